package org.villageatlas.accessibility.isochrone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Contour of an arrival time, by marching squares (Lorensen and Cline 1987 in two dimensions): closed rings with the
 * reached side on their left, so outer rings run counterclockwise and holes clockwise. A ring crosses a grid edge
 * between a reached and an unreached point at half its length or beyond, farther for longer times, so contours of
 * shorter times lie within those of longer ones.
 */
final class Contour {

    private static final int SOUTH = 0;
    private static final int EAST = 1;
    private static final int NORTH = 2;
    private static final int WEST = 3;

    /** Fractions of a cell are rounded to this, so that straight lines have few points. */
    private static final int PARTS = 8;

    private static final float LEAST = 0.5f;
    private static final float MOST = 1 - 1f / PARTS;

    /**
     * By case of the corners reached (1 south-west, 2 south-east, 4 north-east, 8 north-west) and side entered: the
     * side left.
     */
    private static final int[][] WAYS = ways();

    private final ArrivalTimeRaster raster;
    private final RasterGrid grid;
    private final float limit;
    private final double secondsPerCell;
    private final byte[] done;

    private Contour(ArrivalTimeRaster raster, float limit, double secondsPerCell) {
        this.raster = raster;
        this.grid = raster.grid();
        this.limit = limit;
        this.secondsPerCell = secondsPerCell;
        done = new byte[grid.points()];
    }

    /**
     * The rings of a time, in metres of the plane.
     *
     * @param limit seconds
     * @param metresPerSecond speed of the walk
     */
    static List<Coordinate[]> of(ArrivalTimeRaster raster, float limit, double metresPerSecond) {
        return new Contour(raster, limit, raster.grid().cell() / metresPerSecond).rings();
    }

    private List<Coordinate[]> rings() {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int row = 0; row < grid.rows() - 1; row++) {
            for (int column = 0; column < grid.columns() - 1; column++) {
                int cell = row * grid.columns() + column;
                int corners = corners(cell);
                if (corners == 0 || corners == 15) {
                    continue;
                }
                for (int side = SOUTH; side <= WEST; side++) {
                    if (way(cell, corners, side) >= 0 && (done[cell] & 1 << side) == 0) {
                        rings.add(follow(cell, side));
                    }
                }
            }
        }
        return rings;
    }

    private Coordinate[] follow(int start, int entered) {
        Ring ring = new Ring();
        int cell = start;
        int side = entered;
        do {
            done[cell] |= (byte) (1 << side);
            ring.add(crossing(cell, side));
            int left = way(cell, corners(cell), side);
            cell += step(left);
            side = (left + 2) % 4;
        } while (cell != start || side != entered);
        return ring.closed();
    }

    private int corners(int cell) {
        int above = cell + grid.columns();
        return (raster.seconds(cell) <= limit ? 1 : 0)
                | (raster.seconds(cell + 1) <= limit ? 2 : 0)
                | (raster.seconds(above + 1) <= limit ? 4 : 0)
                | (raster.seconds(above) <= limit ? 8 : 0);
    }

    private int step(int side) {
        return switch (side) {
            case SOUTH -> -grid.columns();
            case EAST -> 1;
            case NORTH -> grid.columns();
            default -> -1;
        };
    }

    /**
     * Two opposite corners are joined when their mean with the others is within the time, which later times are as
     * well.
     */
    private int way(int cell, int corners, int side) {
        boolean saddle = corners == 5 || corners == 10;
        return WAYS[saddle && mean(cell) <= limit ? corners + 16 : corners][side];
    }

    private float mean(int cell) {
        int above = cell + grid.columns();
        return (raster.seconds(cell) + raster.seconds(cell + 1) + raster.seconds(above) + raster.seconds(above + 1))
                / 4;
    }

    private Coordinate crossing(int cell, int side) {
        return switch (side) {
            case SOUTH -> crossing(cell, 1, true);
            case NORTH -> crossing(cell + grid.columns(), 1, true);
            case WEST -> crossing(cell, grid.columns(), false);
            default -> crossing(cell + 1, grid.columns(), false);
        };
    }

    private Coordinate crossing(int point, int step, boolean eastward) {
        float here = raster.seconds(point);
        float there = raster.seconds(point + step);
        float share = here <= limit ? share(here, there) : 1 - share(there, here);
        int row = point / grid.columns();
        int column = point - row * grid.columns();
        return new Coordinate(
                grid.west() + (column + (eastward ? share : 0.0)) * grid.cell(),
                grid.south() + (row + (eastward ? 0.0 : share)) * grid.cell());
    }

    private float share(float reached, float other) {
        double rise = other == Float.POSITIVE_INFINITY ? secondsPerCell : other - reached;
        float exact = (float) ((limit - reached) / rise);
        return Math.max(LEAST, Math.min(MOST, Math.round(exact * PARTS) / (float) PARTS));
    }

    /** A ring enters a cell by one side and leaves it by another; the corners on its left are reached. */
    private static int[][] ways() {
        int[][] ways = new int[32][4];
        for (int[] sides : ways) {
            Arrays.fill(sides, -1);
        }
        for (int corners = 1; corners < 15; corners++) {
            for (int side = SOUTH; side <= WEST; side++) {
                // Seen from within, a side's corners are those where it begins and ends counterclockwise.
                boolean begins = (corners & 1 << side) != 0;
                boolean ends = (corners & 1 << (side + 1) % 4) != 0;
                if (begins && !ends) {
                    ways[corners][side] = leave(corners, side, -1);
                    ways[corners + 16][side] = leave(corners, side, 1);
                }
            }
        }
        return ways;
    }

    /** The next side, turning one way or the other, whose beginning is not reached but whose end is. */
    private static int leave(int corners, int entered, int turn) {
        for (int i = 1; i < 4; i++) {
            int side = (entered + turn * i + 4) % 4;
            if ((corners & 1 << side) == 0 && (corners & 1 << (side + 1) % 4) != 0) {
                return side;
            }
        }
        throw new IllegalStateException("no way out of corners " + corners);
    }

    /** Points in a row, without those on a straight line between their neighbours. */
    private static final class Ring {

        private final List<Coordinate> points = new ArrayList<>();

        void add(Coordinate point) {
            while (points.size() > 1
                    && isBetween(points.get(points.size() - 2), points.get(points.size() - 1), point)) {
                points.remove(points.size() - 1);
            }
            points.add(point);
        }

        Coordinate[] closed() {
            points.add(points.get(0).copy());
            return points.toArray(Coordinate[]::new);
        }

        private static boolean isBetween(Coordinate before, Coordinate point, Coordinate after) {
            double turn = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
            return Math.abs(turn) < 1e-3;
        }
    }
}
