package org.villageatlas.overlap.colocation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.pattern.LocalQuotient;

/**
 * How many neighbours of a village make a category, beside the null model.
 *
 * @param neighbours of the village, 0 or more
 * @param neighboursAlike those of them that make the category
 * @param expectedAlike how many chance would place there; null when undefined
 * @param quotient of found and expected; null when undefined
 * @param p probability that chance places as many or more, exact, 0 to 1; null when undefined
 */
public record NeighboursAlike(
        int neighbours,
        int neighboursAlike,
        @Nullable Double expectedAlike,
        @Nullable Double quotient,
        @Nullable Double p) {

    public static NeighboursAlike of(LocalQuotient local) {
        return new NeighboursAlike(
                local.neighbours(),
                local.found(),
                local.expected().value(),
                local.quotient().value(),
                local.p().value());
    }

    /**
     * The same of a category that the village makes already.
     *
     * @param counted neighbours that make it
     * @param q p adjusted for how many villages and categories are compared (Benjamini and Hochberg), 0 to 1; null when
     *     undefined
     * @param reason why the quotient is undefined, or null when it is not
     * @param sentence for a report
     */
    public record AdjustedAlike(
            @JsonUnwrapped NeighboursAlike counted,
            @Nullable Double q,
            @Nullable String reason,
            String sentence) {

        public static AdjustedAlike of(LocalQuotient local, Figure q) {
            return new AdjustedAlike(
                    NeighboursAlike.of(local), q.value(), local.quotient().reason(), local.sentence());
        }
    }
}
