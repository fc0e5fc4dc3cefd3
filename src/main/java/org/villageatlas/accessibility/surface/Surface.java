package org.villageatlas.accessibility.surface;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.villageatlas.accessibility.network.Reach;
import org.villageatlas.geo.Metres;

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
        Arrays.fill(nearest, Reach.NONE);
    }

    /**
     * Computes a surface.
     *
     * @param walk to a road, at most
     * @param metresPerSecond speed of the walk
     */
    static Surface of(Reach reach, HexGrid grid, Metres walk, double metresPerSecond) {
        Surface surface = new Surface(grid, walk);
        double farthest = Math.max(walk.value(), HexGrid.radius(grid.spacing()));
        reach.forEachPoint(
                Float.MAX_VALUE,
                (x, y, time, place) -> grid.forEachWithin(x, y, farthest, cell -> {
                    double metres = Math.hypot(grid.x(cell) - x, grid.y(cell) - y);
                    surface.offer(cell, (float) (time + metres / metresPerSecond), place);
                }));
        return surface;
    }

    private void offer(int cell, float time, int place) {
        if (time < seconds[cell]) {
            seconds[cell] = time;
            nearest[cell] = place;
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
        return nearest[cell] != Reach.NONE;
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
