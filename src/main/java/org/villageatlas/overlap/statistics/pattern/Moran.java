package org.villageatlas.overlap.statistics.pattern;

import java.util.Arrays;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * Moran's I: whether neighbours sell alike (1), or the opposite (below 0), beside what the null model would place
 * (Moran 1950; moments by Cliff &amp; Ord 1981, p. 21). Every village counts in n, islands as well.
 *
 * @param index I = n / S0 x sum w(ij) z(i) z(j) / sum z(i) squared
 * @param expected -1 / (n - 1)
 * @param variance when chance hands the same values to other villages, undefined for fewer than 4 villages
 * @param varianceNormal when the values are draws from a normal distribution
 */
public record Moran(Figure index, Figure expected, Figure variance, Figure varianceNormal) {

    public static Moran of(Weights weights, double[] values) {
        weights.checkNoSelf(values.length);
        double[] deviations = deviations(values);
        Weights.Sums sums = weights.sums();
        double n = values.length;
        if (isZero(deviations, values)) {
            return undefined("every village has the same value");
        }
        if (sums.s0() == 0) {
            return undefined("no village has a neighbour");
        }
        double together = 0;
        for (int village = 0; village < values.length; village++) {
            together += deviations[village] * weights.lag(village, deviations);
        }
        double expected = -1 / (n - 1);
        return new Moran(
                Figure.of(n / sums.s0() * together / power(deviations, 2)),
                Figure.of(expected),
                variance(n, sums, kurtosis(deviations)),
                Figure.of((n * n * sums.s1() - n * sums.s2() + 3 * sums.s0() * sums.s0())
                                / ((n * n - 1) * sums.s0() * sums.s0())
                        - expected * expected));
    }

    /** Standard deviations above what chance would place. */
    public Figure z() {
        if (!index.isDefined()) {
            return index;
        }
        return variance.isDefined()
                ? new NullModelComparison(index.get(), expected.get(), variance.get()).z()
                : variance;
    }

    private static Moran undefined(String reason) {
        Figure none = Figure.undefined(reason);
        return new Moran(none, none, none, none);
    }

    private static Figure variance(double n, Weights.Sums sums, double kurtosis) {
        if (n < 4) {
            return Figure.undefined("fewer than four villages");
        }
        double s0 = sums.s0() * sums.s0();
        double first = n * ((n * n - 3 * n + 3) * sums.s1() - n * sums.s2() + 3 * s0);
        double second = kurtosis * ((n * n - n) * sums.s1() - 2 * n * sums.s2() + 6 * s0);
        return Figure.of((first - second) / ((n - 1) * (n - 2) * (n - 3) * s0) - 1 / ((n - 1) * (n - 1)));
    }

    static double[] deviations(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        if (!Double.isFinite(mean)) {
            throw new IllegalArgumentException("values are finite numbers");
        }
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    /** Whether the deviations are but rounding of values that are all the same. */
    static boolean isZero(double[] deviations, double[] values) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        return Arrays.stream(deviations).allMatch(deviation -> Math.abs(deviation) <= 1e-13 * largest);
    }

    static double power(double[] deviations, int exponent) {
        return Arrays.stream(deviations)
                .map(deviation -> Math.pow(deviation, exponent))
                .sum();
    }

    /** b2 = n sum z^4 / (sum z^2)^2. */
    private static double kurtosis(double[] deviations) {
        double squares = power(deviations, 2);
        return deviations.length * power(deviations, 4) / (squares * squares);
    }
}
