package org.villageatlas.overlap.statistics.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * Where high sales, or low ones, lie together (Getis &amp; Ord 1992; as standard deviations Ord &amp; Getis 1995, eq. 14.2
 * of Getis &amp; Ord 1996). Variances of the values are over n.
 */
public final class GetisOrd {

    private GetisOrd() {}

    /** G = sum w(ij) x(i) x(j) over sum x(i) x(j), both over different villages; for values of 0 or more. */
    public static Figure general(Weights weights, double[] values) {
        weights.checkNoSelf(values.length);
        double sum = 0;
        double squares = 0;
        double near = 0;
        for (int village = 0; village < values.length; village++) {
            if (!(values[village] >= 0)) {
                throw new IllegalArgumentException("a value is 0 or more, not " + values[village]);
            }
            sum += values[village];
            squares += values[village] * values[village];
            near += values[village] * weights.lag(village, values);
        }
        long above = Arrays.stream(values).filter(value -> value > 0).count();
        return above < 2
                ? Figure.undefined("fewer than two villages have a value above 0")
                : Figure.of(near / (sum * sum - squares));
    }

    /**
     * Gi* of each village: its neighbours and itself, against all.
     *
     * @param weights with each village its own neighbour
     */
    public static List<Figure> withSelf(Weights weights, double[] values) {
        int n = weights.size();
        if (values.length != n) {
            throw new IllegalArgumentException(values.length + " values for " + n + " villages");
        }
        if (IntStream.range(0, n).anyMatch(village -> weights.of(village, village) == 0)) {
            throw new IllegalArgumentException("Gi* counts each village among its neighbours");
        }
        double[] moved = Moran.deviations(values);
        boolean same = Moran.isZero(moved, values);
        double variance = Moran.power(moved, 2) / n;
        return IntStream.range(0, n)
                .mapToObj(village -> same
                        ? Figure.undefined("every village has the same value")
                        : z(weights, moved, village, variance))
                .toList();
    }

    /** (sum w x) / (s sqrt((n S1 - W W) / (n - 1))), x from the mean. */
    private static Figure z(Weights weights, double[] moved, int village, double variance) {
        int n = moved.length;
        double sum = weights.rowSum(village);
        double room = n < 2 ? 0 : (n * weights.rowSquares(village) - sum * sum) / (n - 1);
        return room <= 1e-12 * sum * sum
                ? Figure.undefined("every village is a neighbour")
                : Figure.of(weights.lag(village, moved) / Math.sqrt(variance * room));
    }
}
