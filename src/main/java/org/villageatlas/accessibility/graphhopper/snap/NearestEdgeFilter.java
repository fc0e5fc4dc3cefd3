package org.villageatlas.accessibility.graphhopper.snap;

import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.NodeAccess;
import com.graphhopper.util.EdgeIteratorState;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Prunes edges that cannot be the nearest to a point, so that few lines have to be read. Lower bound of the distance
 * to an edge: half of the sum of the distances to its ends less its length. An edge whose bound exceeds the distance
 * to an end seen before is skipped. Stateful: for one search only.
 */
final class NearestEdgeFilter implements EdgeFilter {

    /** Lengths of generalised roads may be a little shorter than what is drawn of them. */
    private static final double DRAWN_LONGER = 1.03;

    /** Distances here are those of a plane. */
    private static final double SURELY = 0.98;

    private static final double LEAST_METRES = 1;

    private final Position point;
    private final double metresPerDegreeEast;
    private final NodeAccess nodes;
    private final EdgeFilter routable;
    private double nearestEnd = Double.POSITIVE_INFINITY;

    NearestEdgeFilter(Position point, NodeAccess nodes, EdgeFilter routable) {
        this.point = point;
        this.nodes = nodes;
        this.routable = routable;
        metresPerDegreeEast = Metres.PER_DEGREE * Math.cos(Math.toRadians(point.latitude()));
    }

    @Override
    public boolean accept(EdgeIteratorState edge) {
        double base = metresTo(edge.getBaseNode());
        double end = metresTo(edge.getAdjNode());
        double atLeast = (base + end - edge.getDistance() * DRAWN_LONGER) / 2;
        if (atLeast * SURELY > nearestEnd + LEAST_METRES || !routable.accept(edge)) {
            return false;
        }
        nearestEnd = Math.min(nearestEnd, Math.min(base, end));
        return true;
    }

    private double metresTo(int node) {
        double north = (nodes.getLat(node) - point.latitude()) * Metres.PER_DEGREE;
        double east = (nodes.getLon(node) - point.longitude()) * metresPerDegreeEast;
        return Math.sqrt(north * north + east * east);
    }
}
