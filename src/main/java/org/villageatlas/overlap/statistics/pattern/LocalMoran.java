package org.villageatlas.overlap.statistics.pattern;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * Local Moran: whether a village and its neighbours sell alike, both above or both below the mean (Anselin 1995,
 * p. 99).
 *
 * @param index I(i) = z(i) / s2 x sum w(ij) z(j)
 * @param expected minus the village's weights over n - 1
 * @param variance when chance hands the same values to other villages
 * @param z standard deviations above what chance would place
 */
public record LocalMoran(Figure index, Figure expected, Figure variance, Figure z) {

    /** What the squared deviations are divided by. Two programs of good name differ in this by a factor (n - 1) / n. */
    public enum Divisor {
        /** n, as Anselin 1995: expectation and variance are exact. What the service reports. */
        VILLAGES,
        /** n - 1, as GeoDa prints it. */
        VILLAGES_LESS_ONE
    }

    /** Of each village, in the order of the list. */
    public static List<LocalMoran> of(Weights weights, double[] values, Divisor divisor) {
        weights.checkNoSelf(values.length);
        double[] deviations = Moran.deviations(values);
        int n = values.length;
        if (n < 3) {
            return Collections.nCopies(n, undefined("fewer than three villages"));
        }
        if (Moran.isZero(deviations, values)) {
            return Collections.nCopies(n, undefined("every village has the same value"));
        }
        double by = divisor == Divisor.VILLAGES ? n : n - 1.0;
        double spread = Moran.power(deviations, 2) / by;
        double kurtosis = Moran.power(deviations, 4) / by / (spread * spread);
        return IntStream.range(0, n)
                .mapToObj(village -> weights.neighbours().degree(village) == 0
                        ? undefined("the village has no neighbours")
                        : local(weights, deviations, village, spread, kurtosis))
                .toList();
    }

    private static LocalMoran undefined(String reason) {
        Figure none = Figure.undefined(reason);
        return new LocalMoran(none, none, none, none);
    }

    private static LocalMoran local(Weights weights, double[] deviations, int village, double spread, double kurtosis) {
        double n = deviations.length;
        double sum = weights.rowSum(village);
        double squares = weights.rowSquares(village);
        double expected = -sum / (n - 1);
        double variance = squares * (n - kurtosis) / (n - 1)
                + (sum * sum - squares) * (2 * kurtosis - n) / ((n - 1) * (n - 2))
                - expected * expected;
        double index = deviations[village] / spread * weights.lag(village, deviations);
        return new LocalMoran(
                Figure.of(index),
                Figure.of(expected),
                Figure.of(variance),
                new NullModelComparison(index, expected, variance).z());
    }
}
