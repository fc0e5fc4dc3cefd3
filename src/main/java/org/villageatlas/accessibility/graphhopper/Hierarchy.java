package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.index.Snap;

/**
 * The contraction hierarchy that GraphHopper prepared (Geisberger et al. 2008), copied once into flat arrays in the order
 * of its levels. Every fastest way climbs from its start and comes down to its end, so it is found by climbing from both.
 */
final class Hierarchy {

    private final int[] ranks;
    private final TripCode code;
    private final UpwardArcs leaving;
    private final UpwardArcs entering;
    private final Weighting weights;
    private final Joints joints;

    /** @param weights infinite where one may not go or turn */
    Hierarchy(BaseGraph graph, CHStorage shortcuts, Weighting weights) {
        this.weights = weights;
        ContractedGraph contracted = shortcuts.isEdgeBased()
                ? new ContractedTurns(graph, shortcuts, weights)
                : new ContractedEdges(graph, shortcuts, weights);
        joints = contracted.joints();
        ranks = Ranks.of(contracted);
        UpwardArcsBuilder up = new UpwardArcsBuilder(contracted, ranks, true);
        UpwardArcsBuilder down = new UpwardArcsBuilder(contracted, ranks, false);
        code = code(up, down);
        leaving = up.build(code);
        entering = down.build(code);
    }

    /**
     * By way of the highest node of its part of the network no way takes longer than the longest climb and the longest
     * descent. There is room for twice that, as one-way roads at an edge may have no highest node in common.
     */
    private static TripCode code(UpwardArcsBuilder up, UpwardArcsBuilder down) {
        double seconds = 2 * (up.longestClimb() + down.longestClimb());
        return TripCode.of(seconds, seconds * Math.max(up.metresPerSecond(), down.metresPerSecond()));
    }

    /** Where a point that was brought onto a road meets this hierarchy. */
    Place place(Snap snap) {
        return Place.of(snap, weights, joints);
    }

    /** How many states there are: the nodes of the road graph, and with turns its directions of edges. */
    int nodes() {
        return ranks.length;
    }

    int arcs() {
        return leaving.arcs() + entering.arcs();
    }

    /** The number of a state, such as a node of the road graph, in this hierarchy: 0 is the highest. */
    int rank(int node) {
        return ranks[node];
    }

    /** How seconds and metres are written here. */
    TripCode code() {
        return code;
    }

    /** Arcs that lead up: by their lower node, where they begin. */
    UpwardArcs leaving() {
        return leaving;
    }

    /** Arcs that lead down: by their lower node, where they end. */
    UpwardArcs entering() {
        return entering;
    }
}
