package org.villageatlas.accessibility.graphhopper.contraction;

import java.util.List;
import org.villageatlas.accessibility.hierarchy.GraphLocation;

/** Where one who is on an edge meets the states of a hierarchy. A direction of an edge is GraphHopper's edge key. */
public interface EdgeConnectors {

    /** Those of no hierarchy. */
    EdgeConnectors NONE = new EdgeConnectors() {
        @Override
        public List<GraphLocation.Connector> after(int key, double seconds, double metres) {
            return List.of();
        }

        @Override
        public List<GraphLocation.Connector> before(int key, double seconds, double metres) {
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
    List<GraphLocation.Connector> after(int key, double seconds, double metres);

    /**
     * The states from which one enters an edge.
     *
     * @param key direction of travel
     * @param seconds from its beginning
     * @param metres from its beginning
     */
    List<GraphLocation.Connector> before(int key, double seconds, double metres);
}
