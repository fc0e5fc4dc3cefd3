package org.villageatlas.accessibility.section;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** The road network as the map has it: sections between junctions, both numbered from 0. */
public interface RoadSource {

    int junctions();

    int sections();

    /** The junction where a section begins. */
    int base(int section);

    /** The junction where a section ends. */
    int end(int section);

    /** Where a junction lies. */
    Coordinate point(int junction);

    /** True length. */
    double metres(int section);

    /** Its line from base to end; a new one. */
    RoadLine line(int section);

    Texts texts(int section);

    /** All sections that have a number, each once, however it is written. */
    void forEachOfRef(String ref, IntConsumer section);

    /** All sections whose line may touch an area, each once. */
    void forEachNear(Envelope area, IntConsumer section);

    /** Snaps a point to the nearest road of the map that is open to cars. */
    Optional<OnRoad> nearest(Position point, Metres within);

    /**
     * A point snapped to a road.
     *
     * @param section a section
     * @param share how far along it
     * @param junction the junction it is at, or negative
     * @param metres distance from the point
     */
    record OnRoad(int section, double share, int junction, double metres, Position at) {}

    /** Attributes of a section, read on access. */
    interface Texts {

        /** Its class, or null for what is no road, such as a footpath. */
        @Nullable
        RoadClass rank();

        /** Null when unknown. */
        @Nullable
        String surface();

        /** Its numbers, with commas between, empty when it has none. */
        String ref();

        /** Empty when it has none. */
        String name();
    }
}
