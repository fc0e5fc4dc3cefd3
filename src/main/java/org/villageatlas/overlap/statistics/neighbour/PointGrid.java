package org.villageatlas.overlap.statistics.neighbour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Places sorted by the cube of space they lie in, so that those near one are found in its own and the 26 cubes around:
 * nearly linear while a cube holds few.
 */
final class PointGrid {

    private static final int CELLS_A_SIDE = 1 << 20;

    private final double[][] inSpace;
    private final double limit;
    private final double[] corner = new double[3];
    private final double side;
    private final long[] keys;
    private final int[] order;

    /** @param limit straight length up to which places are near */
    PointGrid(double[][] inSpace, double limit) {
        this.inSpace = inSpace;
        this.limit = limit * (1 + 1e-9) + 1e-6;
        double extent = 0;
        for (int axis = 0; axis < 3; axis++) {
            int along = axis;
            corner[axis] = Arrays.stream(inSpace)
                    .mapToDouble(place -> place[along])
                    .min()
                    .orElse(0);
            double far = Arrays.stream(inSpace)
                    .mapToDouble(place -> place[along])
                    .max()
                    .orElse(0);
            extent = Math.max(extent, far - corner[axis]);
        }
        side = Math.max(this.limit, extent / (CELLS_A_SIDE - 4));
        long[] keyOf = new long[inSpace.length];
        for (int place = 0; place < keyOf.length; place++) {
            keyOf[place] = key(cell(place, 0), cell(place, 1), cell(place, 2));
        }
        order = IntStream.range(0, inSpace.length)
                .boxed()
                .sorted(Comparator.comparingLong(place -> keyOf[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        keys = Arrays.stream(order).mapToLong(place -> keyOf[place]).toArray();
    }

    /** Calls with each other place whose straight length is within the limit. */
    void forEachNear(int place, IntConsumer near) {
        long across = cell(place, 0);
        long up = cell(place, 1);
        long deep = cell(place, 2);
        for (long x = across - 1; x <= across + 1; x++) {
            for (long y = up - 1; y <= up + 1; y++) {
                long last = key(x, y, deep + 1);
                for (int at = firstFrom(key(x, y, deep - 1)); at < keys.length && keys[at] <= last; at++) {
                    int other = order[at];
                    if (other != place && SpatialPoints.straight(inSpace[place], inSpace[other]) <= limit) {
                        near.accept(other);
                    }
                }
            }
        }
    }

    /** Counted from 1, so that the cube before the first has a number as well. */
    private long cell(int place, int axis) {
        return 1 + (long) ((inSpace[place][axis] - corner[axis]) / side);
    }

    private static long key(long x, long y, long z) {
        return (x << 42) | (y << 21) | z;
    }

    private int firstFrom(long key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
