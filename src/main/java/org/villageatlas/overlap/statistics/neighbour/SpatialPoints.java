package org.villageatlas.overlap.statistics.neighbour;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Where the villages are, and how far apart: on the WGS84 ellipsoid by the geodesic (Karney 2013) or on a plane.
 *
 * <p>Each place has coordinates in space as well (earth-centred for positions). The straight line through the earth is
 * never longer than the way along it, so a search by straight lines misses nobody, and knows neither antimeridian nor
 * poles.
 */
public final class SpatialPoints {

    private final double[][] inSpace;
    private final Measure measure;
    private final @Nullable List<Position> onEarth;

    /** The length of the way between two places, in metres, by their place in the list. */
    private interface Measure {
        double between(int one, int other);
    }

    private SpatialPoints(double[][] inSpace, Measure measure, @Nullable List<Position> onEarth) {
        this.inSpace = inSpace;
        this.measure = measure;
        this.onEarth = onEarth;
    }

    /** Places on the WGS84 ellipsoid. */
    public static SpatialPoints onEarth(List<Position> positions) {
        List<Position> places = List.copyOf(positions);
        double[][] inSpace = new double[places.size()][];
        for (int place = 0; place < inSpace.length; place++) {
            inSpace[place] = DistanceBand.earthCentred(places.get(place));
        }
        return new SpatialPoints(
                inSpace, (one, other) -> DistanceBand.geodesic(places.get(one), places.get(other)), places);
    }

    /**
     * Places on a plane, such as a projected map.
     *
     * @param eastings metres
     * @param northings metres, as many
     */
    public static SpatialPoints onPlane(double[] eastings, double[] northings) {
        if (eastings.length != northings.length) {
            throw new IllegalArgumentException(eastings.length + " eastings, " + northings.length + " northings");
        }
        double[][] inSpace = new double[eastings.length][];
        for (int place = 0; place < inSpace.length; place++) {
            if (!Double.isFinite(eastings[place]) || !Double.isFinite(northings[place])) {
                throw new IllegalArgumentException("a place on a plane has finite coordinates");
            }
            inSpace[place] = new double[] {eastings[place], northings[place], 0};
        }
        return new SpatialPoints(inSpace, (one, other) -> straight(inSpace[one], inSpace[other]), null);
    }

    public int size() {
        return inSpace.length;
    }

    /** The length of the way between two places. */
    public Metres between(int one, int other) {
        return new Metres(length(one, other));
    }

    /** All pairs not farther apart than the limit, both ways. */
    public Neighbours within(Metres limit) {
        Neighbours.Builder neighbours = new Neighbours.Builder(size());
        if (onEarth != null) {
            ClosePairs.forEach(onEarth, new int[size()], limit, (one, other) -> {
                double length = length(Math.min(one, other), Math.max(one, other));
                neighbours.link(one, other, length).link(other, one, length);
            });
            return neighbours.build();
        }
        PointGrid grid = new PointGrid(inSpace, limit.value());
        for (int place = 0; place < size(); place++) {
            int here = place;
            grid.forEachNear(place, other -> {
                double length = length(here, other);
                if (length <= limit.value()) {
                    neighbours.link(here, other, length);
                }
            });
        }
        return neighbours.build();
    }

    /** The k nearest of each place, all others where there are fewer; at equal length the earlier in the list. */
    public Neighbours nearest(int k) {
        return new NearestNeighbourSearch(this, inSpace).nearest(k);
    }

    double length(int one, int other) {
        return measure.between(one, other);
    }

    static double straight(double[] one, double[] other) {
        double x = one[0] - other[0];
        double y = one[1] - other[1];
        double z = one[2] - other[2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
