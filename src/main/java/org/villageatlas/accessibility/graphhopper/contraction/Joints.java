package org.villageatlas.accessibility.graphhopper.contraction;

import java.util.List;
import org.villageatlas.accessibility.hierarchy.Place;

/** Where one who is on an edge meets the states of a hierarchy. A direction of an edge is GraphHopper's edge key. */
public interface Joints {

    /** Those of no hierarchy. */
    Joints NONE = new Joints() {
        @Override
        public List<Place.Gate> after(int key, double seconds, double metres) {
            return List.of();
        }

        @Override
        public List<Place.Gate> before(int key, double seconds, double metres) {
            return List.of();
        }
    };

    /**
     * The states that one who comes to the end of an edge may go on from.
     *
     * @param key direction of travel
     * @param seconds to the end of the edge
     * @param metres to the end of the edge
     */
    List<Place.Gate> after(int key, double seconds, double metres);

    /**
     * The states from which one enters an edge.
     *
     * @param key direction of travel
     * @param seconds from its beginning
     * @param metres from its beginning
     */
    List<Place.Gate> before(int key, double seconds, double metres);
}
