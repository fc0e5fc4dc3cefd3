package org.villageatlas.geo;

/**
 * A map of part of the earth on which areas are true: Lambert's azimuthal equal-area projection of a sphere of the earth's
 * area (Snyder 1987, Map Projections: A Working Manual, p. 182-187). x points east and y north from the centre, in metres.
 * Distances are off by 0.1 % at 500 km from the centre and by 1.2 % at 2,000 km; add at most 0.3 % for the earth's
 * flattening.
 *
 * @param centre where x and y are 0
 */
public record Plane(Position centre) {

    /** Radius of a sphere as large in area as the WGS84 ellipsoid, in metres. */
    public static final double RADIUS = 6_371_007.18;

    /** A plane about the middle of an extent. */
    public static Plane about(Extent extent) {
        return new Plane(new Position((extent.west() + extent.east()) / 2, (extent.south() + extent.north()) / 2));
    }

    /** Takes the metres of a point. */
    public interface PointConsumer<T> {
        T accept(double x, double y);
    }

    /**
     * Where a position lies on the plane.
     *
     * @param longitude degrees
     * @param latitude degrees; the antipode of the centre has no place
     */
    public <T> T project(double longitude, double latitude, PointConsumer<T> point) {
        double east = Math.toRadians(longitude - centre.longitude());
        double north = Math.toRadians(latitude);
        double middle = Math.toRadians(centre.latitude());
        double along = Math.cos(north) * Math.cos(east);
        double toward = Math.sin(middle) * Math.sin(north) + Math.cos(middle) * along;
        double scale = RADIUS * Math.sqrt(2 / (1 + toward));
        return point.accept(
                scale * Math.cos(north) * Math.sin(east),
                scale * (Math.cos(middle) * Math.sin(north) - Math.sin(middle) * along));
    }

    /** The position of a point of the plane. */
    public Position position(double x, double y) {
        double distance = Math.hypot(x, y);
        if (distance == 0) {
            return centre;
        }
        double angle = 2 * Math.asin(Math.min(1, distance / (2 * RADIUS)));
        double middle = Math.toRadians(centre.latitude());
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        double latitude = Math.asin(cosine * Math.sin(middle) + y * sine * Math.cos(middle) / distance);
        double east = Math.atan2(x * sine, distance * Math.cos(middle) * cosine - y * Math.sin(middle) * sine);
        double longitude = centre.longitude() + Math.toDegrees(east);
        return new Position(Math.IEEEremainder(longitude, 360), Math.toDegrees(latitude));
    }
}
