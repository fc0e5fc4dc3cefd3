package org.villageatlas.job;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What long work may take, {@code atlas.jobs}.
 *
 * @param waitSeconds that a request waits unless it says otherwise; then its work goes on as a job
 * @param mostSeconds that work may take once it runs
 * @param memory that work, its responses and kept results may take together; 30 % of the heap when missing
 * @param processors that work may keep busy; all of the machine when missing
 * @param queue how many requests may wait for their work, and how much work for its share; fewer than the threads of
 *     the server, so that other requests find one
 */
@Validated
@ConfigurationProperties("atlas.jobs")
public record JobSettings(
        @Positive @DefaultValue("20") double waitSeconds,
        @Positive @DefaultValue("600") double mostSeconds,
        @Nullable DataSize memory,
        @Positive @Nullable Integer processors,
        @Positive @DefaultValue("96") int queue) {

    private static final double HEAP_SHARE = 0.3;

    /** Of the memory, for results that are kept beside work and its responses. */
    private static final int KEPT_SHARE = 4;

    /** How long a request waits for its response before it is given a job, unless it says otherwise. */
    Duration usualWait() {
        return seconds(waitSeconds);
    }

    /** The longest that work may take. */
    Duration most() {
        return seconds(mostSeconds);
    }

    /** For work and its responses. */
    long workingBytes() {
        return memoryBytes() - keptBytes();
    }

    /** For results that are kept: a quarter of the memory. */
    long keptBytes() {
        return memoryBytes() / KEPT_SHARE;
    }

    private long memoryBytes() {
        return memory == null ? Math.round(Runtime.getRuntime().maxMemory() * HEAP_SHARE) : memory.toBytes();
    }

    int processorCount() {
        return processors == null ? Runtime.getRuntime().availableProcessors() : processors;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
