package org.villageatlas.accessibility.surface;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Seconds between the centre of each cell of a grid and the nearest of some places: the walk to a road and the way on it.
 * Which road is taken is chosen by the whole time. A road no farther than the walk, or than the corners of the cell,
 * counts; a cell with no such road has no time, as it is empty land, water, or cut off.
 */
final class Surface {

    private final HexGrid grid;
    private final Metres walk;
    private final float[] seconds;
    private final int[] nearest;

    private Surface(HexGrid grid, Metres walk) {
        this.grid = grid;
        this.walk = walk;
        seconds = new float[grid.cells()];
        nearest = new int[seconds.length];
        Arrays.fill(seconds, Float.POSITIVE_INFINITY);
        Arrays.fill(nearest, TravelTimeField.NONE);
    }

    /**
     * Computes a surface.
     *
     * @param walk to a road, at most
     * @param way how fast one walks
     */
    static Surface of(TravelTimeField travelTimes, HexGrid grid, Metres walk, Walk way) {
        Surface surface = new Surface(grid, walk);
        SnappedCells snapped = way.knowsHeights() ? new SnappedCells(surface, travelTimes, way) : null;
        double metresPerSecond = way.usualSpeed();
        double farthest = Math.max(walk.value(), HexGrid.radius(grid.spacing()));
        travelTimes.forEachPoint(
                Float.MAX_VALUE,
                (x, y, time, place) -> grid.forEachWithin(x, y, farthest, cell -> {
                    double metres = Math.hypot(grid.x(cell) - x, grid.y(cell) - y);
                    boolean better = surface.offer(cell, (float) (time + metres / metresPerSecond), place);
                    if (better && snapped != null) {
                        snapped.note(cell, x, y, time);
                    }
                }));
        if (snapped != null) {
            surface.cells().forEach(cell -> surface.seconds[cell] = snapped.seconds(cell));
        }
        return surface;
    }

    private boolean offer(int cell, float time, int place) {
        boolean better = time < seconds[cell];
        if (better) {
            seconds[cell] = time;
            nearest[cell] = place;
        }
        return better;
    }

    /** The road that each cell is snapped to, which was chosen as if the land were flat, and the walk there over its slopes. */
    private static final class SnappedCells {

        private final Surface surface;
        private final TravelTimeField travelTimes;
        private final Walk way;
        private final float[] xs;
        private final float[] ys;
        private final float[] starts;

        SnappedCells(Surface surface, TravelTimeField travelTimes, Walk way) {
            this.surface = surface;
            this.travelTimes = travelTimes;
            this.way = way;
            xs = new float[surface.seconds.length];
            ys = new float[xs.length];
            starts = new float[xs.length];
        }

        void note(int cell, float x, float y, float time) {
            xs[cell] = x;
            ys[cell] = y;
            starts[cell] = time;
        }

        float seconds(int cell) {
            HexGrid grid = surface.grid;
            Position road = grid.plane().position(xs[cell], ys[cell]);
            Position centre = grid.centre(cell);
            Metres metres = new Metres(Math.hypot(grid.x(cell) - xs[cell], grid.y(cell) - ys[cell]));
            Duration walked = travelTimes.direction() == Direction.FROM
                    ? way.time(road, centre, metres)
                    : way.time(centre, road, metres);
            return starts[cell] + walked.toMillis() / 1000f;
        }
    }

    HexGrid grid() {
        return grid;
    }

    Metres walk() {
        return walk;
    }

    /** Those that have a time, by number. */
    IntStream cells() {
        return IntStream.range(0, seconds.length).filter(this::isReached);
    }

    boolean isReached(int cell) {
        return nearest[cell] != TravelTimeField.NONE;
    }

    /** Minutes of a cell that has a time. */
    double minutes(int cell) {
        return seconds[cell] / 60.0;
    }

    /** The number of the place that is nearest to a cell that has a time. */
    int nearest(int cell) {
        return nearest[cell];
    }
}
