package org.villageatlas.geo;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Area on the WGS84 ellipsoid. A strip between the equator and a latitude is exact (Snyder 1987, p. 16, equation 3-12); the
 * sides of a polygon are taken as straight on a cylindrical equal-area map, which differs from a geodesic by less than a
 * millionth where sides are at most a few kilometres long.
 */
public final class GroundArea {

    private static final double SEMI_MAJOR = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);

    private GroundArea() {}

    /** Square kilometres of all polygons of a geometry in WGS84, longitude first, that does not cross the antimeridian. */
    public static double squareKilometres(Geometry geometry) {
        double sum = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                sum += Math.abs(ring(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    sum -= Math.abs(ring(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return sum / 1e6;
    }

    private static double ring(LinearRing ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            double width = Math.toRadians(points.getX(i) - points.getX(i - 1));
            sum += width * (strip(points.getY(i)) + strip(points.getY(i - 1))) / 2;
        }
        return sum * SEMI_MAJOR * SEMI_MAJOR / 2;
    }

    private static double strip(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        double part = E * sine;
        return (1 - E2) * (sine / (1 - part * part) + Math.log((1 + part) / (1 - part)) / (2 * E));
    }
}
