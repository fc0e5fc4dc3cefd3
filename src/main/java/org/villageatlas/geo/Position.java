package org.villageatlas.geo;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.problem.Invalid;

/**
 * A place on earth, WGS84 (EPSG:4326), in degrees, longitude first.
 *
 * @param longitude -180 to 180, east positive
 * @param latitude -90 to 90, north positive
 */
public record Position(double longitude, double latitude) {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    /** @throws Invalid when a coordinate is not a number or out of range */
    public Position {
        if (!(Math.abs(longitude) <= 180)) {
            throw new Invalid("longitude", longitude, "degrees from -180 to 180");
        }
        if (!(Math.abs(latitude) <= 90)) {
            throw new Invalid("latitude", latitude, "degrees from -90 to 90 (positions are longitude,latitude)");
        }
    }

    /**
     * Reads {@code longitude,latitude}.
     *
     * @param field how the sender named it, for the error
     * @throws Invalid when the text is no such pair
     */
    public static Position parse(String field, @Nullable String text) {
        String[] parts = text == null ? new String[0] : text.trim().split("\\s*,\\s*", -1);
        if (parts.length != 2) {
            throw new Invalid(field, text, "longitude,latitude in degrees, such as 19.82,41.33");
        }
        return of(field, Extent.number(field, text, parts[0]), Extent.number(field, text, parts[1]));
    }

    /**
     * The position of two numbers, with the error naming the field they came in.
     *
     * @throws Invalid when a coordinate is not a number or out of range
     */
    public static Position of(String field, double longitude, double latitude) {
        try {
            return new Position(longitude, latitude);
        } catch (Invalid problem) {
            throw new Invalid(field, longitude + "," + latitude, "a " + problem.field() + " of " + problem.expected());
        }
    }

    /** The position of a JTS point, x = longitude, y = latitude. */
    public static Position of(Geometry point) {
        return new Position(point.getCoordinate().getX(), point.getCoordinate().getY());
    }

    /** A new JTS point, x = longitude, y = latitude, SRID 4326. */
    public Point toPoint() {
        return WGS84.createPoint(new Coordinate(longitude, latitude));
    }

    /** A new straight line, longitude first, SRID 4326. */
    public static LineString line(Position from, Position to) {
        return WGS84.createLineString(
                new Coordinate[] {from.toPoint().getCoordinate(), to.toPoint().getCoordinate()});
    }

    /** New points, longitude first, SRID 4326. */
    public static MultiPoint points(Collection<Position> positions) {
        return WGS84.createMultiPoint(positions.stream().map(Position::toPoint).toArray(Point[]::new));
    }

    /** {@code longitude,latitude} with six decimals, about a tenth of a metre. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.6f,%.6f", longitude, latitude);
    }
}
