package org.villageatlas.overlap.statistics.pattern;

import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * How often neighbouring villages make the same, and how often something different, beside what the null model would place
 * (Cliff &amp; Ord 1981, pp. 19-20, eqs 1.25 to 1.32). A join of two villages counts by half of both its weights, so
 * binary weights count each pair of mutual neighbours once.
 *
 * <p>Without replacement ({@link #alike}, {@link #unlike}, {@link #allUnlike}) chance hands the same products to other
 * villages, islands included; with replacement ({@link #alikeWithReplacement}) it draws each village's product anew.
 */
public final class JoinCounts {

    private final Weights.Sums sums;
    private final double[][] joins;
    private final int[] makers;
    private final int villages;

    /**
     * @param colour what each village makes, from 0
     * @param colours how many there are
     */
    public JoinCounts(Weights weights, int[] colour, int colours) {
        weights.checkNoSelf(colour.length);
        villages = colour.length;
        sums = weights.sums();
        makers = new int[colours];
        for (int each : colour) {
            makers[each]++;
        }
        joins = new double[colours][colours];
        weights.forEach((village, neighbour, weight) -> joins[colour[village]][colour[neighbour]] += weight / 2);
    }

    /** Joins of two villages that make this. */
    public NullModelComparison alike(int colour) {
        double many = makers[colour];
        double expected = sums.s0() * share(many, 2) / 2;
        double variance =
                (sums.s1() * share(many, 2) + (sums.s2() - 2 * sums.s1()) * share(many, 3) + fours() * share(many, 4))
                        / 4;
        return new NullModelComparison(joins[colour][colour], expected, variance - expected * expected);
    }

    /** The same when chance draws each village's product anew with the share it has now. */
    public NullModelComparison alikeWithReplacement(int colour) {
        double share = (double) makers[colour] / villages;
        double squared = share * share;
        double variance = (sums.s1() * squared
                        + (sums.s2() - 2 * sums.s1()) * squared * share
                        + (sums.s1() - sums.s2()) * squared * squared)
                / 4;
        return new NullModelComparison(joins[colour][colour], sums.s0() * squared / 2, variance);
    }

    /** Joins of a village that makes the one with a village that makes the other. */
    public NullModelComparison unlike(int colour, int other) {
        if (colour == other) {
            throw new IllegalArgumentException("two colours, not twice " + colour);
        }
        double many = makers[colour];
        double others = makers[other];
        double expected = sums.s0() * many * others * over(2);
        double variance = (2 * sums.s1() * many * others * over(2)
                        + (sums.s2() - 2 * sums.s1()) * many * others * (many + others - 2) * over(3)
                        + 4 * fours() * many * (many - 1) * others * (others - 1) * over(4))
                / 4;
        return new NullModelComparison(
                joins[colour][other] + joins[other][colour], expected, variance - expected * expected);
    }

    /**
     * Joins of villages that make different things. They are all joins but the alike ones, so the variance is that of the
     * sum of the alike ones: for two colours four different villages make the mixed term.
     */
    public NullModelComparison allUnlike() {
        double observed = sums.s0() / 2;
        double expected = sums.s0() / 2;
        double variance = 0;
        for (int colour = 0; colour < makers.length; colour++) {
            NullModelComparison alike = alike(colour);
            observed -= alike.observed();
            expected -= alike.expected();
            variance += alike.variance();
            for (int other = 0; other < makers.length; other++) {
                variance += other == colour ? 0 : covariance(colour, other);
            }
        }
        return new NullModelComparison(observed, expected, variance);
    }

    private double covariance(int colour, int other) {
        double pairs = makers[colour] * (makers[colour] - 1.0);
        double otherPairs = makers[other] * (makers[other] - 1.0);
        double apart = sums.s0() * over(2) / 2;
        return fours() * pairs * otherPairs * over(4) / 4 - apart * apart * pairs * otherPairs;
    }

    /** Sum of w(ij) w(kl) over four different villages. */
    private double fours() {
        return sums.s0() * sums.s0() + sums.s1() - sums.s2();
    }

    /** The probability that that many different villages all make what {@code many} make. */
    private double share(double many, int different) {
        double share = over(different);
        for (int less = 0; less < different; less++) {
            share *= many - less;
        }
        return share;
    }

    /** 1 over the ways to choose that many different villages in order; 0 when there are not as many. */
    private double over(int different) {
        double ways = 1;
        for (int less = 0; less < different; less++) {
            ways *= villages - less;
        }
        return ways <= 0 ? 0 : 1 / ways;
    }
}
