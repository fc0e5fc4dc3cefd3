package org.villageatlas.accessibility.isochrone;

import org.villageatlas.accessibility.graph.TravelTimeField;

/**
 * Position and size of a raster on the plane of a network.
 *
 * @param west metres of the first column
 * @param south metres of the first row
 * @param cell metres between columns and between rows
 * @param columns points from west to east
 * @param rows points from south to north
 */
record RasterGrid(float west, float south, float cell, int columns, int rows) {

    /** The spacing of road samples. */
    static final float FINEST_CELL = 100;

    /** Cells grow beyond the finest rather than become more than this. */
    static final int MOST_POINTS = 1_000_000;

    private static final float STEP = 10;

    /** Points beyond what can be reached on each side, so that contours close. */
    private static final int MARGIN = 3;

    /**
     * The grid around all that is reached.
     *
     * @param mostSeconds roads farther away do not count
     * @param walk metres that are walked off the road at most
     */
    static RasterGrid around(TravelTimeField travelTimes, float mostSeconds, float walk) {
        Bounds bounds = new Bounds();
        travelTimes.forEachPlace((x, y) -> bounds.add((float) x, (float) y));
        travelTimes.forEachPoint(mostSeconds, (x, y, seconds, place) -> bounds.add(x, y));
        float wide = bounds.east - bounds.west + 2 * walk;
        float high = bounds.north - bounds.south + 2 * walk;
        float cell = (float) Math.ceil(Math.sqrt((double) wide * high / MOST_POINTS) / STEP) * STEP;
        float size = Math.max(FINEST_CELL, cell);
        int beyond = MARGIN + (int) Math.ceil(walk / size);
        return new RasterGrid(
                bounds.west - beyond * size,
                bounds.south - beyond * size,
                size,
                2 * beyond + 2 + (int) ((bounds.east - bounds.west) / size),
                2 * beyond + 2 + (int) ((bounds.north - bounds.south) / size));
    }

    int points() {
        return columns * rows;
    }

    private static final class Bounds {

        private float west = Float.POSITIVE_INFINITY;
        private float south = Float.POSITIVE_INFINITY;
        private float east = Float.NEGATIVE_INFINITY;
        private float north = Float.NEGATIVE_INFINITY;

        Bounds add(float x, float y) {
            west = Math.min(west, x);
            south = Math.min(south, y);
            east = Math.max(east, x);
            north = Math.max(north, y);
            return this;
        }
    }
}
