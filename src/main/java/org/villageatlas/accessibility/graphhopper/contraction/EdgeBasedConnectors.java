package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.EdgeIteratorState;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.GraphLocation;

/**
 * With turn costs, an edge connects to the edge keys that may follow it, and is entered by its own.
 *
 * @param weights infinite where one may not go or turn
 * @param numbers of the open edge keys, whose states follow those of nodes
 */
record EdgeBasedConnectors(BaseGraph graph, Weighting weights, BitRank numbers, PackedLoopShortcuts loops)
        implements EdgeConnectors {

    @Override
    public List<GraphLocation.Connector> after(int key, double seconds, double metres) {
        int node = graph.getEdgeIteratorStateForKey(key).getAdjNode();
        List<GraphLocation.Connector> connectors = new ArrayList<>();
        EdgeIterator leaving = graph.createEdgeExplorer().setBaseNode(node);
        while (leaving.next()) {
            double turn = weights.calcTurnWeight(key >> 1, node, leaving.getEdge());
            if (Double.isFinite(weights.calcEdgeWeight(leaving, false)) && Double.isFinite(turn)) {
                addAfter(connectors, node, leaving.getEdgeKey(), seconds + turn, metres);
            }
        }
        return connectors;
    }

    private void addAfter(List<GraphLocation.Connector> connectors, int node, int next, double seconds, double metres) {
        connectors.add(new GraphLocation.Connector(state(next), seconds, metres));
        for (LoopShortcuts.Loop loop : loops.at(node)) {
            if (loop.first() == next) {
                connectors.add(new GraphLocation.Connector(
                        state(loop.next()), seconds + loop.seconds(), metres + loop.metres()));
            }
        }
    }

    @Override
    public List<GraphLocation.Connector> before(int key, double seconds, double metres) {
        EdgeIteratorState edge = graph.getEdgeIteratorStateForKey(key);
        List<GraphLocation.Connector> connectors = new ArrayList<>();
        connectors.add(new GraphLocation.Connector(state(key), seconds, metres));
        for (LoopShortcuts.Loop loop : loops.at(edge.getBaseNode())) {
            if (loop.next() == key) {
                connectors.add(new GraphLocation.Connector(
                        state(loop.first()), seconds + loop.seconds(), metres + loop.metres()));
            }
        }
        return connectors;
    }

    private int state(int key) {
        return graph.getNodes() + numbers.number(key);
    }
}
