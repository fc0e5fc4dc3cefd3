package org.villageatlas.accessibility.hierarchy;

import java.util.List;

/**
 * A snapped point on the road graph: at a node, or part of the way along an edge.
 *
 * @param edge the edge, or {@link #AT_NODE}
 * @param share how far along the edge from its base, 0 to 1
 * @param forward the whole edge from base to end, in seconds, infinite where one may not go
 * @param backward the same from end to base
 * @param metres length of the edge
 * @param exits connectors to the states where paths from here begin
 * @param entries connectors from the states where paths to here end
 * @param ends connectors to the nodes at the ends of the edge, for paths that end there
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

    /** A location without connectors to the ends of an edge. */
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
     * Connector between a location and a state of the hierarchy, with its travel time and length.
     *
     * @param node the state; a node of the road graph is the state of its number
     */
    public record Connector(int node, double seconds, double metres) {}
}
