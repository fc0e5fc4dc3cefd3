package org.villageatlas.bench.overlap;

import java.util.Arrays;

/** Places by their times, least first; a place whose time has fallen is put again and moves up. */
final class PlaceHeap {

    private final double[] times;
    private final int[] heap;
    private final int[] position;
    private int size;

    PlaceHeap(double[] times) {
        this.times = times;
        heap = new int[times.length];
        position = new int[times.length];
        Arrays.fill(position, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void put(int place) {
        int at = position[place] < 0 ? size++ : position[place];
        while (at > 0 && times[heap[(at - 1) / 2]] > times[place]) {
            set(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        set(at, place);
    }

    int take() {
        int first = heap[0];
        position[first] = -1;
        int last = heap[--size];
        if (size > 0) {
            int at = 0;
            while (2 * at + 1 < size) {
                int child = 2 * at + 1;
                child += child + 1 < size && times[heap[child + 1]] < times[heap[child]] ? 1 : 0;
                if (times[heap[child]] >= times[last]) {
                    break;
                }
                set(at, heap[child]);
                at = child;
            }
            set(at, last);
        }
        return first;
    }

    private void set(int at, int place) {
        heap[at] = place;
        position[place] = at;
    }
}
