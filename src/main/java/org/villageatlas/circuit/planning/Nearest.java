package org.villageatlas.circuit.planning;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.villageatlas.geo.Position;

/** Keeps the network of a tour to a size that travel times and search can bear: the nearest in a straight line. */
public final class Nearest {

    /** As many villages are considered, and as many overnight places of each kind. */
    public static final int MOST = 300;

    private Nearest() {}

    /** Those nearest to a position, at most {@link #MOST}, nearest first. */
    public static <T> List<T> to(Position centre, List<T> all, Function<T, Position> position) {
        return all.stream()
                .sorted(Comparator.comparingDouble(thing -> squaredDegrees(centre, position.apply(thing))))
                .limit(MOST)
                .toList();
    }

    /** Ranks like the distance: degrees of longitude shrink towards the poles. */
    private static double squaredDegrees(Position one, Position other) {
        double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
        double north = one.latitude() - other.latitude();
        return east * east + north * north;
    }
}
