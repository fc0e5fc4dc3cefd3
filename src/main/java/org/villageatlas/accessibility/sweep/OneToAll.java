package org.villageatlas.accessibility.sweep;

import org.villageatlas.accessibility.hierarchy.Climb;
import org.villageatlas.accessibility.hierarchy.Hierarchy;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.hierarchy.UpwardArcs;

/**
 * Fastest ways between one place and all nodes (PHAST; Delling, Goldberg, Nowatzyk and Werneck 2011): after the climb
 * from the place one pass over all arcs in their order completes every node, without a queue. Holds an array of the size
 * of the network; one thread at a time.
 */
public final class OneToAll {

    private final Hierarchy hierarchy;
    private final Climb climb;
    private final long[] codes;

    public OneToAll(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        climb = new Climb(hierarchy.nodes());
        codes = new long[hierarchy.nodes()];
    }

    /** Ways from a place to all nodes. What was found before is forgotten, as in the next. */
    public void from(Place origin) {
        climb.from(origin.exits(), hierarchy.leaving(), hierarchy);
        descend(hierarchy.entering());
        for (Place.Gate end : origin.ends()) {
            int node = hierarchy.rank(end.node());
            codes[node] = Math.min(codes[node], hierarchy.code().encode(end.seconds(), end.metres()));
        }
    }

    /** Ways from all nodes to a place. */
    public void to(Place destination) {
        climb.from(destination.entries(), hierarchy.entering(), hierarchy);
        descend(hierarchy.leaving());
    }

    /** NaN where there is no way. */
    public double seconds(int node) {
        return hierarchy.code().seconds(codes[hierarchy.rank(node)]);
    }

    /** NaN where there is no way. */
    public double metres(int node) {
        return hierarchy.code().metres(codes[hierarchy.rank(node)]);
    }

    private void descend(UpwardArcs arcs) {
        int arc = 0;
        for (int node = 0; node < codes.length; node++) {
            long best = climb.code(node);
            for (int end = arcs.firstArc(node + 1); arc < end; arc++) {
                best = Math.min(best, codes[arcs.head(arc)] + arcs.code(arc));
            }
            codes[node] = best;
        }
    }
}
