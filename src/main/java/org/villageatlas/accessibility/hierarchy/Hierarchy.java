package org.villageatlas.accessibility.hierarchy;

/**
 * A contraction hierarchy (Geisberger et al. 2008) in flat arrays in the order
 * of its levels. Every fastest way climbs from its start and comes down to its end, so it is found by climbing from both.
 */
public final class Hierarchy {

    private final int[] ranks;
    private final TripCode code;
    private final UpwardArcs leaving;
    private final UpwardArcs entering;
    private final long bytes;

    public Hierarchy(ContractedGraph contracted) {
        ranks = Ranks.of(contracted);
        UpwardArcsBuilder up = new UpwardArcsBuilder(contracted, ranks, true);
        UpwardArcsBuilder down = new UpwardArcsBuilder(contracted, ranks, false);
        code = code(up, down);
        leaving = up.build(code);
        entering = down.build(code);
        bytes = leaving.bytes() + entering.bytes() + 4L * ranks.length;
    }

    /**
     * By way of the highest node of its part of the network no way takes longer than the longest climb and the longest
     * descent. There is room for twice that, as one-way roads at an edge may have no highest node in common.
     */
    private static TripCode code(UpwardArcsBuilder up, UpwardArcsBuilder down) {
        double seconds = 2 * (up.longestClimb() + down.longestClimb());
        return TripCode.of(seconds, seconds * Math.max(up.metresPerSecond(), down.metresPerSecond()));
    }

    /** How many states there are: the nodes of the road graph, and with turns its directions of edges. */
    public int nodes() {
        return ranks.length;
    }

    public int arcs() {
        return leaving.arcs() + entering.arcs();
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
    public TripCode code() {
        return code;
    }

    /** Arcs that lead up: by their lower node, where they begin. */
    public UpwardArcs leaving() {
        return leaving;
    }

    /** Arcs that lead down: by their lower node, where they end. */
    public UpwardArcs entering() {
        return entering;
    }
}
