package org.villageatlas.accessibility.graphhopper.contraction;

import java.util.List;
import org.villageatlas.accessibility.hierarchy.GraphLocation;

/**
 * Connects locations along an edge with the states of a hierarchy. A direction of an edge is GraphHopper's edge key.
 */
public interface EdgeConnectors {

    /** No hierarchy: no connectors. */
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
     * Connectors to the states that may follow an edge.
     *
     * @param key direction of travel
     * @param seconds to the end of the edge
     * @param metres to the end of the edge
     */
    List<GraphLocation.Connector> after(int key, double seconds, double metres);

    /**
     * Connectors from the states by which an edge is entered.
     *
     * @param key direction of travel
     * @param seconds from its beginning
     * @param metres from its beginning
     */
    List<GraphLocation.Connector> before(int key, double seconds, double metres);
}
