package org.villageatlas.job;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says that an answer is being worked out: 202 with its job, whatever form was asked for. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class AcceptedAdvice {

    private static final String SOON = "1";

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> underway(Accepted answer) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/jobs/" + answer.job().id()))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.job().toMap());
    }
}
