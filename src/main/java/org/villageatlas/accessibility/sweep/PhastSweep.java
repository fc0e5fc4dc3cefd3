package org.villageatlas.accessibility.sweep;

import java.util.Arrays;
import org.villageatlas.accessibility.hierarchy.UpwardSearch;
import org.villageatlas.accessibility.hierarchy.WeightCodec;

/**
 * PHAST sweep for many sources at once: carries the distances of their upward searches down a search space. Each node
 * has a row with one lane a source. Relaxing an arc is one loop over the lanes, which the compiler turns into vector
 * instructions. One thread at a time.
 */
final class PhastSweep {

    private static final int END = -1;

    private final SearchSpace searchSpace;
    private final long[][] rows;
    private final long[] locationRow;

    /**
     * Distances of the upward searches in this search space: by node a linked list of entries, each with its lane.
     */
    private final int[] lastEntry;

    private int[] entriesBefore = new int[4096];
    private int[] entryLanes = new int[entriesBefore.length];
    private long[] entryCodes = new long[entriesBefore.length];
    private int entries;

    PhastSweep(SearchSpace searchSpace, int lanes) {
        this.searchSpace = searchSpace;
        rows = new long[searchSpace.nodes()][lanes];
        locationRow = new long[lanes];
        lastEntry = new int[searchSpace.nodes()];
    }

    void clear() {
        Arrays.fill(lastEntry, END);
        entries = 0;
    }

    /** Enters an upward search in a lane. */
    void put(int lane, UpwardSearch search) {
        for (int i = 0; i < search.count(); i++) {
            int row = searchSpace.find(search.node(i));
            if (row >= 0) {
                add(row, lane, search.weight(search.node(i)));
            }
        }
    }

    /** Sweeps down: relaxes the arcs of all nodes in the order of their rank. */
    void run() {
        for (int node = 0; node < rows.length; node++) {
            long[] row = rows[node];
            fill(row, node);
            for (int entry = lastEntry[node]; entry != END; entry = entriesBefore[entry]) {
                row[entryLanes[entry]] = Math.min(row[entryLanes[entry]], entryCodes[entry]);
            }
        }
    }

    /** Distances between the source of each lane and a location of the search space; valid until the next call. */
    long[] row(int location) {
        fill(locationRow, rows.length + location);
        return locationRow;
    }

    private void add(int row, int lane, long weight) {
        if (entries == entryLanes.length) {
            entriesBefore = Arrays.copyOf(entriesBefore, 2 * entries);
            entryLanes = Arrays.copyOf(entryLanes, 2 * entries);
            entryCodes = Arrays.copyOf(entryCodes, 2 * entries);
        }
        entriesBefore[entries] = lastEntry[row];
        entryLanes[entries] = lane;
        entryCodes[entries] = weight;
        lastEntry[row] = entries++;
    }

    private void fill(long[] row, int number) {
        int arc = searchSpace.firstArc(number);
        int end = searchSpace.firstArc(number + 1);
        if (arc == end) {
            Arrays.fill(row, WeightCodec.NONE);
        } else {
            set(row, rows[searchSpace.head(arc)], searchSpace.weight(arc));
            arc++;
        }
        for (; arc + 1 < end; arc += 2) {
            improve(
                    row,
                    rows[searchSpace.head(arc)],
                    searchSpace.weight(arc),
                    rows[searchSpace.head(arc + 1)],
                    searchSpace.weight(arc + 1));
        }
        if (arc < end) {
            improve(row, rows[searchSpace.head(arc)], searchSpace.weight(arc));
        }
    }

    private static void set(long[] row, long[] higher, long weight) {
        for (int lane = 0; lane < row.length; lane++) {
            long gain = higher[lane] + weight - WeightCodec.NONE;
            row[lane] = WeightCodec.NONE + (gain & (gain >> 63));
        }
    }

    private static void improve(long[] row, long[] higher, long weight) {
        for (int lane = 0; lane < row.length; lane++) {
            long old = row[lane];
            long gain = higher[lane] + weight - old;
            row[lane] = old + (gain & (gain >> 63));
        }
    }

    /** Relaxes two arcs at once: the row is read and written half as often. */
    private static void improve(long[] row, long[] higher, long weight, long[] other, long otherCode) {
        for (int lane = 0; lane < row.length; lane++) {
            long old = row[lane];
            long gain = higher[lane] + weight - old;
            old += gain & (gain >> 63);
            gain = other[lane] + otherCode - old;
            row[lane] = old + (gain & (gain >> 63));
        }
    }
}
