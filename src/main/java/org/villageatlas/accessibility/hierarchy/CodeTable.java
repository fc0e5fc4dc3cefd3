package org.villageatlas.accessibility.hierarchy;

import java.util.Arrays;

/**
 * Codes in the order in which they were met. One that was met not long before is not listed again, so that whoever goes
 * through them in the same order reads places near each other.
 */
final class CodeTable {

    private static final int NONE = -1;
    private static final int NOT_LONG = 1000;

    private long[] codes = new long[1 << 10];
    private int count;

    /** Places of codes, at the spread bits of the code or the next free slot; at most half are taken. */
    private int[] slots = emptySlots(1 << 11);

    /** The place of a code, which is added when it is new or was met long ago. */
    int placeOf(long code) {
        int slot = slotOf(code);
        if (slots[slot] == NONE || count - slots[slot] > NOT_LONG) {
            if (count == codes.length) {
                grow();
                slot = slotOf(code);
            }
            codes[count] = code;
            slots[slot] = count++;
        }
        return slots[slot];
    }

    CodeList toList() {
        return new CodeList(codes, count);
    }

    private int slotOf(long code) {
        int slot = spread(code);
        while (slots[slot] != NONE && codes[slots[slot]] != code) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Fibonacci hashing: the golden ratio moves what differs into the upper bits. */
    private int spread(long code) {
        return (int) ((code * 0x9E3779B97F4A7C15L) >>> (Long.numberOfLeadingZeros(slots.length) + 1));
    }

    private void grow() {
        codes = Arrays.copyOf(codes, 2 * codes.length);
        slots = emptySlots(2 * codes.length);
        for (int place = 0; place < count; place++) {
            slots[slotOf(codes[place])] = place;
        }
    }

    private static int[] emptySlots(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
