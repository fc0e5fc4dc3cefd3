package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a point meets the road graph: at a node, or part of the way along an edge.
 *
 * @param edge the edge, or {@link #AT_NODE}
 * @param share how far along the edge from its base, 0 to 1
 * @param forward the whole edge from base to end, in seconds, infinite where one may not go
 * @param backward the same from end to base
 * @param metres length of the edge
 * @param exits nodes that one leaving here comes to first
 * @param entries nodes that one bound for here comes through last
 */
record Place(
        int edge, double share, double forward, double backward, double metres, List<Gate> exits, List<Gate> entries) {

    static final int AT_NODE = -1;

    /** A node near a place and the way between them. */
    record Gate(int node, double seconds, double metres) {}

    /** The place of a snap that no query graph has changed. */
    static Place of(Snap snap, Weighting weights) {
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
        Gate baseOut = new Gate(edge.getBaseNode(), share * backward, share * metres);
        Gate baseIn = new Gate(edge.getBaseNode(), share * forward, share * metres);
        Gate endOut = new Gate(edge.getAdjNode(), rest * forward, rest * metres);
        Gate endIn = new Gate(edge.getAdjNode(), rest * backward, rest * metres);
        return new Place(edge.getEdge(), share, forward, backward, metres, open(baseOut, endOut), open(baseIn, endIn));
    }

    private static List<Gate> open(Gate one, Gate other) {
        return Stream.of(one, other)
                .filter(gate -> Double.isFinite(gate.seconds()))
                .toList();
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
