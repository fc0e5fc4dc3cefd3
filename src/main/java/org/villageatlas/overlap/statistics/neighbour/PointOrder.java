package org.villageatlas.overlap.statistics.neighbour;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Position;

/**
 * Places by kind, then by row of latitude, then by longitude: sorted by counting, in a time that grows with the number of
 * places alone. Longitudes are in order to {@link #LOOSE_DEGREES}, which saves half of the counting.
 */
final class PointOrder {

    /** Longitudes closer than this may stand the wrong way round: ten metres or less. */
    static final double LOOSE_DEGREES = 1e-4;

    private static final int MOST_ROWS = 1 << 16;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;
    private static final double STEPS_EAST = (double) DIGITS * DIGITS;
    private static final double ROUNDING = 1 + 1e-9;

    private final int[] kinds;
    private final int[] rows;
    private final int[] order;
    private final double south;
    private final double height;
    private final int rowCount;

    /**
     * @param kinds one for each place, from 0
     * @param reach places within so many metres are in the same row or in rows next to each other
     */
    PointOrder(List<Position> positions, int[] kinds, double reach) {
        this.kinds = kinds;
        int size = kinds.length;
        double least = positions.isEmpty() ? 0 : 90;
        double most = positions.isEmpty() ? 0 : -90;
        for (Position position : positions) {
            least = Math.min(least, position.latitude());
            most = Math.max(most, position.latitude());
        }
        south = least;
        height = ROUNDING
                * Math.max(
                        Math.toDegrees(reach / DistanceBand.LEAST_RADIUS), (most - least + LOOSE_DEGREES) / MOST_ROWS);
        rowCount = 1 + (int) ((most - south) / height);
        rows = new int[size];
        int[] east = new int[size];
        int[] eastLow = new int[size];
        int lastKind = 0;
        for (int place = 0; place < size; place++) {
            Position position = positions.get(place);
            rows[place] = (int) ((position.latitude() - south) / height);
            int step = (int) Math.min(STEPS_EAST - 1, (position.longitude() + 180) / 360 * STEPS_EAST);
            east[place] = step >>> DIGIT_BITS;
            eastLow[place] = step & (DIGITS - 1);
            lastKind = Math.max(lastKind, kinds[place]);
        }
        int[] byEast = sorted(sorted(null, eastLow, DIGITS), east, DIGITS);
        order = sorted(sorted(byEast, rows, rowCount), kinds, lastKind + 1);
    }

    int size() {
        return order.length;
    }

    /** Which place stands at a position of the order. */
    int place(int at) {
        return order[at];
    }

    /** The row of what stands at a position, from 0. */
    int row(int at) {
        return rows[order[at]];
    }

    /** How many rows there are. */
    int rows() {
        return rowCount;
    }

    /** The latitude of the edge of a row that is nearer to a pole, in degrees north or south. */
    double edge(int row) {
        return Math.min(90, Math.max(Math.abs(south + row * height), Math.abs(south + (row + 1) * height)));
    }

    /** The position after the last of the kind and row that begin at a position. */
    int endOfRow(int start) {
        int end = start + 1;
        while (end < order.length && isSameKind(start, end) && row(end) == row(start)) {
            end++;
        }
        return end;
    }

    /** Whether what begins at the second position is the next row of the same kind. */
    boolean areNextToEachOther(int start, int next) {
        return next < order.length && isSameKind(start, next) && row(next) == row(start) + 1;
    }

    private boolean isSameKind(int at, int other) {
        return kinds[order[at]] == kinds[order[other]];
    }

    /** Stable; null stands for the places in their own order. */
    private static int[] sorted(int @Nullable [] before, int[] key, int keys) {
        int[] next = new int[keys + 1];
        for (int each : key) {
            next[each + 1]++;
        }
        for (int each = 1; each <= keys; each++) {
            next[each] += next[each - 1];
        }
        int[] sorted = new int[key.length];
        for (int at = 0; at < sorted.length; at++) {
            int place = before == null ? at : before[at];
            sorted[next[key[place]]++] = place;
        }
        return sorted;
    }
}
