package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.hierarchy.Place.Gate;

/**
 * Makes places of points that were brought onto a road.
 *
 * @param weights infinite where one may not go
 */
record RoadPlaces(Weighting weights, Joints joints) {

    /** The place of a snap that no query graph has changed. */
    Place of(Snap snap) {
        if (snap.getSnappedPosition() == Snap.Position.TOWER) {
            List<Gate> here = List.of(new Gate(snap.getClosestNode(), 0, 0));
            return new Place(Place.AT_NODE, 0, 0, 0, 0, here, here);
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
