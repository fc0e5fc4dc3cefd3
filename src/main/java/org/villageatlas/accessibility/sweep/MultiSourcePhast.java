package org.villageatlas.accessibility.sweep;

import java.util.Arrays;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.hierarchy.UpwardGraph;
import org.villageatlas.accessibility.hierarchy.WeightCodec;

/**
 * Travel times between all nodes and the nearest of several sources, each with an initial time: one upward and one
 * downward sweep over all arcs (PHAST with many sources; Delling, Goldberg, Nowatzyk and Werneck 2011), whatever the
 * number of sources. Holds arrays of the size of the network; one thread at a time.
 */
public final class MultiSourcePhast {

    /** No source is reachable. */
    public static final int NONE = -1;

    private final ContractionHierarchy hierarchy;
    private final double[] seconds;
    private final int[] nearest;

    public MultiSourcePhast(ContractionHierarchy hierarchy) {
        this.hierarchy = hierarchy;
        seconds = new double[hierarchy.nodes()];
        nearest = new int[hierarchy.nodes()];
    }

    /**
     * Paths from the nearest source to all nodes.
     *
     * @param starts initial time of each source in seconds
     */
    public void from(List<GraphLocation> locations, double[] starts) {
        run(
                locations.stream().map(GraphLocation::exits).toList(),
                starts,
                hierarchy.forwardGraph(),
                hierarchy.backwardGraph());
        for (int location = 0; location < starts.length; location++) {
            for (GraphLocation.Connector end : locations.get(location).ends()) {
                offer(hierarchy.rank(end.node()), starts[location] + end.seconds(), location);
            }
        }
    }

    /** Paths from all nodes to the nearest source. */
    public void to(List<GraphLocation> locations, double[] starts) {
        run(
                locations.stream().map(GraphLocation::entries).toList(),
                starts,
                hierarchy.backwardGraph(),
                hierarchy.forwardGraph());
    }

    /** Infinite where there is no path. */
    public double seconds(int node) {
        return seconds[hierarchy.rank(node)];
    }

    /** The number of the nearest source, or {@link #NONE}. */
    public int nearest(int node) {
        return nearest[hierarchy.rank(node)];
    }

    private void run(
            List<List<GraphLocation.Connector>> connectors, double[] starts, UpwardGraph up, UpwardGraph down) {
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
        Arrays.fill(nearest, NONE);
        for (int location = 0; location < starts.length; location++) {
            for (GraphLocation.Connector connector : connectors.get(location)) {
                offer(hierarchy.rank(connector.node()), starts[location] + connector.seconds(), location);
            }
        }
        ascend(up);
        descend(down);
    }

    private void ascend(UpwardGraph arcs) {
        WeightCodec codec = hierarchy.codec();
        for (int node = seconds.length - 1; node >= 0; node--) {
            if (nearest[node] != NONE) {
                for (int arc = arcs.firstArc(node); arc < arcs.firstArc(node + 1); arc++) {
                    offer(arcs.head(arc), seconds[node] + codec.seconds(arcs.weight(arc)), nearest[node]);
                }
            }
        }
    }

    private void descend(UpwardGraph arcs) {
        WeightCodec codec = hierarchy.codec();
        int arc = 0;
        for (int node = 0; node < seconds.length; node++) {
            for (int end = arcs.firstArc(node + 1); arc < end; arc++) {
                int head = arcs.head(arc);
                offer(node, seconds[head] + codec.seconds(arcs.weight(arc)), nearest[head]);
            }
        }
    }

    private void offer(int node, double time, int location) {
        if (time < seconds[node]) {
            seconds[node] = time;
            nearest[node] = location;
        }
    }
}
