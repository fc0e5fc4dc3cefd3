package org.villageatlas.accessibility.network;

import java.util.List;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Position;

/** Travel times between points, and between places and all roads. */
public interface RoadTimes extends TravelTimes {

    /**
     * Travel times between the nearest of these places and all roads.
     *
     * @param places one or more; those without a road in reach are left out of the search
     */
    Reach reach(List<Position> places, Direction direction, Conditions conditions);
}
