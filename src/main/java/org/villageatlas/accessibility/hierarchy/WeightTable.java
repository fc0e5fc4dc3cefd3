package org.villageatlas.accessibility.hierarchy;

import java.util.Arrays;

/**
 * Distinct arc weights in the order of their first use. A weight that was used shortly before is not listed again;
 * one that was used long before is, so that reading in the same order stays local in memory.
 */
final class WeightTable {

    private static final int NONE = -1;
    private static final int NOT_LONG = 1000;

    private long[] weights = new long[1 << 10];
    private int count;

    /** Open-addressing hash table of list indexes; at most half full. */
    private int[] slots = emptySlots(1 << 11);

    /** The index of a weight, which is added when it is new or was used long ago. */
    int indexOf(long weight) {
        int slot = slotOf(weight);
        if (slots[slot] == NONE || count - slots[slot] > NOT_LONG) {
            if (count == weights.length) {
                grow();
                slot = slotOf(weight);
            }
            weights[count] = weight;
            slots[slot] = count++;
        }
        return slots[slot];
    }

    WeightList toList() {
        return new WeightList(weights, count);
    }

    private int slotOf(long weight) {
        int slot = spread(weight);
        while (slots[slot] != NONE && weights[slots[slot]] != weight) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Fibonacci hashing: the golden ratio moves what differs into the upper bits. */
    private int spread(long weight) {
        return (int) ((weight * 0x9E3779B97F4A7C15L) >>> (Long.numberOfLeadingZeros(slots.length) + 1));
    }

    private void grow() {
        weights = Arrays.copyOf(weights, 2 * weights.length);
        slots = emptySlots(2 * weights.length);
        for (int index = 0; index < count; index++) {
            slots[slotOf(weights[index])] = index;
        }
    }

    private static int[] emptySlots(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
