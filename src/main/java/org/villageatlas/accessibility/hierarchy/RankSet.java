package org.villageatlas.accessibility.hierarchy;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of small whole numbers that gives its largest one: a tree of bits, 64 to a branch, faster than a heap for the
 * hundred nodes of a climb.
 */
public final class RankSet {

    private final long[][] layers;

    /** @param bound above every number */
    public RankSet(int bound) {
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
        int place = number;
        for (long[] layer : layers) {
            long before = layer[place >>> 6];
            layer[place >>> 6] = before | 1L << place;
            if (before != 0) {
                return;
            }
            place >>>= 6;
        }
    }

    /** Takes the largest number out of a set that is not empty. */
    public int pollLargest() {
        int place = 0;
        for (int i = layers.length - 1; i >= 0; i--) {
            place = (place << 6) + 63 - Long.numberOfLeadingZeros(layers[i][place]);
        }
        int largest = place;
        for (long[] layer : layers) {
            layer[place >>> 6] &= ~(1L << place);
            if (layer[place >>> 6] != 0) {
                break;
            }
            place >>>= 6;
        }
        return largest;
    }
}
