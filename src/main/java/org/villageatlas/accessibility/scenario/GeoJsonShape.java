package org.villageatlas.accessibility.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/** Reads lines and areas in GeoJSON (RFC 7946), longitude first. */
final class GeoJsonShape {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);
    private static final int MOST_CORNERS = 2000;
    private static final int MOST_POSITIONS = 500;
    private static final String AN_AREA = "a GeoJSON Polygon or MultiPolygon, longitude first";
    private static final String A_LINE = "a GeoJSON LineString or a list of pairs [longitude, latitude]";

    private final String field;
    private int corners;

    private GeoJsonShape(String field) {
        this.field = field;
    }

    /**
     * Reads polygons.
     *
     * @throws Invalid when it is none, a ring is open or crosses itself, or nothing of it is on the map
     */
    static Geometry area(String field, Object drawn, MapExtent map) {
        return new GeoJsonShape(field).readArea(drawn, map);
    }

    /**
     * Reads a line.
     *
     * @throws Invalid when it is none or a position is not on the map
     */
    static List<Position> line(String field, @Nullable Object drawn, MapExtent map) {
        Object pairs = drawn instanceof Map<?, ?> shape && "LineString".equals(shape.get("type"))
                ? shape.get("coordinates")
                : drawn;
        if (!(pairs instanceof List<?> list) || list.size() < 2 || list.size() > MOST_POSITIONS) {
            throw new Invalid(field, kind(drawn), A_LINE + ", 2 to " + MOST_POSITIONS + " of them");
        }
        List<Position> line = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            line.add(position(field + "[" + i + "]", list.get(i)));
        }
        map.check(field, line);
        return line;
    }

    private Geometry readArea(Object drawn, MapExtent map) {
        Object type = drawn instanceof Map<?, ?> shape ? shape.get("type") : null;
        Object coordinates = drawn instanceof Map<?, ?> shape ? shape.get("coordinates") : null;
        Geometry area;
        if ("Polygon".equals(type)) {
            area = polygon(coordinates);
        } else if ("MultiPolygon".equals(type) && coordinates instanceof List<?> parts && !parts.isEmpty()) {
            area = WGS84.createMultiPolygon(parts.stream().map(this::polygon).toArray(Polygon[]::new));
        } else {
            throw new Invalid(field, kind(drawn), AN_AREA);
        }
        TopologyValidationError error = new IsValidOp(area).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            throw new Invalid(
                    field,
                    error.getMessage().toLowerCase(java.util.Locale.ROOT) + " near " + at.x + "," + at.y,
                    "an area whose outline does not cross or touch itself");
        }
        if (!map.meets(area.getEnvelopeInternal())) {
            boolean swapped = map.meetsSwapped(area.getEnvelopeInternal());
            throw new Invalid(
                    field,
                    area.getEnvelopeInternal().centre().x + ","
                            + area.getEnvelopeInternal().centre().y,
                    "an area that meets the map, whose roads lie within " + map.sides()
                            + (swapped ? "; with longitude and latitude swapped it would: give longitude first" : ""));
        }
        return area;
    }

    private Polygon polygon(@Nullable Object rings) {
        if (!(rings instanceof List<?> list) || list.isEmpty()) {
            throw new Invalid(field, kind(rings), AN_AREA);
        }
        LinearRing[] read = list.stream().map(this::ring).toArray(LinearRing[]::new);
        LinearRing[] holes = new LinearRing[read.length - 1];
        System.arraycopy(read, 1, holes, 0, holes.length);
        return WGS84.createPolygon(read[0], holes);
    }

    private LinearRing ring(@Nullable Object pairs) {
        if (!(pairs instanceof List<?> list) || list.size() < 4) {
            throw new Invalid(
                    field, kind(pairs), "rings of four positions or more, the last one the same as the first");
        }
        corners += list.size();
        if (corners > MOST_CORNERS) {
            throw new Invalid(field, corners + " positions", "at most " + MOST_CORNERS + " positions");
        }
        Coordinate[] ring = list.stream()
                .map(pair -> position(field, pair))
                .map(position -> new Coordinate(position.longitude(), position.latitude()))
                .toArray(Coordinate[]::new);
        if (!ring[0].equals2D(ring[ring.length - 1])) {
            throw new Invalid(
                    field,
                    "a ring from " + list.get(0) + " to " + list.get(list.size() - 1),
                    "closed rings, whose last position is the same as the first");
        }
        return WGS84.createLinearRing(ring);
    }

    private static Position position(String field, @Nullable Object pair) {
        if (pair instanceof List<?> list
                && list.size() >= 2
                && list.get(0) instanceof Number longitude
                && list.get(1) instanceof Number latitude) {
            return Position.of(field, longitude.doubleValue(), latitude.doubleValue());
        }
        throw new Invalid(field, pair, "pairs [longitude, latitude] in degrees");
    }

    private static @Nullable Object kind(@Nullable Object drawn) {
        if (drawn instanceof Map<?, ?> shape) {
            return shape.get("type");
        }
        return drawn instanceof List<?> list ? list.size() + " elements" : drawn;
    }
}
