package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.Place;

/** Where any turn may be made, an edge is left and entered at its ends. */
record NodeJoints(BaseGraph graph) implements Joints {

    @Override
    public List<Place.Gate> after(int key, double seconds, double metres) {
        return List.of(new Place.Gate(edge(key).getAdjNode(), seconds, metres));
    }

    @Override
    public List<Place.Gate> before(int key, double seconds, double metres) {
        return List.of(new Place.Gate(edge(key).getBaseNode(), seconds, metres));
    }

    private EdgeIteratorState edge(int key) {
        return graph.getEdgeIteratorStateForKey(key);
    }
}
