package org.villageatlas.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long work ended, for who asks again: with an answer or with a problem. */
record CachedResponse(@Nullable Object answer, @Nullable RuntimeException problem) {

    static CachedResponse of(Object answer) {
        return new CachedResponse(answer, null);
    }

    static CachedResponse failed(RuntimeException problem) {
        return new CachedResponse(null, problem);
    }

    boolean hasFailed() {
        return problem != null;
    }

    /** @throws RuntimeException what it failed with */
    Object get() {
        if (problem != null) {
            throw problem;
        }
        return Objects.requireNonNull(answer);
    }
}
