package org.villageatlas.overlap.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What was counted, beside what the null model would have placed.
 *
 * @param observed what there is
 * @param expected the mean over all ways chance could have placed it
 * @param variance of the same, 0 when nothing could have been otherwise
 */
public record NullModelComparison(double observed, double expected, double variance) {

    private static final double ROUNDING = 1e-13;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Takes a variance that is only rounding, of either sign, for 0. */
    public NullModelComparison {
        if (!Double.isFinite(observed) || !Double.isFinite(expected) || !Double.isFinite(variance)) {
            throw new IllegalArgumentException("observed, expected and variance are finite numbers");
        }
        if (variance <= ROUNDING * Math.max(observed * observed, expected * expected)) {
            variance = 0;
        }
    }

    /** Standard deviations above what was expected; undefined when nothing could have been otherwise. */
    public Figure z() {
        return variance == 0
                ? Figure.undefined("chance could not have placed it otherwise")
                : Figure.of((observed - expected) / Math.sqrt(variance));
    }

    /** The probability of that many or more, by the normal approximation. */
    public Figure pUpper() {
        return upperTail(z());
    }

    /** The probability of as few or fewer, by the normal approximation. */
    public Figure pLower() {
        return z().map(NORMAL::cumulativeProbability);
    }

    /** The probability of being as far from what was expected either way, by the normal approximation. */
    public Figure pTwoSided() {
        return z().map(z -> 2 * NORMAL.survivalProbability(Math.abs(z)));
    }

    /** The probability of a standard score of z or more, by the normal approximation. */
    public static Figure upperTail(Figure z) {
        return z.map(NORMAL::survivalProbability);
    }
}
