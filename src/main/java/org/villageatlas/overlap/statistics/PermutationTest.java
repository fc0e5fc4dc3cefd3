package org.villageatlas.overlap.statistics;

/**
 * How a figure compares with the same figure after each of many random permutations.
 *
 * @param permutations how many permutations were drawn, at least 1
 * @param atLeast permutations with as much or more
 * @param atMost permutations with as little or less
 * @param mean over the permutations
 */
public record PermutationTest(int permutations, int atLeast, int atMost, double mean) {

    public PermutationTest {
        if (permutations < 1
                || atLeast < 0
                || atMost < 0
                || atLeast > permutations
                || atMost > permutations
                || atLeast + atMost < permutations) {
            throw new IllegalArgumentException(atLeast + " and " + atMost + " of " + permutations + " rounds");
        }
    }

    /** p = (1 + as many) / (R + 1), Davison &amp; Hinkley 1997 eq. 4.11: what is seen counts as one permutation, so never 0. */
    public double pUpper() {
        return (1.0 + atLeast) / (permutations + 1.0);
    }

    /** p = (1 + as few) / (R + 1). */
    public double pLower() {
        return (1.0 + atMost) / (permutations + 1.0);
    }

    /** Of being so far out either way: twice the smaller of both, at most 1. */
    public double pTwoSided() {
        return Math.min(1, 2 * Math.min(pUpper(), pLower()));
    }
}
