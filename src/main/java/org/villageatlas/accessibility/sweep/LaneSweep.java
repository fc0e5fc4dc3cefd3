package org.villageatlas.accessibility.sweep;

import java.util.Arrays;
import org.villageatlas.accessibility.hierarchy.Climb;
import org.villageatlas.accessibility.hierarchy.TripCode;

/**
 * Carries many climbs at once down a cone: each node holds a row with one lane a climb, and a row is improved by the row
 * of a higher node in one loop over all lanes, which the compiler turns into vector instructions. One thread at a time.
 */
final class LaneSweep {

    private static final int END = -1;

    private final Cone cone;
    private final long[][] rows;
    private final long[] placeRow;

    /** What the climbs found in this cone: by node a chain of entries, each with its lane. */
    private final int[] lastEntry;

    private int[] entriesBefore = new int[4096];
    private int[] entryLanes = new int[entriesBefore.length];
    private long[] entryCodes = new long[entriesBefore.length];
    private int entries;

    LaneSweep(Cone cone, int lanes) {
        this.cone = cone;
        rows = new long[cone.nodes()][lanes];
        placeRow = new long[lanes];
        lastEntry = new int[cone.nodes()];
    }

    void clear() {
        Arrays.fill(lastEntry, END);
        entries = 0;
    }

    /** Puts a climb into a lane. */
    void put(int lane, Climb climb) {
        for (int i = 0; i < climb.count(); i++) {
            int row = cone.find(climb.node(i));
            if (row >= 0) {
                add(row, lane, climb.code(climb.node(i)));
            }
        }
    }

    /** Completes the rows of all nodes. */
    void run() {
        for (int node = 0; node < rows.length; node++) {
            long[] row = rows[node];
            fill(row, node);
            for (int entry = lastEntry[node]; entry != END; entry = entriesBefore[entry]) {
                row[entryLanes[entry]] = Math.min(row[entryLanes[entry]], entryCodes[entry]);
            }
        }
    }

    /** What going between each lane's place and a place of the cone takes; valid until the next call. */
    long[] row(int place) {
        fill(placeRow, rows.length + place);
        return placeRow;
    }

    private void add(int row, int lane, long code) {
        if (entries == entryLanes.length) {
            entriesBefore = Arrays.copyOf(entriesBefore, 2 * entries);
            entryLanes = Arrays.copyOf(entryLanes, 2 * entries);
            entryCodes = Arrays.copyOf(entryCodes, 2 * entries);
        }
        entriesBefore[entries] = lastEntry[row];
        entryLanes[entries] = lane;
        entryCodes[entries] = code;
        lastEntry[row] = entries++;
    }

    private void fill(long[] row, int number) {
        int arc = cone.firstArc(number);
        int end = cone.firstArc(number + 1);
        if (arc == end) {
            Arrays.fill(row, TripCode.NONE);
        } else {
            set(row, rows[cone.head(arc)], cone.code(arc));
            arc++;
        }
        for (; arc + 1 < end; arc += 2) {
            improve(row, rows[cone.head(arc)], cone.code(arc), rows[cone.head(arc + 1)], cone.code(arc + 1));
        }
        if (arc < end) {
            improve(row, rows[cone.head(arc)], cone.code(arc));
        }
    }

    private static void set(long[] row, long[] higher, long code) {
        for (int lane = 0; lane < row.length; lane++) {
            long gain = higher[lane] + code - TripCode.NONE;
            row[lane] = TripCode.NONE + (gain & (gain >> 63));
        }
    }

    private static void improve(long[] row, long[] higher, long code) {
        for (int lane = 0; lane < row.length; lane++) {
            long old = row[lane];
            long gain = higher[lane] + code - old;
            row[lane] = old + (gain & (gain >> 63));
        }
    }

    /** Two arcs at once: the row is read and written half as often. */
    private static void improve(long[] row, long[] higher, long code, long[] other, long otherCode) {
        for (int lane = 0; lane < row.length; lane++) {
            long old = row[lane];
            long gain = higher[lane] + code - old;
            old += gain & (gain >> 63);
            gain = other[lane] + otherCode - old;
            row[lane] = old + (gain & (gain >> 63));
        }
    }
}
