package org.villageatlas.accessibility.graphhopper;

import java.util.Arrays;

/**
 * Carries many climbs at once down a cone: each node holds a row with one lane a climb, and a row is improved by the row
 * of a higher node in one loop over all lanes, which the compiler turns into vector instructions. One thread at a time.
 */
final class LaneSweep {

    private final Cone cone;
    private final int lanes;
    private final long[][] rows;
    private final long[] placeRow;

    LaneSweep(Cone cone, int lanes) {
        this.cone = cone;
        this.lanes = lanes;
        rows = new long[cone.nodes()][lanes];
        placeRow = new long[lanes];
    }

    void clear() {
        for (long[] row : rows) {
            Arrays.fill(row, TripCode.NONE);
        }
    }

    /** Puts a climb into a lane. */
    void put(int lane, Climb climb) {
        for (int i = 0; i < climb.count(); i++) {
            int node = climb.node(i);
            int row = cone.find(node);
            if (row >= 0) {
                rows[row][lane] = climb.code(node);
            }
        }
    }

    /** Completes the rows of all nodes. */
    void run() {
        for (int node = 0; node < rows.length; node++) {
            improve(rows[node], node);
        }
    }

    /** What going between each lane's place and a place of the cone takes; valid until the next call. */
    long[] row(int place) {
        Arrays.fill(placeRow, TripCode.NONE);
        improve(placeRow, rows.length + place);
        return placeRow;
    }

    private void improve(long[] row, int number) {
        int arc = cone.firstArc(number);
        int end = cone.firstArc(number + 1);
        for (; arc + 1 < end; arc += 2) {
            improve(row, rows[cone.head(arc)], cone.code(arc), rows[cone.head(arc + 1)], cone.code(arc + 1));
        }
        if (arc < end) {
            improve(row, rows[cone.head(arc)], cone.code(arc));
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
