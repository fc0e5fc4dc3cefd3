package org.villageatlas.overlap.statistics.neighbour;

import java.util.Arrays;
import java.util.List;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * All pairs of places of the same kind that lie within a limit of each other, along the geodesic on the WGS84 ellipsoid.
 *
 * <p>Kind comes first, then place: each kind is cut into rows of latitude as high as the limit, so that a pair lies in one
 * row or in two rows next to each other, and a row is swept from west to east. The time grows with the number of places
 * and of pairs found.
 */
public final class ClosePairs {

    private static final double ALL_AROUND = 360;
    private static final double ROUNDING = 1 + 1e-9;

    private final List<Position> positions;
    private final Metres limit;
    private final DistanceBand reach;
    private final PointOrder order;
    private final Visit visit;
    private final double[] east;
    private final double[] inSpace;
    private final double[] windows;

    /** One pair, by the places' numbers in the list; each pair comes once, in no particular order. */
    @FunctionalInterface
    public interface Visit {
        void pair(int one, int other);
    }

    private ClosePairs(List<Position> positions, int[] kinds, Metres limit, Visit visit) {
        this.positions = positions;
        this.limit = limit;
        this.visit = visit;
        reach = new DistanceBand(limit);
        order = new PointOrder(positions, kinds, limit.value());
        east = new double[order.size()];
        inSpace = new double[3 * east.length];
        windows = new double[order.rows()];
        for (int at = 0; at < east.length; at++) {
            east[at] = positions.get(order.place(at)).longitude();
        }
        Arrays.fill(inSpace, Double.NaN);
    }

    /**
     * Calls with each pair.
     *
     * @param kinds what each place is, from 0; places of different kinds make no pair
     * @throws IllegalArgumentException unless there are as many kinds as positions, none below 0
     */
    public static void forEach(List<Position> positions, int[] kinds, Metres limit, Visit visit) {
        if (kinds.length != positions.size()) {
            throw new IllegalArgumentException(kinds.length + " kinds for " + positions.size() + " places");
        }
        for (int kind : kinds) {
            if (kind < 0) {
                throw new IllegalArgumentException("kinds are numbered from 0, not " + kind);
            }
        }
        new ClosePairs(positions, kinds.clone(), limit, visit).sweep();
    }

    private void sweep() {
        int start = 0;
        while (start < east.length) {
            int end = order.endOfRow(start);
            double window = window(order.row(start));
            within(start, end, window);
            if (order.areNextToEachOther(start, end)) {
                between(start, end, order.endOfRow(end), window);
            }
            start = end;
        }
    }

    /**
     * How many degrees of longitude a place in a row can be from another within the limit: the sine of the angle is at most
     * the limit over the distance from the earth's axis. Near the poles that is all around.
     */
    private double window(int row) {
        if (windows[row] == 0) {
            double sine = limit.value() / DistanceBand.fromAxis(order.edge(row));
            windows[row] =
                    sine < 1 ? Math.toDegrees(Math.asin(sine)) * ROUNDING + PointOrder.LOOSE_DEGREES : ALL_AROUND;
        }
        return windows[row];
    }

    private void within(int start, int end, double window) {
        for (int at = start; at < end; at++) {
            double last = east[at] + window;
            for (int other = at + 1; other < end && east[other] <= last; other++) {
                look(at, other);
            }
            if (last > 180 && window < ALL_AROUND) {
                for (int other = start; other < at && east[other] <= last - ALL_AROUND; other++) {
                    look(at, other);
                }
            }
        }
    }

    private void between(int start, int next, int end, double window) {
        int first = next;
        for (int at = start; at < next; at++) {
            double last = east[at] + window;
            double from = east[at] - window;
            while (first < end && east[first] < from - PointOrder.LOOSE_DEGREES) {
                first++;
            }
            for (int other = first; other < end && east[other] <= last; other++) {
                look(at, other);
            }
            if (window < ALL_AROUND) {
                for (int other = next; other < end && east[other] <= last - ALL_AROUND; other++) {
                    look(at, other);
                }
                for (int other = end - 1; other >= next && east[other] >= from + ALL_AROUND; other--) {
                    look(at, other);
                }
            }
        }
    }

    private void look(int at, int other) {
        locate(at);
        locate(other);
        double across = inSpace[3 * at] - inSpace[3 * other];
        double along = inSpace[3 * at + 1] - inSpace[3 * other + 1];
        double up = inSpace[3 * at + 2] - inSpace[3 * other + 2];
        double squared = across * across + along * along + up * up;
        if (reach.isBeyond(squared)) {
            return;
        }
        int one = order.place(at);
        int two = order.place(other);
        if (reach.isWithin(squared) || reach.isWithin(positions.get(one), positions.get(two))) {
            visit.pair(one, two);
        }
    }

    /** Only places that have another near them need coordinates in space, whose sines and cosines cost the most. */
    private void locate(int at) {
        if (Double.isNaN(inSpace[3 * at])) {
            System.arraycopy(DistanceBand.earthCentred(positions.get(order.place(at))), 0, inSpace, 3 * at, 3);
        }
    }
}
