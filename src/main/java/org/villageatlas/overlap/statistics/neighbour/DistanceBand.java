package org.villageatlas.overlap.statistics.neighbour;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Decides whether two places lie within a limit of each other on the WGS84 ellipsoid.
 *
 * <p>The straight line through the earth is at most as long as the geodesic, and at least as long as the chord of an arc
 * of that length on the most curved circle of the ellipsoid (Schur's comparison of curves; the least radius of curvature
 * is b²/a). At 10 km the two bounds are a millimetre apart, so the geodesic itself (Karney 2013) is asked for hardly any
 * pair; where it is, its word is final.
 */
final class DistanceBand {

    private static final double EQUATOR_RADIUS = 6378137;
    private static final double FLATTENING = 1 / 298.257223563;

    /** b²/a, metres: the meridian's radius of curvature at the equator, the least anywhere. */
    static final double LEAST_RADIUS = EQUATOR_RADIUS * (1 - FLATTENING) * (1 - FLATTENING);

    /** More than coordinates in space and straight lines between them can be off, metres. */
    private static final double SLACK = 1e-6;

    /** Beyond a quarter of the way around no bound is used. */
    private static final double LONGEST_BOUNDED = 9e6;

    private final double limit;
    private final double surelyWithin;
    private final double surelyBeyond;

    DistanceBand(Metres limit) {
        this.limit = limit.value();
        double arc = 2 * LEAST_RADIUS * Math.sin(this.limit / (2 * LEAST_RADIUS)) - SLACK;
        this.surelyWithin = this.limit > LONGEST_BOUNDED || arc < 0 ? -1 : arc * arc;
        this.surelyBeyond = (this.limit + SLACK) * (this.limit + SLACK);
    }

    /** Whether a straight line is too long, by its square in square metres. */
    boolean isBeyond(double squaredLine) {
        return squaredLine > surelyBeyond;
    }

    /** Whether a straight line is short enough to leave no doubt, by its square in square metres. */
    boolean isWithin(double squaredLine) {
        return squaredLine <= surelyWithin;
    }

    /** What the geodesic says. */
    boolean isWithin(Position one, Position other) {
        return geodesic(one, other) <= limit;
    }

    /** The length of the geodesic, metres. */
    static double geodesic(Position one, Position other) {
        return Geodesic.WGS84.Inverse(
                        one.latitude(), one.longitude(), other.latitude(), other.longitude(), GeodesicMask.DISTANCE)
                .s12;
    }

    /** How far a latitude in degrees is from the earth's axis, metres. */
    static double fromAxis(double latitude) {
        return Math.abs(earthCentred(new Position(0, latitude))[0]);
    }

    /** Earth-centred coordinates, metres: x towards the Gulf of Guinea, z towards the north pole. */
    static double[] earthCentred(Position position) {
        double latitude = Math.toRadians(position.latitude());
        double longitude = Math.toRadians(position.longitude());
        double squaredEccentricity = FLATTENING * (2 - FLATTENING);
        double sine = Math.sin(latitude);
        double radius = EQUATOR_RADIUS / Math.sqrt(1 - squaredEccentricity * sine * sine);
        return new double[] {
            radius * Math.cos(latitude) * Math.cos(longitude),
            radius * Math.cos(latitude) * Math.sin(longitude),
            radius * (1 - squaredEccentricity) * sine
        };
    }
}
