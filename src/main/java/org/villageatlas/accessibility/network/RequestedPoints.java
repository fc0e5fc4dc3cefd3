package org.villageatlas.accessibility.network;

import java.util.List;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/** Checks that the points of a request lie on the map, to tell a typing error from a place without roads. */
public final class RequestedPoints {

    private final Extent roads;
    private final Metres margin;

    /**
     * @param roads where the roads of the map are
     * @param margin points may lie so far outside
     */
    public RequestedPoints(Extent roads, Metres margin) {
        this.roads = roads;
        this.margin = margin;
    }

    /**
     * Checks a list; its points are named {@code field[0]} and so on.
     *
     * @throws Invalid for the first point that is not on the map; says so when it would be with longitude and
     *     latitude
     *     swapped
     */
    public void check(String field, List<Position> points) {
        for (int i = 0; i < points.size(); i++) {
            check(field + "[" + i + "]", points.get(i));
        }
    }

    /** Checks one point, as the list. */
    public void check(String field, Position point) {
        if (isNear(point.longitude(), point.latitude())) {
            return;
        }
        String hint = isNear(point.latitude(), point.longitude())
                ? "; with longitude and latitude swapped it would be there: give longitude first"
                : "";
        throw new Invalid(
                field,
                point.longitude() + "," + point.latitude(),
                "a longitude,latitude on the map, whose roads lie within " + roads.west() + "," + roads.south() + ","
                        + roads.east() + "," + roads.north() + " (west,south,east,north), or at most "
                        + margin.kilometres() + " km outside" + hint);
    }

    private boolean isNear(double longitude, double latitude) {
        if (Math.abs(latitude) > 90) {
            return false;
        }
        double high = margin.value() / Metres.PER_DEGREE;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        return longitude >= roads.west() - wide
                && longitude <= roads.east() + wide
                && latitude >= roads.south() - high
                && latitude <= roads.north() + high;
    }
}
