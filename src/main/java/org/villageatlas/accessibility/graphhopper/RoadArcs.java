package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;

/**
 * The directed arcs of the network in flat arrays, those of one node side by side: what a search over the whole network
 * reads, an order faster than asking the graph edge by edge.
 */
final class RoadArcs {

    private final int[] first;
    private final int[] heads;
    private final double[] seconds;
    private final double[] metres;

    /** @param carSeconds infinite where a car may not go */
    RoadArcs(BaseGraph graph, Weighting carSeconds) {
        first = new int[graph.getNodes() + 1];
        forEach(graph, carSeconds, (from, to, time, length) -> first[from + 1]++);
        for (int node = 0; node < graph.getNodes(); node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        heads = new int[first[graph.getNodes()]];
        seconds = new double[heads.length];
        metres = new double[heads.length];
        forEach(graph, carSeconds, (from, to, time, length) -> {
            int arc = next[from]++;
            heads[arc] = to;
            seconds[arc] = time;
            metres[arc] = length;
        });
    }

    private interface ArcConsumer {
        void accept(int from, int to, double seconds, double metres);
    }

    private static void forEach(BaseGraph graph, Weighting carSeconds, ArcConsumer arc) {
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            double forward = carSeconds.calcEdgeWeight(edge, false);
            if (Double.isFinite(forward)) {
                arc.accept(edge.getBaseNode(), edge.getAdjNode(), forward, edge.getDistance());
            }
            double backward = carSeconds.calcEdgeWeight(edge, true);
            if (Double.isFinite(backward)) {
                arc.accept(edge.getAdjNode(), edge.getBaseNode(), backward, edge.getDistance());
            }
        }
    }

    int nodes() {
        return first.length - 1;
    }

    int arcs() {
        return heads.length;
    }

    /** The arcs that leave a node are those from here to before {@code firstArc(node + 1)}. */
    int firstArc(int node) {
        return first[node];
    }

    int head(int arc) {
        return heads[arc];
    }

    double seconds(int arc) {
        return seconds[arc];
    }

    double metres(int arc) {
        return metres[arc];
    }
}
