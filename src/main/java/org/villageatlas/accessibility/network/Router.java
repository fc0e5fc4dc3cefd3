package org.villageatlas.accessibility.network;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Position;

/** Travel times between points, and between places and all roads. */
public interface Router extends TravelTimes {

    /**
     * Travel times from each origin to each destination for somebody who watches; kept nowhere.
     *
     * @param progress is told the share done, 0 to 1, again and again; ends the computation by throwing, and nothing of it
     *     is left running
     * @throws org.villageatlas.problem.Unavailable while the road network is being prepared or when that failed
     */
    TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions, DoubleConsumer progress);

    /**
     * Travel times between the nearest of these places and all roads.
     *
     * @param places one or more; those without a road in reach are left out of the search
     */
    TravelTimeField travelTimeField(List<Position> places, Direction direction, Conditions conditions);
}
