package org.villageatlas.overlap.statistics;

/**
 * How a figure compares with the same figure after each of many random placings.
 *
 * @param rounds how many placings were drawn, at least 1
 * @param asMany placings with as much or more
 * @param asFew placings with as little or less
 * @param mean over the placings
 */
public record Tail(int rounds, int asMany, int asFew, double mean) {

    public Tail {
        if (rounds < 1 || asMany < 0 || asFew < 0 || asMany > rounds || asFew > rounds || asMany + asFew < rounds) {
            throw new IllegalArgumentException(asMany + " and " + asFew + " of " + rounds + " rounds");
        }
    }

    /** p = (1 + as many) / (R + 1), Davison &amp; Hinkley 1997 eq. 4.11: what is seen counts as one placing, so never 0. */
    public double pMore() {
        return (1.0 + asMany) / (rounds + 1.0);
    }

    /** p = (1 + as few) / (R + 1). */
    public double pFewer() {
        return (1.0 + asFew) / (rounds + 1.0);
    }

    /** Of being so far out either way: twice the smaller of both, at most 1. */
    public double pEither() {
        return Math.min(1, 2 * Math.min(pMore(), pFewer()));
    }
}
