package org.villageatlas.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.villageatlas.answer.Feature;

/** Features as RFC 7946 has them: WGS84, longitude first, six decimals (about a tenth of a metre). */
final class GeoJson {

    private static final double PRECISION = 1e6;

    private GeoJson() {}

    static Map<String, @Nullable Object> feature(Feature<?> feature) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", "Feature");
        json.put("id", feature.id());
        json.put("geometry", geometry(feature.geometry()));
        json.put("properties", feature.properties());
        return json;
    }

    private static @Nullable Map<String, Object> geometry(@Nullable Geometry geometry) {
        if (geometry == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", geometry.getGeometryType());
        json.put("coordinates", coordinates(geometry));
        return json;
    }

    private static Object coordinates(Geometry geometry) {
        if (geometry instanceof Point point) {
            return position(point.getCoordinate());
        }
        if (geometry instanceof LineString line) {
            return line(line);
        }
        if (geometry instanceof Polygon polygon) {
            List<Object> rings = new ArrayList<>();
            rings.add(line(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                rings.add(line(polygon.getInteriorRingN(i)));
            }
            return rings;
        }
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(coordinates(geometry.getGeometryN(i)));
        }
        return parts;
    }

    private static List<List<Double>> line(LineString line) {
        return Arrays.stream(line.getCoordinates()).map(GeoJson::position).toList();
    }

    private static List<Double> position(Coordinate coordinate) {
        return List.of(rounded(coordinate.x), rounded(coordinate.y));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
