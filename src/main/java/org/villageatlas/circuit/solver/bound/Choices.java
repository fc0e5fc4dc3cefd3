package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;

/** For the members of one site on one day: which to visit for the time they take, the best for each (0/1 knapsack). */
final class Choices {

    private static final double NONE = -1e30;

    /** Buckets that a choice takes, rising; {@link #count} of them. */
    final int[] takes;

    final double[] pays;
    final long[] sets;
    int count;
    private final double[] best;
    private final long[] chosen;

    Choices(int buckets) {
        takes = new int[buckets + 1];
        pays = new double[buckets + 1];
        sets = new long[buckets + 1];
        best = new double[buckets + 1];
        chosen = new long[buckets + 1];
    }

    /**
     * @param lengths of the members in buckets
     * @param profits of the members; those of 0 or less are never chosen
     */
    void fill(int[] lengths, double[] profits, int most) {
        Arrays.fill(best, NONE);
        best[0] = 0;
        chosen[0] = 0;
        for (int member = 0; member < lengths.length; member++) {
            for (int total = profits[member] > 0 ? most : -1; total >= lengths[member]; total--) {
                double sum = best[total - lengths[member]] + profits[member];
                if (sum > best[total]) {
                    best[total] = sum;
                    chosen[total] = chosen[total - lengths[member]] | 1L << member;
                }
            }
        }
        count = 0;
        double top = 0;
        for (int total = 1; total <= most; total++) {
            if (best[total] > top) {
                top = best[total];
                takes[count] = total;
                pays[count] = top;
                sets[count++] = chosen[total];
            }
        }
    }
}
