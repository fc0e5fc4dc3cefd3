package org.villageatlas.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long work ended, for who asks again: with an answer or with a problem. */
record KeptAnswer(@Nullable Object answer, @Nullable RuntimeException problem) {

    static KeptAnswer of(Object answer) {
        return new KeptAnswer(answer, null);
    }

    static KeptAnswer failed(RuntimeException problem) {
        return new KeptAnswer(null, problem);
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
