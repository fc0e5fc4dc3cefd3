package org.villageatlas.accessibility.hierarchy;

import java.util.Arrays;
import java.util.List;

/**
 * Upward search: the search space of a location, that is every node reachable by upward arcs, with the distance to
 * it. Arcs only lead up, so settling nodes in the order of their rank is exact and needs no queue by distance. Holds
 * arrays of the size of the network, so it is reused; one thread at a time.
 */
public final class UpwardSearch {

    private final long[] weights;
    private final RankQueue open;
    private int[] nodes = new int[256];
    private int count;

    /** @param nodes of the hierarchy */
    public UpwardSearch(int nodes) {
        weights = new long[nodes];
        Arrays.fill(weights, WeightCodec.NONE);
        open = new RankQueue(nodes);
    }

    /** Searches from the connectors of a location; the result before is discarded. */
    public void from(List<GraphLocation.Connector> connectors, UpwardGraph arcs, ContractionHierarchy hierarchy) {
        clear();
        for (GraphLocation.Connector connector : connectors) {
            offer(hierarchy.rank(connector.node()), hierarchy.codec().encode(connector.seconds(), connector.metres()));
        }
        while (!open.isEmpty()) {
            int node = open.pollLargest();
            long weight = weights[node];
            for (int arc = arcs.firstArc(node); arc < arcs.firstArc(node + 1); arc++) {
                offer(arcs.head(arc), weight + arcs.weight(arc));
            }
        }
    }

    /** Number of nodes settled. */
    public int count() {
        return count;
    }

    /** A settled node. */
    public int node(int index) {
        return nodes[index];
    }

    /** Distance to a settled node. */
    public long weight(int node) {
        return weights[node];
    }

    private void offer(int node, long weight) {
        if (weight >= weights[node]) {
            return;
        }
        if (weights[node] == WeightCodec.NONE) {
            open.add(node);
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, count * 2);
            }
            nodes[count++] = node;
        }
        weights[node] = weight;
    }

    private void clear() {
        for (int i = 0; i < count; i++) {
            weights[nodes[i]] = WeightCodec.NONE;
        }
        count = 0;
    }
}
