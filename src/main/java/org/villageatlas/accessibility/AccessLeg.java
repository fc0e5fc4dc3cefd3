package org.villageatlas.accessibility;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * How a point reaches the road network: the access leg is the walk in a straight line to the nearest routable road.
 *
 * @param point where it starts
 * @param road the nearest place on a routable road, or null when there is none within reach
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
