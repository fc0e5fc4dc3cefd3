package org.villageatlas.accessibility.graphhopper;

import java.util.Arrays;

/** Nodes by a key each, smallest first, whose keys can be lowered: a binary heap over arrays, used again and again. */
final class NodeHeap {

    private static final int ABSENT = -1;

    private final double[] keys;
    private final int[] places;
    private int[] nodes = new int[1024];
    private int size;

    /** @param keys the keys by node, owned by the caller, who tells of every change through {@link #lowered} */
    NodeHeap(double[] keys) {
        this.keys = keys;
        places = new int[keys.length];
        Arrays.fill(places, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            places[nodes[i]] = ABSENT;
        }
        size = 0;
    }

    /** Puts a node in, or moves it up after its key has been lowered. */
    void lowered(int node) {
        int place = places[node];
        if (place == ABSENT) {
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, size * 2);
            }
            place = size++;
        }
        while (place > 0 && keys[nodes[(place - 1) / 2]] > keys[node]) {
            put(nodes[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(node, place);
    }

    /** Takes out the node with the smallest key. */
    int poll() {
        int smallest = nodes[0];
        places[smallest] = ABSENT;
        int last = nodes[--size];
        if (size > 0) {
            sink(last);
        }
        return smallest;
    }

    private void sink(int node) {
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && keys[nodes[child + 1]] < keys[nodes[child]]) {
                child++;
            }
            if (keys[nodes[child]] >= keys[node]) {
                break;
            }
            put(nodes[child], place);
            place = child;
        }
        put(node, place);
    }

    private void put(int node, int place) {
        nodes[place] = node;
        places[node] = place;
    }
}
