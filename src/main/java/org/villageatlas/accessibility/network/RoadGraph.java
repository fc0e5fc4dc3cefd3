package org.villageatlas.accessibility.network;

import java.util.List;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;
import org.villageatlas.layer.Features;

/** A road network that is ready for use; closing it releases its memory and files. */
public interface RoadGraph extends TravelTimes, AutoCloseable {

    Summary summary();

    /** The road sections of an area, each two-way section once, in the order of the graph. */
    Features roads(RoadQuery query);

    /**
     * Travel times between the nearest of these places and all roads.
     *
     * @param places one or more; those without a road in reach are left out of the search
     */
    Reach reach(List<Position> places, Direction direction, Conditions conditions);

    @Override
    void close();

    /**
     * What network it is.
     *
     * @param name of the map's folder or file
     * @param generalised whether it was compiled from tables and so draws roads coarsely
     * @param extent of its roads
     * @param junctions nodes of the graph
     * @param sections edges of the graph
     */
    record Summary(String name, boolean generalised, Extent extent, int junctions, int sections) {}
}
