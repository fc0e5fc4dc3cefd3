package org.villageatlas.accessibility;

import java.time.Duration;
import java.util.List;
import org.villageatlas.geo.Metres;

/**
 * Travel times and distances from each origin to each destination.
 *
 * <p>Seconds and metres are on the road network alone, NaN where there is no path; {@link #trip} adds the access
 * legs. The arrays are not copied, as a matrix can be large: the caller must not change them afterwards.
 */
public final class TravelTimeMatrix {

    private final List<AccessLeg> origins;
    private final List<AccessLeg> destinations;
    private final double[][] driveSeconds;
    private final double[][] driveMetres;

    public TravelTimeMatrix(
            List<AccessLeg> origins, List<AccessLeg> destinations, double[][] driveSeconds, double[][] driveMetres) {
        this.origins = List.copyOf(origins);
        this.destinations = List.copyOf(destinations);
        this.driveSeconds = driveSeconds;
        this.driveMetres = driveMetres;
    }

    public List<AccessLeg> origins() {
        return origins;
    }

    public List<AccessLeg> destinations() {
        return destinations;
    }

    /** The trip from an origin to a destination, each by its place in its list. */
    public Trip trip(int origin, int destination) {
        AccessLeg from = origins.get(origin);
        AccessLeg to = destinations.get(destination);
        if (!from.reachesRoad() || !to.reachesRoad()) {
            return Trip.Unreachable.noRoad(from);
        }
        double seconds = driveSeconds[origin][destination];
        if (Double.isNaN(seconds)) {
            return Trip.Unreachable.noPath();
        }
        return new Trip.Reached(
                Duration.ofMillis(Math.round(seconds * 1000)),
                from.walk().plus(to.walk()),
                new Metres(driveMetres[origin][destination]));
    }

    /**
     * Travel time with access legs in minutes, {@link Double#POSITIVE_INFINITY} where there is no path.
     */
    public double minutes(int origin, int destination) {
        return trip(origin, destination).fold(way -> Minutes.of(way.total()), none -> Double.POSITIVE_INFINITY);
    }

    /** Travel time with access legs in whole milliseconds, -1 where there is no path. */
    public long totalMillis(int origin, int destination) {
        double seconds = driveSeconds[origin][destination];
        AccessLeg from = origins.get(origin);
        AccessLeg to = destinations.get(destination);
        return Double.isNaN(seconds) || !from.reachesRoad() || !to.reachesRoad()
                ? -1
                : Math.round(seconds * 1000) + from.walk().plus(to.walk()).toMillis();
    }

    /** Length on the road network, NaN where there is no path. */
    public double metres(int origin, int destination) {
        return totalMillis(origin, destination) < 0 ? Double.NaN : driveMetres[origin][destination];
    }
}
