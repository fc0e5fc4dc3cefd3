package org.villageatlas.accessibility.hierarchy;

import java.util.Arrays;
import java.util.List;

/**
 * All that lies above a place in the hierarchy with the quickest climb there. Arcs lead up only, so going through the
 * nodes from below is enough. Holds arrays of the size of the network, so it is kept and used again; one thread at a time.
 */
public final class Climb {

    private final long[] codes;
    private final RankSet open;
    private int[] nodes = new int[256];
    private int count;

    /** @param nodes of the hierarchy */
    public Climb(int nodes) {
        codes = new long[nodes];
        Arrays.fill(codes, TripCode.NONE);
        open = new RankSet(nodes);
    }

    /** Climbs from gates; what was found before is forgotten. */
    public void from(List<Place.Gate> gates, UpwardArcs arcs, Hierarchy hierarchy) {
        clear();
        for (Place.Gate gate : gates) {
            offer(hierarchy.rank(gate.node()), hierarchy.code().encode(gate.seconds(), gate.metres()));
        }
        while (!open.isEmpty()) {
            int node = open.pollLargest();
            long code = codes[node];
            for (int arc = arcs.firstArc(node); arc < arcs.firstArc(node + 1); arc++) {
                offer(arcs.head(arc), code + arcs.code(arc));
            }
        }
    }

    /** Number of nodes found. */
    public int count() {
        return count;
    }

    /** One of the nodes found. */
    public int node(int index) {
        return nodes[index];
    }

    /** What going from a gate to a node found takes. */
    public long code(int node) {
        return codes[node];
    }

    private void offer(int node, long code) {
        if (code >= codes[node]) {
            return;
        }
        if (codes[node] == TripCode.NONE) {
            open.add(node);
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, count * 2);
            }
            nodes[count++] = node;
        }
        codes[node] = code;
    }

    private void clear() {
        for (int i = 0; i < count; i++) {
            codes[nodes[i]] = TripCode.NONE;
        }
        count = 0;
    }
}
