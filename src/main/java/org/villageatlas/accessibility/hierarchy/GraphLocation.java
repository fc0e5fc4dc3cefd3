package org.villageatlas.accessibility.hierarchy;

import java.util.List;

/**
 * Where a point meets the road graph: at a node, or part of the way along an edge.
 *
 * @param edge the edge, or {@link #AT_NODE}
 * @param share how far along the edge from its base, 0 to 1
 * @param forward the whole edge from base to end, in seconds, infinite where one may not go
 * @param backward the same from end to base
 * @param metres length of the edge
 * @param exits states of the hierarchy that one leaving here comes to first
 * @param entries states of the hierarchy that one bound for here comes through last
 * @param ends nodes at the ends of the edge that one leaving here arrives at, for ways that end there
 */
public record GraphLocation(
        int edge,
        double share,
        double forward,
        double backward,
        double metres,
        List<Connector> exits,
        List<Connector> entries,
        List<Connector> ends) {

    public static final int AT_NODE = -1;

    public GraphLocation {
        exits = List.copyOf(exits);
        entries = List.copyOf(entries);
        ends = List.copyOf(ends);
    }

    /** A place at a node, or with neither exits nor entries at none. */
    public GraphLocation(
            int edge,
            double share,
            double forward,
            double backward,
            double metres,
            List<Connector> exits,
            List<Connector> entries) {
        this(edge, share, forward, backward, metres, exits, entries, List.of());
    }

    /**
     * A state of the hierarchy near a place and the way between them.
     *
     * @param node the state; a node of the road graph is the state of its number
     */
    public record Connector(int node, double seconds, double metres) {}
}
