package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import org.villageatlas.accessibility.hierarchy.ContractedGraph;

/**
 * A node-based contraction: the edges of the road graph and, numbered after them, GraphHopper's shortcuts.
 * GraphHopper rounds the weight of a shortcut to milliseconds; here each is unpacked to the exact seconds and metres
 * of the two edges that it replaces.
 */
final class NodeBasedContraction implements ContractedGraph {

    private final int[] levels;
    private final int[] bases;
    private final int[] ends;
    private final double[] forward;
    private final double[] backward;
    private final double[] metres;

    /** @param weights infinite where one may not go */
    NodeBasedContraction(BaseGraph graph, CHStorage shortcuts, Weighting weights) {
        int count = graph.getEdges() + shortcuts.getShortcuts();
        bases = new int[count];
        ends = new int[count];
        forward = new double[count];
        backward = new double[count];
        metres = new double[count];
        levels = new int[graph.getNodes()];
        for (int node = 0; node < levels.length; node++) {
            levels[node] = shortcuts.getLevel(shortcuts.toNodePointer(node));
        }
        addEdges(graph, weights);
        addShortcuts(graph.getEdges(), shortcuts);
    }

    @Override
    public int states() {
        return levels.length;
    }

    @Override
    public int[] levels() {
        return levels;
    }

    @Override
    public void forEachArc(ArcConsumer arc) {
        for (int edge = 0; edge < bases.length; edge++) {
            if (Double.isFinite(forward[edge])) {
                arc.accept(bases[edge], ends[edge], forward[edge], metres[edge]);
            }
            if (Double.isFinite(backward[edge])) {
                arc.accept(ends[edge], bases[edge], backward[edge], metres[edge]);
            }
        }
    }

    private void addEdges(BaseGraph graph, Weighting weights) {
        AllEdgesIterator edge = graph.getAllEdges();
        while (edge.next()) {
            int number = edge.getEdge();
            bases[number] = edge.getBaseNode();
            ends[number] = edge.getAdjNode();
            forward[number] = weights.calcEdgeWeight(edge, false);
            backward[number] = weights.calcEdgeWeight(edge, true);
            metres[number] = edge.getDistance();
        }
    }

    /** A shortcut comes after those that it replaces, so one pass is enough. */
    private void addShortcuts(int edges, CHStorage shortcuts) {
        for (int shortcut = 0; shortcut < shortcuts.getShortcuts(); shortcut++) {
            long pointer = shortcuts.toShortcutPointer(shortcut);
            int number = edges + shortcut;
            bases[number] = shortcuts.getNodeA(pointer);
            ends[number] = shortcuts.getNodeB(pointer);
            int one = shortcuts.getSkippedEdge1(pointer);
            int other = shortcuts.getSkippedEdge2(pointer);
            int first = touches(one, bases[number]) && touches(other, ends[number]) ? one : other;
            int last = first == one ? other : one;
            boolean there = shortcuts.getFwdAccess(pointer);
            boolean back = shortcuts.getBwdAccess(pointer);
            forward[number] = there ? from(bases[number], first) + to(ends[number], last) : Double.POSITIVE_INFINITY;
            backward[number] = back ? from(ends[number], last) + to(bases[number], first) : Double.POSITIVE_INFINITY;
            metres[number] = metres[first] + metres[last];
        }
    }

    private boolean touches(int edge, int node) {
        return bases[edge] == node || ends[edge] == node;
    }

    private double from(int node, int edge) {
        return bases[edge] == node ? forward[edge] : backward[edge];
    }

    private double to(int node, int edge) {
        return ends[edge] == node ? forward[edge] : backward[edge];
    }
}
