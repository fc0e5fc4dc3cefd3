package org.villageatlas.accessibility.change;

import java.util.Arrays;

/** Junctions waiting to be settled, the nearest first: a heap of four branches that finds an entry to bring forward. */
final class OpenQueue {

    private static final int BRANCHES = 4;
    private static final int ABSENT = -1;

    private final double[] keys;
    private final int[] places;
    private int[] heap = new int[256];
    private int size;

    /**
     * @param keys by which entries are ordered, read when an entry is added or brought forward
     */
    OpenQueue(double[] keys) {
        this.keys = keys;
        places = new int[keys.length];
        Arrays.fill(places, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[heap[i]] = ABSENT;
        }
        size = 0;
    }

    /** Takes an entry in, or moves it forward after its key has become smaller. */
    void offer(int entry) {
        if (places[entry] == ABSENT) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, size * 2);
            }
            places[entry] = size++;
        }
        rise(entry, places[entry]);
    }

    /** Removes the entry of the smallest key. */
    int poll() {
        int top = heap[0];
        places[top] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return top;
    }

    private void rise(int entry, int from) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) / BRANCHES;
            if (keys[heap[parent]] <= keys[entry]) {
                break;
            }
            put(heap[parent], place);
            place = parent;
        }
        put(entry, place);
    }

    private void sink(int entry) {
        int place = 0;
        while (true) {
            int child = place * BRANCHES + 1;
            int end = Math.min(size, child + BRANCHES);
            int least = -1;
            for (int i = child; i < end; i++) {
                if (least < 0 || keys[heap[i]] < keys[heap[least]]) {
                    least = i;
                }
            }
            if (least < 0 || keys[heap[least]] >= keys[entry]) {
                break;
            }
            put(heap[least], place);
            place = least;
        }
        put(entry, place);
    }

    private void put(int entry, int place) {
        heap[place] = entry;
        places[entry] = place;
    }
}
