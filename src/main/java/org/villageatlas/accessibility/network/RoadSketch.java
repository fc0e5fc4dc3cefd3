package org.villageatlas.accessibility.network;

import java.util.Arrays;

/**
 * The roads of a network in flat arrays, as fine as surfaces and isochrones need them: all junctions, and of sections
 * longer than {@link #SPACING_METRES} points in between with the seconds that each direction takes. Shorter sections are
 * where their junctions are. Positions are kept to a tenth of a microdegree, about a centimetre.
 */
public final class RoadSketch {

    /** Points of a section are at most so far from each other. */
    public static final double SPACING_METRES = 100;

    private static final double STEPS_PER_DEGREE = 1e7;

    private final int[] longitudes;
    private final int[] latitudes;
    private final int[] bases;
    private final int[] ends;
    private final float[] forward;
    private final float[] backward;
    private final int[] firstPoints;
    private final int[] pointLongitudes;
    private final int[] pointLatitudes;

    private RoadSketch(Builder made) {
        longitudes = made.longitudes;
        latitudes = made.latitudes;
        bases = Arrays.copyOf(made.bases, made.sections);
        ends = Arrays.copyOf(made.ends, made.sections);
        forward = Arrays.copyOf(made.forward, made.sections);
        backward = Arrays.copyOf(made.backward, made.sections);
        firstPoints = Arrays.copyOf(made.firstPoints, made.sections + 1);
        firstPoints[made.sections] = made.points;
        pointLongitudes = Arrays.copyOf(made.pointLongitudes, made.points);
        pointLatitudes = Arrays.copyOf(made.pointLatitudes, made.points);
    }

    public int junctions() {
        return longitudes.length;
    }

    /** Degrees east. */
    public double longitude(int junction) {
        return longitudes[junction] / STEPS_PER_DEGREE;
    }

    /** Degrees north. */
    public double latitude(int junction) {
        return latitudes[junction] / STEPS_PER_DEGREE;
    }

    /** How many sections have points of their own. */
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

    public double pointLongitude(int point) {
        return pointLongitudes[point] / STEPS_PER_DEGREE;
    }

    public double pointLatitude(int point) {
        return pointLatitudes[point] / STEPS_PER_DEGREE;
    }

    /** Collects a sketch; the sections in any order. */
    public static final class Builder {

        private final int[] longitudes;
        private final int[] latitudes;
        private int[] bases = new int[64];
        private int[] ends = new int[64];
        private float[] forward = new float[64];
        private float[] backward = new float[64];
        private int[] firstPoints = new int[65];
        private int[] pointLongitudes = new int[64];
        private int[] pointLatitudes = new int[64];
        private int sections;
        private int points;

        public Builder(int junctions) {
            longitudes = new int[junctions];
            latitudes = new int[junctions];
        }

        public void junction(int junction, double longitude, double latitude) {
            longitudes[junction] = steps(longitude);
            latitudes[junction] = steps(latitude);
        }

        /** Whether a section of this length has points of its own; of others the builder need not know. */
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
        public void section(int base, int end, double forward, double backward, EvenPoints line) {
            if (sections == bases.length) {
                grow();
            }
            bases[sections] = base;
            ends[sections] = end;
            this.forward[sections] = (float) forward;
            this.backward[sections] = (float) backward;
            firstPoints[sections++] = points;
            line.forEach(SPACING_METRES, (longitude, latitude, share) -> point(longitude, latitude));
        }

        public RoadSketch build() {
            return new RoadSketch(this);
        }

        private void point(double longitude, double latitude) {
            if (points == pointLongitudes.length) {
                pointLongitudes = Arrays.copyOf(pointLongitudes, 2 * points);
                pointLatitudes = Arrays.copyOf(pointLatitudes, 2 * points);
            }
            pointLongitudes[points] = steps(longitude);
            pointLatitudes[points++] = steps(latitude);
        }

        private void grow() {
            bases = Arrays.copyOf(bases, 2 * sections);
            ends = Arrays.copyOf(ends, 2 * sections);
            forward = Arrays.copyOf(forward, 2 * sections);
            backward = Arrays.copyOf(backward, 2 * sections);
            firstPoints = Arrays.copyOf(firstPoints, 2 * sections + 1);
        }

        private static int steps(double degrees) {
            return (int) Math.round(degrees * STEPS_PER_DEGREE);
        }
    }
}
