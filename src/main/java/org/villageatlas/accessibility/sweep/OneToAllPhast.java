package org.villageatlas.accessibility.sweep;

import org.villageatlas.accessibility.hierarchy.UpwardSearch;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.hierarchy.UpwardGraph;

/**
 * Fastest ways between one place and all nodes (PHAST; Delling, Goldberg, Nowatzyk and Werneck 2011): after the climb
 * from the place one pass over all arcs in their order completes every node, without a queue. Holds an array of the size
 * of the network; one thread at a time.
 */
public final class OneToAllPhast {

    private final ContractionHierarchy hierarchy;
    private final UpwardSearch search;
    private final long[] weights;

    public OneToAllPhast(ContractionHierarchy hierarchy) {
        this.hierarchy = hierarchy;
        search = new UpwardSearch(hierarchy.nodes());
        weights = new long[hierarchy.nodes()];
    }

    /** Ways from a place to all nodes. What was found before is forgotten, as in the next. */
    public void from(GraphLocation origin) {
        search.from(origin.exits(), hierarchy.forwardGraph(), hierarchy);
        descend(hierarchy.backwardGraph());
        for (GraphLocation.Connector end : origin.ends()) {
            int node = hierarchy.rank(end.node());
            weights[node] = Math.min(weights[node], hierarchy.codec().encode(end.seconds(), end.metres()));
        }
    }

    /** Ways from all nodes to a place. */
    public void to(GraphLocation destination) {
        search.from(destination.entries(), hierarchy.backwardGraph(), hierarchy);
        descend(hierarchy.forwardGraph());
    }

    /** NaN where there is no way. */
    public double seconds(int node) {
        return hierarchy.codec().seconds(weights[hierarchy.rank(node)]);
    }

    /** NaN where there is no way. */
    public double metres(int node) {
        return hierarchy.codec().metres(weights[hierarchy.rank(node)]);
    }

    private void descend(UpwardGraph arcs) {
        int arc = 0;
        for (int node = 0; node < weights.length; node++) {
            long best = search.weight(node);
            for (int end = arcs.firstArc(node + 1); arc < end; arc++) {
                best = Math.min(best, weights[arcs.head(arc)] + arcs.weight(arc));
            }
            weights[node] = best;
        }
    }
}
