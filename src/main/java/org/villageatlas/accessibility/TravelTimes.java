package org.villageatlas.accessibility;

import java.util.List;
import org.villageatlas.geo.Position;

/** Travel times on the road network that is loaded. */
public interface TravelTimes {

    /**
     * Travel times from each origin to each destination on the shortest path by time.
     *
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions);

    /**
     * The fastest route through all points in their order.
     *
     * @param points two or more
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    Route route(List<Position> points, Conditions conditions);
}
