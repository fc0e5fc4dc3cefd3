package org.villageatlas.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;
import org.villageatlas.problem.Outdated;
import org.villageatlas.problem.Unavailable;

/** Says every failure as an RFC 9457 problem that names what was wrong. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Object> invalid(Invalid problem) {
        return answer(HttpStatus.BAD_REQUEST, invalidDetail(problem), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(InvalidParameterException problem) {
        return invalid(Invalid.unreadable("query", "parameters in UTF-8, percent-encoded as RFC 3986 has it"));
    }

    @ExceptionHandler
    ResponseEntity<Object> notFound(NotFound problem) {
        ProblemDetail detail = detail(HttpStatus.NOT_FOUND, "not-found", problem.getMessage());
        detail.setProperty("field", problem.kind());
        detail.setProperty("value", problem.id());
        return answer(HttpStatus.NOT_FOUND, detail, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> foreign(ForeignRequests.Foreign problem) {
        ProblemDetail detail = detail(problem.status, "foreign", problem.getMessage());
        detail.setProperty("field", problem.header);
        detail.setProperty("value", problem.value);
        detail.setProperty("expected", problem.expected);
        return answer(problem.status, detail, new HttpHeaders());
    }

    /** 428 and 412 of RFC 6585 and RFC 9110. */
    @ExceptionHandler
    ResponseEntity<Object> outdated(Outdated problem) {
        boolean unsaid = problem.given() == null;
        HttpStatus status = unsaid ? HttpStatus.PRECONDITION_REQUIRED : HttpStatus.PRECONDITION_FAILED;
        ProblemDetail detail = detail(status, unsaid ? "version-unsaid" : "outdated", problem.getMessage());
        detail.setProperty("field", HttpHeaders.IF_MATCH);
        detail.setProperty("value", problem.given());
        detail.setProperty("expected", "the ETag of " + problem.kind() + " " + problem.id() + " as it is now");
        return answer(status, detail, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unavailable(Unavailable problem) {
        ProblemDetail detail = detail(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", problem.getMessage());
        detail.setProperty("job", problem.job());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter().toSeconds()));
        return answer(HttpStatus.SERVICE_UNAVAILABLE, detail, headers);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unforeseen(RuntimeException problem) {
        if (readerIsGone(problem)) {
            LOG.debug("Nobody reads the answer any more", problem);
            return null;
        }
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, incident(problem), new HttpHeaders());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = problem instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(problem.getPropertyName());
        return invalid(new Invalid(field, problem.getValue(), expected(problem.getRequiredType())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError error = problem.getFieldError();
        if (error == null) {
            return invalid(new Invalid("query", null, "parameters that can be read"));
        }
        Class<?> type = error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
        return invalid(new Invalid(error.getField(), error.getRejectedValue(), expected(type)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException problem,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(new Invalid(problem.getParameterName(), null, "a value"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Invalid invalid) {
                return invalid(invalid);
            }
            if (cause instanceof BodyLimit.TooLarge large) {
                ProblemDetail detail =
                        detail(HttpStatus.CONTENT_TOO_LARGE, "too-large", String.valueOf(large.getMessage()));
                detail.setProperty("field", "body");
                detail.setProperty("expected", large.expected());
                return answer(HttpStatus.CONTENT_TOO_LARGE, detail, headers);
            }
        }
        return invalid(JsonBody.problemOf(problem));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception problem, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return answer(status, incident(problem), headers);
        }
        ResponseEntity<Object> answer = super.handleExceptionInternal(problem, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail detail) {
            detail.setType(type(HttpStatus.valueOf(status.value())));
        }
        return answer == null ? null : answer(status, answer.getBody(), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException problem, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return notFound(new NotFound("page", "/" + problem.getResourcePath()));
    }

    /** An answer that is a problem whatever form was asked for. */
    static ResponseEntity<Object> answer(HttpStatusCode status, @Nullable Object body, HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    /** The stable type of problems that are told by their status alone. */
    static URI type(HttpStatus status) {
        return URI.create("/problems/" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static ProblemDetail detail(HttpStatusCode status, String type, @Nullable String sentence) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, String.valueOf(sentence));
        detail.setType(URI.create("/problems/" + type));
        return detail;
    }

    /** A page that zooms on cancels what it asked for; that is no failure of ours. */
    private static boolean readerIsGone(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) {
                return true;
            }
        }
        return false;
    }

    private static ProblemDetail invalidDetail(Invalid problem) {
        ProblemDetail detail = detail(HttpStatus.BAD_REQUEST, "invalid", problem.getMessage());
        detail.setProperty("field", problem.field());
        detail.setProperty("value", problem.value());
        detail.setProperty("expected", problem.expected());
        return detail;
    }

    private static ProblemDetail incident(Exception problem) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", incident, problem);
        ProblemDetail detail = detail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong here; the log has the details under incident " + incident + ".");
        detail.setProperty("incident", incident);
        return detail;
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isEnum()) {
            return "one of: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class;
        return whole ? "a whole number" : "a number";
    }
}
