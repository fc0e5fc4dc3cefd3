package org.villageatlas.accessibility;

import java.time.Duration;
import java.util.function.Function;
import org.villageatlas.geo.Metres;

/** The result of a routing query from one point to another. */
public sealed interface Trip {

    /**
     * The destination is reachable.
     *
     * @param drive time on the road network
     * @param access time of the access legs at both ends
     * @param distance on the road network
     */
    record Reached(Duration drive, Duration access, Metres distance) implements Trip {

        /** Drive and access legs together. */
        public Duration total() {
            return drive.plus(access);
        }
    }

    /**
     * The destination is unreachable.
     *
     * @param reason in plain words
     */
    record Unreachable(String reason) implements Trip {

        /** The road is too far away from a point. */
        public static Unreachable noRoad(AccessLeg from) {
            return new Unreachable("no road within reach of the " + (from.reachesRoad() ? "destination" : "origin"));
        }

        /** Both points have a road, but none leads from one to the other. */
        public static Unreachable noPath() {
            return new Unreachable("no way on the road network");
        }
    }

    /** Whether the destination is reachable. */
    default boolean isReached() {
        return this instanceof Reached;
    }

    /** Applies the function of the case that holds. */
    default <T> T fold(Function<Reached, T> reached, Function<Unreachable, T> unreachable) {
        return this instanceof Reached way ? reached.apply(way) : unreachable.apply((Unreachable) this);
    }
}
