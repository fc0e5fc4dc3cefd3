package org.villageatlas.accessibility.dijkstra;

import java.util.Arrays;

/** Indexed priority queue with decrease-key: a 4-ary heap of the states that are not settled, the nearest first. */
final class IndexedPriorityQueue {

    private static final int BRANCHES = 4;
    private static final int ABSENT = -1;

    private final double[] keys;
    private final int[] heapIndexes;
    private int[] heap = new int[256];
    private int size;

    /**
     * @param keys distance by state, read when a state is added or its key decreases
     */
    IndexedPriorityQueue(double[] keys) {
        this.keys = keys;
        heapIndexes = new int[keys.length];
        Arrays.fill(heapIndexes, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            heapIndexes[heap[i]] = ABSENT;
        }
        size = 0;
    }

    /** Adds an entry, or moves it up after its key has decreased. */
    void offer(int entry) {
        if (heapIndexes[entry] == ABSENT) {
            if (size == heap.length) {
                heap = Arrays.copyOf(heap, size * 2);
            }
            heapIndexes[entry] = size++;
        }
        rise(entry, heapIndexes[entry]);
    }

    /** Removes the entry of the smallest key. */
    int poll() {
        int top = heap[0];
        heapIndexes[top] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return top;
    }

    private void rise(int entry, int from) {
        int index = from;
        while (index > 0) {
            int parent = (index - 1) / BRANCHES;
            if (keys[heap[parent]] <= keys[entry]) {
                break;
            }
            put(heap[parent], index);
            index = parent;
        }
        put(entry, index);
    }

    private void sink(int entry) {
        int index = 0;
        while (true) {
            int child = index * BRANCHES + 1;
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
            put(heap[least], index);
            index = least;
        }
        put(entry, index);
    }

    private void put(int entry, int index) {
        heap[index] = entry;
        heapIndexes[entry] = index;
    }
}
