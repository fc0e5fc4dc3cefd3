package org.villageatlas.overlap.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Every way to hand the same labels to the villages, one by one: the exact distribution where a handful of villages
 * allows it.
 *
 * @param count how many ways there are
 * @param pUpper the share of ways with as much or more
 * @param pLower the share of ways with as little or less
 * @param mean over all ways
 */
public record ExactPermutationTest(long count, double pUpper, double pLower, double mean) {

    /** More ways than this are not tried: draw {@link Permutations} instead. */
    public static final long LIMIT = 2_000_000;

    private static final double ROUNDING = 1e-9;

    /** Empty when there are more ways than {@link #LIMIT}. */
    public static Optional<ExactPermutationTest> enumerate(int[] labels, ToDoubleFunction<int[]> statistic) {
        if (ways(labels) > LIMIT) {
            return Optional.empty();
        }
        double observed = statistic.applyAsDouble(labels.clone());
        double slack = ROUNDING * Math.max(1, Math.abs(observed));
        int[] way = labels.clone();
        Arrays.sort(way);
        long count = 0;
        long atLeast = 0;
        long atMost = 0;
        double sum = 0;
        do {
            double here = statistic.applyAsDouble(way);
            count++;
            atLeast += here >= observed - slack ? 1 : 0;
            atMost += here <= observed + slack ? 1 : 0;
            sum += here;
        } while (next(way));
        return Optional.of(
                new ExactPermutationTest(count, (double) atLeast / count, (double) atMost / count, sum / count));
    }

    /** n! / (n1! n2! ...), as the product of binomial coefficients, rounded. */
    private static double ways(int[] labels) {
        int[] sorted = labels.clone();
        Arrays.sort(sorted);
        double ways = 1;
        int alike = 0;
        for (int place = 0; place < sorted.length; place++) {
            alike = place > 0 && sorted[place] == sorted[place - 1] ? alike + 1 : 1;
            ways = ways * (place + 1) / alike;
        }
        return ways;
    }

    /** The next way in lexicographic order, in place; false after the last. */
    private static boolean next(int[] way) {
        int pivot = way.length - 2;
        while (pivot >= 0 && way[pivot] >= way[pivot + 1]) {
            pivot--;
        }
        if (pivot < 0) {
            return false;
        }
        int larger = way.length - 1;
        while (way[larger] <= way[pivot]) {
            larger--;
        }
        swap(way, pivot, larger);
        for (int left = pivot + 1, right = way.length - 1; left < right; left++, right--) {
            swap(way, left, right);
        }
        return true;
    }

    private static void swap(int[] way, int one, int other) {
        int kept = way[one];
        way[one] = way[other];
        way[other] = kept;
    }
}
