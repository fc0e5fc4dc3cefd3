package org.villageatlas.circuit.solver.search;

import java.util.Arrays;

/** Sorts nodes by what each would add now. One search has one: it keeps room to sort in. */
final class MarginalGainOrder {

    private final long[] keys;
    private final int[] unsorted;

    MarginalGainOrder(int most) {
        keys = new long[most];
        unsorted = new int[most];
    }

    /**
     * The most first, ties in the order they have; gains are worked out once.
     *
     * @param per by node what its gain is divided by
     */
    void sort(Solution solution, int[] nodes, int count, double[] per) {
        for (int i = 0; i < count; i++) {
            long falling =
                    Integer.MAX_VALUE - Float.floatToIntBits((float) (solution.marginalGain(nodes[i]) / per[nodes[i]]));
            keys[i] = falling << 32 | i;
            unsorted[i] = nodes[i];
        }
        Arrays.sort(keys, 0, count);
        for (int i = 0; i < count; i++) {
            nodes[i] = unsorted[(int) keys[i]];
        }
    }
}
