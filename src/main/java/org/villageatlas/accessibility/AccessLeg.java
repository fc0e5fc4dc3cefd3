package org.villageatlas.accessibility;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * The access leg: the walk in a straight line between a point and the road that it is snapped to.
 *
 * @param point where it starts
 * @param road the snapped point on a routable road, or null when there is none within reach
 * @param distance length of the walk
 * @param walk time of the walk
 */
public record AccessLeg(Position point, @Nullable Position road, Metres distance, Duration walk) {

    public static AccessLeg none(Position point) {
        return new AccessLeg(point, null, Metres.NONE, Duration.ZERO);
    }

    public boolean reachesRoad() {
        return road != null;
    }
}
