package org.villageatlas.job;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A request that waits for its response. */
final class WaitingRequest {

    /** Nobody waits longer, whatever they prefer. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})");
    private static final Pattern AT_ONCE = Pattern.compile("(?:^|[,;\\s])respond-async(?:$|[,;\\s])");

    private final ServletRequestAttributes attributes;
    private final HttpServletRequest request;
    private final Duration usual;

    private WaitingRequest(ServletRequestAttributes attributes, Duration usual) {
        this.attributes = attributes;
        this.request = attributes.getRequest();
        this.usual = usual;
    }

    /** The request of this thread, or null where there is none. */
    static @Nullable WaitingRequest ofThisThread(Duration usual) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? new WaitingRequest(attributes, usual)
                : null;
    }

    /** With its query; null where it is posted, so that a path alone does not repeat it. */
    @Nullable
    String path() {
        if (request.getMethod().equals("POST")) {
            return null;
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** The address of its client, by which clients take turns. */
    String client() {
        return request.getRemoteAddr();
    }

    /** What it asks for, by which the work of a client takes turns. */
    String kind() {
        return request.getRequestURI();
    }

    /** How long it waits before it is given a job. */
    Duration patience() {
        return patience(request.getHeader("Prefer"), usual);
    }

    /** As {@code Prefer: wait=SECONDS} and {@code Prefer: respond-async} of RFC 7240 say; others are left out. */
    static Duration patience(@Nullable String prefer, Duration usual) {
        if (prefer == null) {
            return usual;
        }
        Matcher wait = WAIT.matcher(prefer);
        if (wait.find()) {
            Duration wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
            return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        }
        return AT_ONCE.matcher(prefer).find() ? Duration.ZERO : usual;
    }

    boolean hasLeft() {
        return request.getAttribute(ClientConnection.ATTRIBUTE) instanceof ClientConnection connection
                && connection.isClosed();
    }

    /** Runs something once the response has been sent or has failed. */
    void whenCompleted(Runnable then) {
        attributes.registerDestructionCallback("response-" + UUID.randomUUID(), then, RequestAttributes.SCOPE_REQUEST);
    }
}
