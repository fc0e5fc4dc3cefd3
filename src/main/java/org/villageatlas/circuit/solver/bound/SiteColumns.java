package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;

/** For the members of one site on one day: which to visit for the time they take, the best for each (0/1 knapsack). */
final class SiteColumns {

    private static final double NONE = -1e30;

    /** Buckets that a column takes, rising; {@link #count} of them. */
    final int[] durations;

    final double[] values;
    final long[] memberSets;
    int count;
    private final double[] best;
    private final long[] chosen;

    SiteColumns(int buckets) {
        durations = new int[buckets + 1];
        values = new double[buckets + 1];
        memberSets = new long[buckets + 1];
        best = new double[buckets + 1];
        chosen = new long[buckets + 1];
    }

    /**
     * @param lengths of the members in buckets
     * @param profits of the members, negative infinity for one that cannot be visited
     * @param bonus paid once when any member is visited
     */
    void fill(int[] lengths, double[] profits, double bonus, int most) {
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
        addSingles(lengths, profits, most);
        count = 0;
        double top = -bonus;
        for (int total = 1; total <= most; total++) {
            if (best[total] > top) {
                top = best[total];
                durations[count] = total;
                values[count] = top + bonus;
                memberSets[count++] = chosen[total];
            }
        }
    }

    /** A member that costs more than it brings is visited for the bonus alone, and then by itself. */
    private void addSingles(int[] lengths, double[] profits, int most) {
        for (int member = 0; member < lengths.length; member++) {
            int length = lengths[member];
            if (profits[member] <= 0 && length <= most && profits[member] > best[length]) {
                best[length] = profits[member];
                chosen[length] = 1L << member;
            }
        }
    }
}
