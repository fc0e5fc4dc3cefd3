package org.villageatlas.accessibility.graphhopper.contraction;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import java.util.ArrayList;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.hierarchy.GraphLocation.Connector;

/**
 * Makes graph locations of snapped points.
 *
 * @param weights infinite where one may not go
 */
record GraphLocations(Weighting weights, EdgeConnectors connectors) {

    /** The location of a snap that no query graph has changed. */
    GraphLocation of(Snap snap) {
        if (snap.getSnappedPosition() == Snap.Position.TOWER) {
            List<Connector> here = List.of(new Connector(snap.getClosestNode(), 0, 0));
            return new GraphLocation(GraphLocation.AT_NODE, 0, 0, 0, 0, here, here);
        }
        EdgeIteratorState edge = snap.getClosestEdge();
        double forward = weights.calcEdgeWeight(edge, false);
        double backward = weights.calcEdgeWeight(edge, true);
        double metres = edge.getDistance();
        double share = share(snap, edge.fetchWayGeometry(FetchMode.ALL));
        double rest = 1 - share;
        int key = 2 * edge.getEdge();
        List<Connector> exits = new ArrayList<>();
        List<Connector> entries = new ArrayList<>();
        List<Connector> ends = new ArrayList<>();
        if (Double.isFinite(forward)) {
            ends.add(new Connector(edge.getAdjNode(), rest * forward, rest * metres));
            exits.addAll(connectors.after(key, rest * forward, rest * metres));
            entries.addAll(connectors.before(key, share * forward, share * metres));
        }
        if (Double.isFinite(backward)) {
            ends.add(new Connector(edge.getBaseNode(), share * backward, share * metres));
            exits.addAll(connectors.after(key + 1, share * backward, share * metres));
            entries.addAll(connectors.before(key + 1, rest * backward, rest * metres));
        }
        return new GraphLocation(edge.getEdge(), share, forward, backward, metres, exits, entries, ends);
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
