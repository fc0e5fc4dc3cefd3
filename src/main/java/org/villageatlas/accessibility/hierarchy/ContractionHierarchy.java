package org.villageatlas.accessibility.hierarchy;

/**
 * A contraction hierarchy (Geisberger et al. 2008) in flat arrays in the order
 * of its levels. Every fastest way climbs from its start and comes down to its end, so it is found by climbing from both.
 */
public final class ContractionHierarchy {

    private final int[] ranks;
    private final WeightCodec codec;
    private final UpwardGraph forwardGraph;
    private final UpwardGraph backwardGraph;
    private final long bytes;

    public ContractionHierarchy(ContractedGraph contracted) {
        ranks = Ranks.of(contracted);
        UpwardGraphBuilder up = new UpwardGraphBuilder(contracted, ranks, true);
        UpwardGraphBuilder down = new UpwardGraphBuilder(contracted, ranks, false);
        codec = codec(up, down);
        forwardGraph = up.build(codec);
        backwardGraph = down.build(codec);
        bytes = forwardGraph.bytes() + backwardGraph.bytes() + 4L * ranks.length;
    }

    /**
     * By way of the highest node of its part of the network no way takes longer than the longest climb and the longest
     * descent. There is room for twice that, as one-way roads at an edge may have no highest node in common.
     */
    private static WeightCodec codec(UpwardGraphBuilder up, UpwardGraphBuilder down) {
        double seconds = 2 * (up.longestUpwardPath() + down.longestUpwardPath());
        return WeightCodec.of(seconds, seconds * Math.max(up.metresPerSecond(), down.metresPerSecond()));
    }

    /** How many states there are: the nodes of the road graph, and with turns its directions of edges. */
    public int nodes() {
        return ranks.length;
    }

    public int arcs() {
        return forwardGraph.arcs() + backwardGraph.arcs();
    }

    /** Memory that its arrays take. */
    public long bytes() {
        return bytes;
    }

    /** The number of a state, such as a node of the road graph, in this hierarchy: 0 is the highest. */
    public int rank(int node) {
        return ranks[node];
    }

    /** How seconds and metres are written here. */
    public WeightCodec codec() {
        return codec;
    }

    /** Arcs that lead up: by their lower node, where they begin. */
    public UpwardGraph forwardGraph() {
        return forwardGraph;
    }

    /** Arcs that lead down: by their lower node, where they end. */
    public UpwardGraph backwardGraph() {
        return backwardGraph;
    }
}
