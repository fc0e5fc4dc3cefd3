package org.villageatlas.overlap.report;

import java.util.BitSet;

/** From which village there is a way to which, however long: one bit for each two of them. */
final class MutualReachability {

    private final BitSet[] from;

    MutualReachability(int villages) {
        from = new BitSet[villages];
    }

    /** @param minutes from a village to each, infinite without a way */
    void note(int village, double[] minutes) {
        BitSet reached = new BitSet(minutes.length);
        for (int to = 0; to < minutes.length; to++) {
            reached.set(to, to != village && minutes[to] < Double.POSITIVE_INFINITY);
        }
        from[village] = reached;
    }

    /** Whether a village reaches any other that reaches it. */
    boolean areThereAndBack(int village) {
        return from[village].stream().anyMatch(other -> from[other].get(village));
    }
}
