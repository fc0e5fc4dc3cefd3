package org.villageatlas.accessibility.graph;

import java.util.Arrays;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Plane;

/**
 * The road network sampled for surfaces and isochrones, in flat arrays: all junctions, and samples of the sections
 * longer than {@link #SPACING_METRES} with the travel time of each direction. Shorter sections are represented by
 * their junctions. Positions are metres on a plane about the middle of the network.
 */
public final class SampledRoads {

    /** Points of a section are at most so far from each other. */
    public static final double SPACING_METRES = 100;

    private final Plane plane;
    private final float[] xs;
    private final float[] ys;
    private final int[] bases;
    private final int[] ends;
    private final float[] forward;
    private final float[] backward;
    private final int[] firstPoints;
    private final float[] pointXs;
    private final float[] pointYs;

    private SampledRoads(Builder made) {
        plane = made.plane;
        xs = made.xs;
        ys = made.ys;
        bases = Arrays.copyOf(made.bases, made.sections);
        ends = Arrays.copyOf(made.ends, made.sections);
        forward = Arrays.copyOf(made.forward, made.sections);
        backward = Arrays.copyOf(made.backward, made.sections);
        firstPoints = Arrays.copyOf(made.firstPoints, made.sections + 1);
        firstPoints[made.sections] = made.points;
        pointXs = Arrays.copyOf(made.pointXs, made.points);
        pointYs = Arrays.copyOf(made.pointYs, made.points);
    }

    /** The projection of these metres. */
    public Plane plane() {
        return plane;
    }

    public int junctions() {
        return xs.length;
    }

    /** Metres to the east. */
    public float x(int junction) {
        return xs[junction];
    }

    /** Metres to the north. */
    public float y(int junction) {
        return ys[junction];
    }

    /** Number of sections that have samples. */
    public int sections() {
        return bases.length;
    }

    /** The junction where a section begins as it is drawn. */
    public int base(int section) {
        return bases[section];
    }

    /** The junction where a section ends as it is drawn. */
    public int end(int section) {
        return ends[section];
    }

    /** Seconds from base to end, infinite where that is closed. */
    public float forward(int section) {
        return forward[section];
    }

    /** Seconds from end to base, infinite where that is closed. */
    public float backward(int section) {
        return backward[section];
    }

    /** The points of a section are those from here to before {@code firstPoint(section + 1)}, evenly spread. */
    public int firstPoint(int section) {
        return firstPoints[section];
    }

    public float pointX(int point) {
        return pointXs[point];
    }

    public float pointY(int point) {
        return pointYs[point];
    }

    /** Collects junctions and sections, the sections in any order. */
    public static final class Builder {

        private final Plane plane;
        private final float[] xs;
        private final float[] ys;
        private int[] bases = new int[64];
        private int[] ends = new int[64];
        private float[] forward = new float[64];
        private float[] backward = new float[64];
        private int[] firstPoints = new int[65];
        private float[] pointXs = new float[64];
        private float[] pointYs = new float[64];
        private int sections;
        private int points;

        /** @param extent of the network */
        public Builder(int junctions, Extent extent) {
            plane = Plane.about(extent);
            xs = new float[junctions];
            ys = new float[junctions];
        }

        public void junction(int junction, double longitude, double latitude) {
            plane.project(longitude, latitude, (x, y) -> {
                xs[junction] = (float) x;
                ys[junction] = (float) y;
                return this;
            });
        }

        /** Whether a section of this length has samples; others need not be added. */
        public static boolean isLong(double drawnMetres) {
            return drawnMetres > SPACING_METRES;
        }

        /**
         * Adds a section that is open in a direction at least.
         *
         * @param forward seconds from base to end, infinite where closed
         * @param backward seconds from end to base, infinite where closed
         * @param line from base to end, whose points between are kept
         */
        public void section(int base, int end, double forward, double backward, LineSampler line) {
            if (sections == bases.length) {
                grow();
            }
            bases[sections] = base;
            ends[sections] = end;
            this.forward[sections] = (float) forward;
            this.backward[sections] = (float) backward;
            firstPoints[sections++] = points;
            line.forEach(
                    SPACING_METRES, (longitude, latitude, share) -> plane.project(longitude, latitude, this::point));
        }

        public SampledRoads build() {
            return new SampledRoads(this);
        }

        private Builder point(double x, double y) {
            if (points == pointXs.length) {
                pointXs = Arrays.copyOf(pointXs, 2 * points);
                pointYs = Arrays.copyOf(pointYs, 2 * points);
            }
            pointXs[points] = (float) x;
            pointYs[points++] = (float) y;
            return this;
        }

        private void grow() {
            bases = Arrays.copyOf(bases, 2 * sections);
            ends = Arrays.copyOf(ends, 2 * sections);
            forward = Arrays.copyOf(forward, 2 * sections);
            backward = Arrays.copyOf(backward, 2 * sections);
            firstPoints = Arrays.copyOf(firstPoints, 2 * sections + 1);
        }
    }
}
