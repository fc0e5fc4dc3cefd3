package org.villageatlas.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is answered.
 *
 * @param id of the job
 * @param title what is computed, for people
 * @param state {@code waiting} for memory and processors, {@code running}, or how it ended
 * @param progress share done, 0 to 1, or null where it cannot be told
 * @param message what is being done, or how it ended, in plain words
 * @param result path of the result once it is done, else null; also null when it has none, or when it is the response to the
 *     same request, posted again
 * @param started when its work began, or null while it waits
 * @param finished when it ended, or null before
 */
public record JobRow(
        String id,
        String title,
        Job.State state,
        @Nullable Double progress,
        String message,
        @Nullable String result,
        @Nullable Instant started,
        @Nullable Instant finished) {}
