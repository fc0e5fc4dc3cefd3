package org.villageatlas.overlap.statistics.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * Where high sales, or low ones, lie together (Getis &amp; Ord 1992; as standard deviations Ord &amp; Getis 1995, eq. 14.2
 * of Getis &amp; Ord 1996). Variances of the values are over n, or over n - 1 others.
 */
public final class GetisOrd {

    private static final String SAME = "every village has the same value";

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

    /** Gi of each village: its neighbours without itself, against all others. */
    public static List<Figure> around(Weights weights, double[] values) {
        weights.checkNoSelf(values.length);
        double[] moved = Moran.deviations(values);
        int n = values.length;
        boolean same = Moran.isZero(moved, values);
        double squares = Moran.power(moved, 2);
        return IntStream.range(0, n)
                .mapToObj(village -> {
                    double own = moved[village];
                    double mean = -own / (n - 1);
                    double variance = spread((squares - own * own) / (n - 1) - mean * mean, squares);
                    return same ? Figure.undefined(SAME) : z(weights, moved, village, n - 1, mean, variance);
                })
                .toList();
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
                .mapToObj(village -> same ? Figure.undefined(SAME) : z(weights, moved, village, n, 0, variance))
                .toList();
    }

    /** A variance, 0 when it is only rounding beside the squares it was taken from. */
    private static double spread(double variance, double squares) {
        return variance <= 1e-13 * squares ? 0 : variance;
    }

    /** (sum w x - W mean) / (s sqrt((m S1 - W W) / (m - 1))) where m villages can be neighbours. */
    private static Figure z(Weights weights, double[] values, int village, int m, double mean, double variance) {
        double sum = weights.rowSum(village);
        if (sum == 0) {
            return Figure.undefined("the village has no neighbours");
        }
        double room = m < 2 ? 0 : (m * weights.rowSquares(village) - sum * sum) / (m - 1);
        if (room <= 1e-12 * sum * sum) {
            return Figure.undefined("every village is a neighbour");
        }
        if (variance <= 0) {
            return Figure.undefined("every other village has the same value");
        }
        return Figure.of((weights.lag(village, values) - sum * mean) / Math.sqrt(variance * room));
    }
}
