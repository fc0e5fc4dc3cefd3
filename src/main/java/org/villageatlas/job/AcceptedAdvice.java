package org.villageatlas.job;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers 202 with the job of a response that is not there yet, whatever form was asked for. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
class AcceptedAdvice {

    private static final String SOON = "1";

    @ExceptionHandler
    ResponseEntity<JobRow> accepted(Accepted answer) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/jobs/" + answer.job().id()))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.job().toRow());
    }
}
