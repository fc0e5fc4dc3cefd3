package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.GraphLocation;

/** Without turn costs, an edge connects to the nodes at its ends. */
record NodeBasedConnectors(BaseGraph graph) implements EdgeConnectors {

    @Override
    public List<GraphLocation.Connector> after(int key, double seconds, double metres) {
        return List.of(new GraphLocation.Connector(edge(key).getAdjNode(), seconds, metres));
    }

    @Override
    public List<GraphLocation.Connector> before(int key, double seconds, double metres) {
        return List.of(new GraphLocation.Connector(edge(key).getBaseNode(), seconds, metres));
    }

    private EdgeIteratorState edge(int key) {
        return graph.getEdgeIteratorStateForKey(key);
    }
}
