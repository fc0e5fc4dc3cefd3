package org.villageatlas.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What is needed for an answer is not ready yet, or has failed; asking again later may help. */
public class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String job;
    private final Duration retryAfter;

    /**
     * @param message a plain sentence that says what is missing
     * @param job the job that makes it ready, or null when none is at work
     * @param retryAfter when asking again makes sense
     */
    public Unavailable(String message, @Nullable String job, Duration retryAfter) {
        super(message);
        this.job = job;
        this.retryAfter = retryAfter;
    }

    public @Nullable String job() {
        return job;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
