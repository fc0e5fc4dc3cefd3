package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.villageatlas.accessibility.hierarchy.ContractedGraph;

/**
 * An edge-based contraction with turn costs, as GraphHopper prepares it (Geisberger and Vetter 2011). The states are
 * the nodes and, after them, the open edge keys; an edge key stands for its first node with the turn into it already
 * paid. An arc leads from the first edge key of an edge or shortcut to each edge key that may follow its last. Nodes
 * have arcs to the keys that leave them and from the keys that end at them, so that paths may begin and end at a
 * node.
 *
 * <p>A loop shortcut would connect two states of the same level. {@link LoopShortcuts} are combined with the arcs at
 * their node instead, so that every arc connects two levels.
 */
final class EdgeBasedContraction implements ContractedGraph {

    private final BaseGraph graph;
    private final Weighting weights;
    private final int nodes;
    private final int[] levels;
    private final DirectedEdges directions;
    private final LoopShortcuts loops = new LoopShortcuts();
    private final int[] firsts;
    private final int[] lasts;
    private final double[] seconds;
    private final double[] metres;

    /** @param weights infinite where one may not go or turn */
    EdgeBasedContraction(BaseGraph graph, CHStorage shortcuts, Weighting weights) {
        this.graph = graph;
        this.weights = weights;
        nodes = graph.getNodes();
        levels = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            levels[node] = shortcuts.getLevel(shortcuts.toNodePointer(node));
        }
        directions = new DirectedEdges(graph, weights);
        int count = shortcuts.getShortcuts();
        firsts = new int[count];
        lasts = new int[count];
        seconds = new double[count];
        metres = new double[count];
        Arrays.fill(seconds, Double.NaN);
        for (int shortcut = 0; shortcut < count; shortcut++) {
            long pointer = shortcuts.toShortcutPointer(shortcut);
            firsts[shortcut] = shortcuts.getOrigEdgeKeyFirst(pointer);
            lasts[shortcut] = shortcuts.getOrigEdgeKeyLast(pointer);
        }
        for (int shortcut = 0; shortcut < count; shortcut++) {
            measure(shortcuts, shortcut);
            int first = firsts[shortcut];
            int last = lasts[shortcut];
            if (directions.start(first) == directions.end(last)) {
                addLoops(first, last, seconds[shortcut], metres[shortcut]);
            }
        }
        loops.close();
    }

    /** Most shortcuts come after those that they replace, but not those that were added with the same node. */
    private void measure(CHStorage shortcuts, int shortcut) {
        if (!Double.isNaN(seconds[shortcut])) {
            return;
        }
        long pointer = shortcuts.toShortcutPointer(shortcut);
        int edges = directions.keys() / 2;
        int one = shortcuts.getSkippedEdge1(pointer) - edges;
        int other = shortcuts.getSkippedEdge2(pointer) - edges;
        if (one >= 0) {
            measure(shortcuts, one);
        }
        if (other >= 0) {
            measure(shortcuts, other);
        }
        int first = firsts[shortcut];
        int last = lasts[shortcut];
        double turn = directions.turn(one < 0 ? first : lasts[one], other < 0 ? last : firsts[other]);
        seconds[shortcut] = (one < 0 ? directions.seconds(first) : seconds[one])
                + turn
                + (other < 0 ? directions.seconds(last) : seconds[other]);
        metres[shortcut] = (one < 0 ? directions.metres(first) : metres[one])
                + (other < 0 ? directions.metres(last) : metres[other]);
    }

    private void addLoops(int first, int last, double time, double length) {
        forEachNext(last, (next, turn) -> {
            if (next != first) {
                loops.add(directions.start(first), new LoopShortcuts.Loop(first, next, time + turn, length));
            }
        });
    }

    private interface NextConsumer {
        void accept(int key, double turn);
    }

    private void forEachNext(int key, NextConsumer consumer) {
        int node = directions.end(key);
        for (int i = directions.firstLeaving(node); i < directions.firstLeaving(node + 1); i++) {
            int next = directions.leaving(i);
            double turn = directions.turn(key, next);
            if (Double.isFinite(turn)) {
                consumer.accept(next, turn);
            }
        }
    }

    @Override
    public int states() {
        return nodes + directions.count();
    }

    /** Levels of nodes first, then of edge keys by their first nodes. */
    @Override
    public int[] levels() {
        int[] all = new int[states()];
        int[] starts = new int[nodes + 1];
        for (int node = 0; node < nodes; node++) {
            all[node] = levels[node];
            starts[levels[node] + 1] = directions.firstLeaving(node + 1) - directions.firstLeaving(node);
        }
        for (int level = 0; level < nodes; level++) {
            starts[level + 1] += starts[level];
        }
        for (int key = 0; key < directions.keys(); key++) {
            if (directions.isOpen(key)) {
                all[state(key)] = nodes + starts[levels[directions.start(key)]]++;
            }
        }
        return all;
    }

    @Override
    public void forEachArc(ArcConsumer arc) {
        boolean[] preferred = new boolean[directions.keys()];
        forEachOpen(key -> {
            double least = leastTurn(key);
            forEachNext(key, (next, turn) -> preferred[next] |= turn <= least);
        });
        forEachOpen(key -> {
            addStart(key, preferred[key], arc);
            addEnd(key, arc);
            addArcs(key, key, directions.seconds(key), directions.metres(key), arc);
        });
        for (int shortcut = 0; shortcut < firsts.length; shortcut++) {
            addArcs(firsts[shortcut], lasts[shortcut], seconds[shortcut], metres[shortcut], arc);
        }
    }

    private void forEachOpen(IntConsumer consumer) {
        for (int key = 0; key < directions.keys(); key++) {
            if (directions.isOpen(key)) {
                consumer.accept(key);
            }
        }
    }

    /** The least turn cost after an edge key; infinite when nothing may follow. */
    private double leastTurn(int key) {
        double[] least = {Double.POSITIVE_INFINITY};
        forEachNext(key, (next, turn) -> least[0] = Math.min(least[0], turn));
        return least[0];
    }

    /**
     * Paths that begin at a node. Shortcuts are shortest after some edge key that ends there, with the turn. A path that
     * has no turn to pay needs others where each turn into its first edge key costs more than another turn would, or is
     * forbidden: such an edge key is followed to its end, as shortest paths after it have their shortcuts.
     *
     * @param preferred whether some edge key has no cheaper turn than that into this one
     */
    private void addStart(int key, boolean preferred, ArcConsumer arc) {
        int node = directions.start(key);
        arc.accept(node, state(key), 0, 0);
        if (!preferred) {
            double length = directions.metres(key);
            forEachNext(key, (next, turn) -> {
                double time = directions.seconds(key) + turn;
                arc.accept(node, state(next), time, length);
                for (LoopShortcuts.Loop loop : loops.at(directions.end(key))) {
                    if (loop.first() == next) {
                        arc.accept(node, state(loop.next()), time + loop.seconds(), length + loop.metres());
                    }
                }
            });
        }
    }

    /** Paths that end at a node. */
    private void addEnd(int key, ArcConsumer arc) {
        double time = directions.seconds(key);
        double length = directions.metres(key);
        int end = directions.end(key);
        arc.accept(state(key), end, time, length);
        for (LoopShortcuts.Loop loop : loops.at(directions.start(key))) {
            if (loop.next() == key) {
                arc.accept(state(loop.first()), end, loop.seconds() + time, loop.metres() + length);
            }
        }
    }

    /** Arcs of one edge or shortcut, alone and combined with the loops at its upper node. */
    private void addArcs(int first, int last, double time, double length, ArcConsumer arc) {
        int start = directions.start(first);
        int end = directions.end(last);
        if (start == end) {
            return;
        }
        boolean isUpward = levels[start] < levels[end];
        List<LoopShortcuts.Loop> upper = loops.at(isUpward ? end : start);
        forEachNext(last, (next, turn) -> {
            arc.accept(state(first), state(next), time + turn, length);
            for (LoopShortcuts.Loop loop : upper) {
                double both = loop.seconds() + time + turn;
                if (isUpward && loop.first() == next) {
                    arc.accept(state(first), state(loop.next()), both, loop.metres() + length);
                } else if (!isUpward && loop.next() == first) {
                    arc.accept(state(loop.first()), state(next), both, loop.metres() + length);
                }
            }
        });
    }

    private int state(int key) {
        return nodes + directions.number(key);
    }

    /** Connectors of locations along an edge. */
    EdgeConnectors connectors() {
        return new EdgeBasedConnectors(graph, weights, directions.numbers(), loops.packed());
    }
}
