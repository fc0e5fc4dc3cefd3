package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.NodeAccess;
import com.graphhopper.storage.index.IndexStructureInfo;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.shapes.BBox;
import org.villageatlas.accessibility.Access;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** Finds the routable road nearest to a point, within reach of a walk. */
final class Snapper {

    private static final double METRES_PER_DEGREE = 111_195;

    private final LocationIndexTree index;
    private final NodeAccess nodes;
    private final EdgeFilter routable;
    private final AccessibilitySettings.WalkSettings walk;

    Snapper(LocationIndexTree index, BaseGraph graph, EdgeFilter routable, AccessibilitySettings.WalkSettings walk) {
        this.index = index.setMaxRegionSearch(rings(index, graph.getBounds(), walk.reach()));
        this.nodes = graph.getNodeAccess();
        this.routable = routable;
        this.walk = walk;
    }

    /**
     * A point and its road.
     *
     * @param snap not valid when no road is within reach
     */
    record Snapped(Access access, Snap snap) {}

    Snapped snap(Position point) {
        Snap snap = index.findClosest(point.latitude(), point.longitude(), new NearEnough(point, nodes, routable));
        if (!snap.isValid() || snap.getQueryDistance() > walk.reach().value()) {
            return new Snapped(Access.none(point), new Snap(point.latitude(), point.longitude()));
        }
        Position road = new Position(snap.getSnappedPoint().lon, snap.getSnappedPoint().lat);
        Metres distance = new Metres(snap.getQueryDistance());
        return new Snapped(new Access(point, road, distance, walk.time(distance)), snap);
    }

    /** How many rings of index tiles cover the reach in every direction. */
    private static int rings(LocationIndexTree index, BBox bounds, Metres reach) {
        IndexStructureInfo tiles = IndexStructureInfo.create(bounds, index.getMinResolutionInMeter());
        double polewards = Math.max(Math.abs(bounds.minLat), Math.abs(bounds.maxLat));
        double width = tiles.getDeltaLon() * METRES_PER_DEGREE * Math.cos(Math.toRadians(polewards));
        double height = tiles.getDeltaLat() * METRES_PER_DEGREE;
        double needed = Math.ceil(reach.value() / Math.max(1, Math.min(width, height))) + 2;
        return (int) Math.min(tiles.getParts() + 1.0, needed);
    }
}
