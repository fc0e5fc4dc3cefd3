package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.EdgeIteratorState;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.Place;

/**
 * Where turns are restricted, an edge is left into the directions that may follow it, and entered by its own.
 *
 * @param weights infinite where one may not go or turn
 * @param numbers of the directions that are open, whose states follow those of nodes
 */
record TurnJoints(BaseGraph graph, Weighting weights, OpenNumbers numbers, KeptLoops loops) implements Joints {

    @Override
    public List<Place.Gate> after(int key, double seconds, double metres) {
        int node = graph.getEdgeIteratorStateForKey(key).getAdjNode();
        List<Place.Gate> gates = new ArrayList<>();
        EdgeIterator leaving = graph.createEdgeExplorer().setBaseNode(node);
        while (leaving.next()) {
            double turn = weights.calcTurnWeight(key >> 1, node, leaving.getEdge());
            if (Double.isFinite(weights.calcEdgeWeight(leaving, false)) && Double.isFinite(turn)) {
                addAfter(gates, node, leaving.getEdgeKey(), seconds + turn, metres);
            }
        }
        return gates;
    }

    private void addAfter(List<Place.Gate> gates, int node, int next, double seconds, double metres) {
        gates.add(new Place.Gate(state(next), seconds, metres));
        for (Loops.Loop loop : loops.at(node)) {
            if (loop.first() == next) {
                gates.add(new Place.Gate(state(loop.next()), seconds + loop.seconds(), metres + loop.metres()));
            }
        }
    }

    @Override
    public List<Place.Gate> before(int key, double seconds, double metres) {
        EdgeIteratorState edge = graph.getEdgeIteratorStateForKey(key);
        List<Place.Gate> gates = new ArrayList<>();
        gates.add(new Place.Gate(state(key), seconds, metres));
        for (Loops.Loop loop : loops.at(edge.getBaseNode())) {
            if (loop.next() == key) {
                gates.add(new Place.Gate(state(loop.first()), seconds + loop.seconds(), metres + loop.metres()));
            }
        }
        return gates;
    }

    private int state(int key) {
        return graph.getNodes() + numbers.number(key);
    }
}
