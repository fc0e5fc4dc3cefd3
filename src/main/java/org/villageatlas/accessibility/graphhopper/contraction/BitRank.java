package org.villageatlas.accessibility.graphhopper.contraction;

import java.util.function.IntPredicate;

/** A bit vector with constant-time rank: numbers the open elements in their order. */
final class BitRank {

    private final long[] open;
    private final int[] before;

    /** @param all how many there are, open or not */
    BitRank(int all, IntPredicate isOpen) {
        open = new long[(all + Long.SIZE - 1) / Long.SIZE];
        before = new int[open.length + 1];
        for (int i = 0; i < all; i++) {
            open[i / Long.SIZE] |= isOpen.test(i) ? 1L << i : 0;
        }
        for (int word = 0; word < open.length; word++) {
            before[word + 1] = before[word] + Long.bitCount(open[word]);
        }
    }

    /** How many are open. */
    int count() {
        return before[open.length];
    }

    /** Rank: the number of open elements before this one. */
    int number(int which) {
        return before[which / Long.SIZE] + Long.bitCount(open[which / Long.SIZE] & ((1L << which) - 1));
    }
}
