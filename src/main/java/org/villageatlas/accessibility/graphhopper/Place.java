package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.util.ArrayList;
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
record Place(
        int edge,
        double share,
        double forward,
        double backward,
        double metres,
        List<Gate> exits,
        List<Gate> entries,
        List<Gate> ends) {

    static final int AT_NODE = -1;

    Place {
        exits = List.copyOf(exits);
        entries = List.copyOf(entries);
        ends = List.copyOf(ends);
    }

    /** A place at a node, or with neither exits nor entries at none. */
    Place(
            int edge,
            double share,
            double forward,
            double backward,
            double metres,
            List<Gate> exits,
            List<Gate> entries) {
        this(edge, share, forward, backward, metres, exits, entries, List.of());
    }

    /**
     * A state of the hierarchy near a place and the way between them.
     *
     * @param node the state; a node of the road graph is the state of its number
     */
    record Gate(int node, double seconds, double metres) {}

    /** Where a snap lies on its road, for those who have no hierarchy: without gates, but for those of a node. */
    static Place onRoad(Snap snap, Weighting weights) {
        return of(snap, weights, Joints.NONE);
    }

    /** The place of a snap that no query graph has changed. */
    static Place of(Snap snap, Weighting weights, Joints joints) {
        if (snap.getSnappedPosition() == Snap.Position.TOWER) {
            List<Gate> here = List.of(new Gate(snap.getClosestNode(), 0, 0));
            return new Place(AT_NODE, 0, 0, 0, 0, here, here);
        }
        EdgeIteratorState edge = snap.getClosestEdge();
        double forward = weights.calcEdgeWeight(edge, false);
        double backward = weights.calcEdgeWeight(edge, true);
        double metres = edge.getDistance();
        double share = share(snap, edge.fetchWayGeometry(FetchMode.ALL));
        double rest = 1 - share;
        int key = 2 * edge.getEdge();
        List<Gate> exits = new ArrayList<>();
        List<Gate> entries = new ArrayList<>();
        List<Gate> ends = new ArrayList<>();
        if (Double.isFinite(forward)) {
            ends.add(new Gate(edge.getAdjNode(), rest * forward, rest * metres));
            exits.addAll(joints.after(key, rest * forward, rest * metres));
            entries.addAll(joints.before(key, share * forward, share * metres));
        }
        if (Double.isFinite(backward)) {
            ends.add(new Gate(edge.getBaseNode(), share * backward, share * metres));
            exits.addAll(joints.after(key + 1, share * backward, share * metres));
            entries.addAll(joints.before(key + 1, rest * backward, rest * metres));
        }
        return new Place(edge.getEdge(), share, forward, backward, metres, exits, entries, ends);
    }

    private static double share(Snap snap, PointList line) {
        PointList before = new PointList(snap.getWayIndex() + 2, false);
        for (int i = 0; i <= snap.getWayIndex(); i++) {
            before.add(line.getLat(i), line.getLon(i));
        }
        before.add(snap.getSnappedPoint().lat, snap.getSnappedPoint().lon);
        double whole = DistancePlaneProjection.DIST_PLANE.calcDistance(line);
        return whole <= 0 ? 0 : Math.min(1, DistancePlaneProjection.DIST_PLANE.calcDistance(before) / whole);
    }
}
