package org.villageatlas.accessibility.network;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Position;

/** Computes routes, travel time matrices and one-to-all travel times on one road network. */
public interface Router extends TravelTimes {

    /**
     * Travel times from each origin to each destination, with progress; never cached.
     *
     * @param progress receives the share done, 0 to 1, repeatedly; cancels the computation by throwing, and no thread
     *     of it is left running
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    TravelTimeMatrix matrix(
            List<Position> origins, List<Position> destinations, Conditions conditions, DoubleConsumer progress);

    /**
     * Travel times between all roads and the nearest of these places.
     *
     * @param places one or more; those without a road in reach are left out of the search
     */
    TravelTimeField travelTimeField(List<Position> places, Direction direction, Conditions conditions);
}
