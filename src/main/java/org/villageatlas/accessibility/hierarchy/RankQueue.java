package org.villageatlas.accessibility.hierarchy;

import java.util.ArrayList;
import java.util.List;

/**
 * Priority queue of distinct small integers that removes the largest: a bit tree with 64 branches a node, faster than
 * a heap for the hundred nodes of an upward search.
 */
public final class RankQueue {

    private final long[][] layers;

    /** @param bound exclusive upper bound of the numbers */
    public RankQueue(int bound) {
        List<long[]> made = new ArrayList<>();
        int size = Math.max(1, bound);
        do {
            size = (size + 63) >>> 6;
            made.add(new long[size]);
        } while (size > 1);
        layers = made.toArray(long[][]::new);
    }

    public boolean isEmpty() {
        return layers[layers.length - 1][0] == 0;
    }

    public void add(int number) {
        int index = number;
        for (long[] layer : layers) {
            long before = layer[index >>> 6];
            layer[index >>> 6] = before | 1L << index;
            if (before != 0) {
                return;
            }
            index >>>= 6;
        }
    }

    /** Removes the largest number; the queue must not be empty. */
    public int pollLargest() {
        int index = 0;
        for (int i = layers.length - 1; i >= 0; i--) {
            index = (index << 6) + 63 - Long.numberOfLeadingZeros(layers[i][index]);
        }
        int largest = index;
        for (long[] layer : layers) {
            layer[index >>> 6] &= ~(1L << index);
            if (layer[index >>> 6] != 0) {
                break;
            }
            index >>>= 6;
        }
        return largest;
    }
}
