package org.villageatlas.overlap.colocation;

import org.jspecify.annotations.Nullable;

/**
 * One category against the null model as it is answered.
 *
 * @param makers villages that make it
 * @param makersWithNeighbours those of them that have neighbours
 * @param neighbours of these, each link counted from each maker
 * @param neighboursAlike how many of these neighbours make it too
 * @param observedShare mean share of a maker's neighbours that make it too, 0 to 1; null when undefined
 * @param expectedShare the same by chance, 0 to 1; null when undefined
 * @param quotient of observed and expected; null when undefined
 * @param p probability that chance places as much or more, 0 to 1; null when undefined
 * @param pKind {@code exact} or {@code random placings}; null when p is undefined
 * @param q p adjusted for the number of categories (Benjamini and Hochberg), 0 to 1; null when undefined
 * @param reason why the quotient is undefined, or null when it is not
 * @param sentence for a report
 */
public record CategoryColocationRow(
        int makers,
        int makersWithNeighbours,
        int neighbours,
        int neighboursAlike,
        @Nullable Double observedShare,
        @Nullable Double expectedShare,
        @Nullable Double quotient,
        @Nullable Double p,
        @Nullable String pKind,
        @Nullable Double q,
        @Nullable String reason,
        String sentence) {

    public static CategoryColocationRow of(CategoryColocation colocation) {
        return new CategoryColocationRow(
                colocation.makers(),
                colocation.looked(),
                colocation.neighbours(),
                colocation.alike(),
                colocation.observed().value(),
                colocation.expected().value(),
                colocation.quotient().value(),
                colocation.p().value(),
                !colocation.p().isDefined() ? null : colocation.exact() ? "exact" : "random placings",
                colocation.q().value(),
                colocation.quotient().reason(),
                colocation.sentence());
    }
}
