package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;

/**
 * Beginnings of paths, each known by its number. Lists of them hang on heads: the number of the first, or -1. In a list no
 * label is kept that pays no more than another one which remembers no more.
 */
final class LabelPool {

    static final int NONE = -1;
    /** The column of a label that visits nothing, and of one that begins a day away from where the last one ended. */
    static final int NO_COLUMN = -1;

    static final int ELSEWHERE = -2;

    private final int most;
    double[] profit;
    long[] memory;
    /** The label it goes on from, or {@link #NONE}. */
    int[] predecessor;
    /** Site, or place of a night as {@link NgMemory} numbers them. */
    int[] place;
    /** Bucket of the day. */
    int[] time;
    /** What is visited, for a label that leaves a site. */
    int[] column;
    /** The next one in its list. */
    int[] next;

    int count;

    /** @param most how many are made before {@link #isFull} */
    LabelPool(int most) {
        this.most = most;
        int room = Math.min(most + 1, 1 << 14);
        profit = new double[room];
        memory = new long[room];
        predecessor = new int[room];
        place = new int[room];
        time = new int[room];
        column = new int[room];
        next = new int[room];
    }

    void clear() {
        count = 0;
    }

    boolean isFull() {
        return count >= most;
    }

    /** A label that follows another one, in no list yet. */
    int create(int from, double earned, long remembers, int where, int when) {
        if (count == profit.length) {
            grow();
        }
        profit[count] = earned;
        memory[count] = remembers;
        predecessor[count] = from;
        place[count] = where;
        time[count] = when;
        column[count] = NO_COLUMN;
        next[count] = NONE;
        return count++;
    }

    /** Whether some label of the list pays no less and remembers no more. */
    boolean isDominated(int head, double earned, long remembers) {
        for (int label = head; label != NONE; label = next[label]) {
            if (profit[label] >= earned && (memory[label] & ~remembers) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Puts a label first in a list, from which those go that it makes needless; the new head. */
    int put(int head, int label) {
        int first = label;
        int last = label;
        for (int other = head; other != NONE; other = next[other]) {
            boolean isNeedless = profit[label] >= profit[other] && (memory[label] & ~memory[other]) == 0;
            if (!isNeedless) {
                next[last] = other;
                last = other;
            }
        }
        next[last] = NONE;
        return first;
    }

    /** Puts a label first in a list from which none goes: they are earlier, which may be worth more. */
    int push(int head, int label) {
        next[label] = head;
        return label;
    }

    private void grow() {
        int room = (int) Math.min(most + 1L, profit.length * 2L);
        room = Math.max(room, profit.length + 1);
        profit = Arrays.copyOf(profit, room);
        memory = Arrays.copyOf(memory, room);
        predecessor = Arrays.copyOf(predecessor, room);
        place = Arrays.copyOf(place, room);
        time = Arrays.copyOf(time, room);
        column = Arrays.copyOf(column, room);
        next = Arrays.copyOf(next, room);
    }
}
