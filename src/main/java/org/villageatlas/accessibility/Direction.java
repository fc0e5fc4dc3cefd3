package org.villageatlas.accessibility;

import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.problem.Invalid;

/** Which way one travels between a place and all others: the two differ by one-way roads. */
public enum Direction {
    /** From the place to the others. */
    FROM,
    /** From the others to the place. */
    TO;

    /** @throws Invalid when a request names none of the two; nothing is {@link #TO} */
    public static Direction parse(@Nullable String text) {
        return text == null || text.isEmpty() ? TO : Choice.parse("direction", text, Direction.class);
    }
}
