package org.villageatlas.accessibility.sweep;

import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.hierarchy.UpwardGraph;
import org.villageatlas.accessibility.hierarchy.UpwardSearch;

/**
 * One-to-all shortest paths (PHAST; Delling, Goldberg, Nowatzyk and Werneck 2011): an upward search from the source,
 * then one sweep over all arcs by rank, without a queue. Holds an array of the size of the network; one thread at a
 * time.
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

    /** Paths from an origin to all nodes; the result before is discarded. */
    public void from(GraphLocation origin) {
        search.from(origin.exits(), hierarchy.forwardGraph(), hierarchy);
        descend(hierarchy.backwardGraph());
        for (GraphLocation.Connector end : origin.ends()) {
            int node = hierarchy.rank(end.node());
            weights[node] = Math.min(weights[node], hierarchy.codec().encode(end.seconds(), end.metres()));
        }
    }

    /** Paths from all nodes to a destination; the result before is discarded. */
    public void to(GraphLocation destination) {
        search.from(destination.entries(), hierarchy.backwardGraph(), hierarchy);
        descend(hierarchy.forwardGraph());
    }

    /** NaN where there is no path. */
    public double seconds(int node) {
        return hierarchy.codec().seconds(weights[hierarchy.rank(node)]);
    }

    /** NaN where there is no path. */
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
