package org.villageatlas.programme;

import org.villageatlas.problem.Invalid;

/**
 * How similar two products count as, by the lowest level of the taxonomy that both share: 0 to 1, and none higher than the
 * one before it.
 *
 * @param variety the same variety of the same product
 * @param product the same product, varieties different or unknown
 * @param group the same group
 * @param wider the same division or section
 */
public record Steps(double variety, double product, double group, double wider) {

    /** 1, 0.5, 0.25 and 0.1. */
    public static final Steps STANDARD = new Steps(1, 0.5, 0.25, 0.1);

    /** @throws Invalid naming {@code similarity_steps} when a step is out of range or higher than the one before it */
    public Steps {
        boolean falling = 1 >= variety && variety >= product && product >= group && group >= wider && wider >= 0;
        if (!falling || variety == 0) {
            throw new Invalid(
                    "similarity_steps",
                    variety + ", " + product + ", " + group + ", " + wider,
                    "four numbers from 0 to 1 that do not rise, the first above 0: variety, product, group, wider");
        }
    }
}
