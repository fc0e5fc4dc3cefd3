package org.villageatlas.accessibility.graph;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.geo.Position;

/** Computes routes, travel time matrices and one-to-all travel times for one profile on one state of the roads. */
public interface Router {

    /** Travel times from each origin to each destination on the shortest path by time. */
    default TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations) {
        return matrix(origins, destinations, share -> {});
    }

    /**
     * The same with progress.
     *
     * @param progress receives the share done, 0 to 1, repeatedly; cancels the computation by throwing, and no thread
     *     of it is left running
     */
    TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, DoubleConsumer progress);

    /**
     * The fastest route through all points in their order.
     *
     * @param points two or more
     */
    Route route(List<Position> points);

    /**
     * Travel times between all roads and the nearest of these places.
     *
     * @param places one or more; those without a road in reach are left out of the search
     */
    TravelTimeField travelTimeField(List<Position> places, Direction direction);
}
