package org.villageatlas.overlap.statistics;

/**
 * Tails of the standard normal distribution, to about fourteen digits of the tail itself however small it is.
 * Abramowitz &amp; Stegun 1964, series 26.2.11 near the middle and continued fraction 26.2.14 in the tail.
 */
public final class NormalCurve {

    private static final double MIDDLE = 2.5;
    private static final int FRACTION_TERMS = 300;

    private NormalCurve() {}

    /** The probability of a value of z or more. */
    public static double upperTail(double z) {
        if (z < 0) {
            return 1 - upperTail(-z);
        }
        return z < MIDDLE ? 0.5 - density(z) * series(z) : density(z) / fraction(z);
    }

    /** The probability of a value at least as far from 0, either way: for asking of hot and cold spots at once. */
    public static double bothTails(double z) {
        return 2 * upperTail(Math.abs(z));
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum;
    }

    private static double fraction(double z) {
        double below = z;
        for (int term = FRACTION_TERMS; term > 0; term--) {
            below = z + term / below;
        }
        return below;
    }
}
