package org.villageatlas.accessibility.hierarchy;

/**
 * A contraction hierarchy (Geisberger et al. 2008) in flat arrays in the order of its ranks. Every shortest path has
 * an up-down form, so an upward search from the origin and one from the destination meet on it.
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
     * No path by way of the highest node of its component takes longer than the longest upward path and the longest
     * downward path together. There is room for twice that, as one-way roads at the border may have no highest node
     * in common.
     */
    private static WeightCodec codec(UpwardGraphBuilder up, UpwardGraphBuilder down) {
        double seconds = 2 * (up.longestUpwardPath() + down.longestUpwardPath());
        return WeightCodec.of(seconds, seconds * Math.max(up.metresPerSecond(), down.metresPerSecond()));
    }

    /** Number of states: the nodes of the road graph and, when it is edge-based, its edge keys. */
    public int nodes() {
        return ranks.length;
    }

    public int arcs() {
        return forwardGraph.arcs() + backwardGraph.arcs();
    }

    /** Memory of its arrays. */
    public long bytes() {
        return bytes;
    }

    /** Rank of a state, such as a node of the road graph: 0 is the highest. */
    public int rank(int node) {
        return ranks[node];
    }

    /** Encodes seconds and metres as one weight. */
    public WeightCodec codec() {
        return codec;
    }

    /** Forward upward graph: the upward arcs, by their lower node, where they begin. */
    public UpwardGraph forwardGraph() {
        return forwardGraph;
    }

    /** Backward upward graph: the downward arcs reversed, by their lower node, where they end. */
    public UpwardGraph backwardGraph() {
        return backwardGraph;
    }
}
