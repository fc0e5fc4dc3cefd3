package org.villageatlas.overlap.statistics.pattern;

import java.util.stream.IntStream;
import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * How often neighbouring villages both make a product, beside what the null model would place (Cliff &amp; Ord 1981,
 * pp. 19-20, eqs 1.25 to 1.32): the same makers in other villages, islands included. A join of two villages counts by half
 * of both its weights, so binary weights count each pair of mutual neighbours once.
 */
public final class JoinCounts {

    private JoinCounts() {}

    /** Joins of two makers. */
    public static NullModelComparison alike(Weights weights, boolean[] makers) {
        weights.checkNoSelf(makers.length);
        double[] joins = {0};
        weights.forEach(
                (village, neighbour, weight) -> joins[0] += makers[village] && makers[neighbour] ? weight / 2 : 0);
        double many = IntStream.range(0, makers.length)
                .filter(village -> makers[village])
                .count();
        double villages = makers.length;
        Weights.Sums sums = weights.sums();
        double fours = sums.s0() * sums.s0() + sums.s1() - sums.s2();
        double expected = sums.s0() * share(many, villages, 2) / 2;
        double variance = (sums.s1() * share(many, villages, 2)
                        + (sums.s2() - 2 * sums.s1()) * share(many, villages, 3)
                        + fours * share(many, villages, 4))
                / 4;
        return new NullModelComparison(joins[0], expected, variance - expected * expected);
    }

    /** The probability that that many different villages are all among the makers; 0 when there are not as many. */
    private static double share(double makers, double villages, int different) {
        double ways = 1;
        for (int less = 0; less < different; less++) {
            ways *= villages - less;
        }
        double share = ways <= 0 ? 0 : 1 / ways;
        for (int less = 0; less < different; less++) {
            share *= makers - less;
        }
        return share;
    }
}
