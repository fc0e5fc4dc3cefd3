package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import java.util.Arrays;

/**
 * The directed edges of the graph by GraphHopper's edge key: twice the number of the edge, one more from its end to
 * its base. Knows the turn costs between them.
 */
final class DirectedEdges {

    private final int[] ends;
    private final BitRank numbers;
    private final double[] seconds;
    private final double[] metres;
    private final int[] first;
    private final int[] leaving;
    private final Weighting weights;

    /** @param weights infinite where one may not go or turn */
    DirectedEdges(BaseGraph graph, Weighting weights) {
        this.weights = weights;
        int keys = 2 * graph.getEdges();
        int[] to = new int[keys];
        double[] times = new double[keys];
        metres = new double[graph.getEdges()];
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            int key = 2 * edge.getEdge();
            to[key] = edge.getAdjNode();
            to[key + 1] = edge.getBaseNode();
            times[key] = weights.calcEdgeWeight(edge, false);
            times[key + 1] = weights.calcEdgeWeight(edge, true);
            metres[edge.getEdge()] = edge.getDistance();
        }
        ends = to;
        seconds = times;
        numbers = new BitRank(keys, key -> Double.isFinite(times[key]));
        first = new int[graph.getNodes() + 1];
        for (int key = 0; key < keys; key++) {
            first[to[key ^ 1] + 1] += Double.isFinite(times[key]) ? 1 : 0;
        }
        for (int node = 0; node < graph.getNodes(); node++) {
            first[node + 1] += first[node];
        }
        leaving = new int[numbers.count()];
        int[] next = Arrays.copyOf(first, graph.getNodes());
        for (int key = 0; key < keys; key++) {
            if (Double.isFinite(times[key])) {
                leaving[next[to[key ^ 1]]++] = key;
            }
        }
    }

    /** How many there are. */
    int count() {
        return numbers.count();
    }

    int keys() {
        return ends.length;
    }

    boolean isOpen(int key) {
        return Double.isFinite(seconds[key]);
    }

    /** The number of an open edge key in the order of keys, from 0. */
    int number(int key) {
        return numbers.number(key);
    }

    /** The numbers of all. */
    BitRank numbers() {
        return numbers;
    }

    /** The node where a direction begins. */
    int start(int key) {
        return ends[key ^ 1];
    }

    /** The node where it ends. */
    int end(int key) {
        return ends[key];
    }

    double seconds(int key) {
        return seconds[key];
    }

    double metres(int key) {
        return metres[key >> 1];
    }

    /** Those that leave a node are {@link #leaving} from here to before {@code firstLeaving(node + 1)}. */
    int firstLeaving(int node) {
        return first[node];
    }

    int leaving(int index) {
        return leaving[index];
    }

    /** Turn cost from one edge key to the next in seconds, infinite where forbidden. */
    double turn(int key, int next) {
        return weights.calcTurnWeight(key >> 1, ends[key], next >> 1);
    }
}
