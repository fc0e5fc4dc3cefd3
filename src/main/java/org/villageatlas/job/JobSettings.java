package org.villageatlas.job;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long answers may take, {@code atlas.jobs}.
 *
 * @param waitSeconds that somebody waits unless the request says otherwise; then the work goes on as a job
 * @param mostSeconds that the work may take in all
 */
@Validated
@ConfigurationProperties("atlas.jobs")
public record JobSettings(
        @Positive @DefaultValue("20") double waitSeconds,
        @Positive @DefaultValue("600") double mostSeconds) {

    /**
     * How long a request waits for its answer before it is given a job.
     *
     * @param prefer the header {@code Prefer} of RFC 7240, or null
     */
    public Duration waitOf(@Nullable String prefer) {
        return PreferredWait.patience(prefer, Duration.ofMillis(Math.round(waitSeconds * 1000)));
    }

    /** The longest that a job may take. */
    public Duration most() {
        return Duration.ofMillis(Math.round(mostSeconds * 1000));
    }
}
