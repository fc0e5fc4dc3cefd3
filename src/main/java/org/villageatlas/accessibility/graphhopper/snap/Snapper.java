package org.villageatlas.accessibility.graphhopper.snap;

import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.NodeAccess;
import com.graphhopper.storage.index.IndexStructureInfo;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.shapes.BBox;
import java.time.Duration;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.Rivers;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Snaps points to roads: to the nearest routable road within reach, or to another when that is a motorway or lies
 * beyond a river and the other is not much farther away.
 */
public final class Snapper {

    private final LocationIndexTree index;
    private final NodeAccess nodes;
    private final EdgeFilter routable;
    private final EnumEncodedValue<RoadClass> roadClass;
    private final Rivers rivers;
    private final AccessibilitySettings.WalkSettings settings;
    private final Walk walk;

    /** @param routable roads of the profile that are no cut-off part of the network */
    public Snapper(AtlasHopper hopper, EdgeFilter routable, AccessibilitySettings.WalkSettings settings) {
        LocationIndexTree whole = (LocationIndexTree) hopper.getLocationIndex();
        this.index =
                whole.setMaxRegionSearch(rings(whole, hopper.getBaseGraph().getBounds(), settings.maxAccessDistance()));
        this.nodes = hopper.getBaseGraph().getNodeAccess();
        this.routable = routable;
        this.roadClass = hopper.getEncodingManager().getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        this.rivers = hopper.rivers();
        this.settings = settings;
        this.walk = new Walk(settings);
    }

    /**
     * A point snapped to a road.
     *
     * @param snap not valid when no road is within reach
     */
    public record SnappedPoint(AccessLeg access, Snap snap) {}

    /** Snaps an origin; the access leg is walked from the point to the road. */
    public SnappedPoint snap(Position point) {
        Snap snap = find(point);
        return snapped(point, snap, true);
    }

    /** Snaps a destination; the access leg is walked from the road to the point. */
    public SnappedPoint snapEnd(Position point) {
        Snap snap = find(point);
        return snapped(point, snap, false);
    }

    /** How long the walk between two places is, in the direction given. */
    public Duration walk(Position from, Position to, Metres distance) {
        return walk.time(from, to, distance);
    }

    private SnappedPoint snapped(Position point, Snap snap, boolean outbound) {
        if (!snap.isValid()) {
            return new SnappedPoint(AccessLeg.none(point), snap);
        }
        Position road = new Position(snap.getSnappedPoint().lon, snap.getSnappedPoint().lat);
        Metres distance = new Metres(snap.getQueryDistance());
        Duration time = outbound ? walk.time(point, road, distance) : walk.time(road, point, distance);
        return new SnappedPoint(new AccessLeg(point, road, distance, time), snap);
    }

    /** Not valid when there is none within reach. */
    private Snap find(Position point) {
        Snap nearest = find(point, routable);
        if (!nearest.isValid()
                || nearest.getQueryDistance() > settings.maxAccessDistance().value()) {
            return new Snap(point.latitude(), point.longitude());
        }
        WalkableRoadFilter walkable = new WalkableRoadFilter(point, routable, roadClass, rivers);
        if (walkable.accept(nearest.getClosestEdge())) {
            return nearest;
        }
        Snap other = find(point, walkable);
        double most = Math.min(
                settings.maxAccessDistance().value(),
                settings.mostForAnother(new Metres(nearest.getQueryDistance())).value());
        return other.isValid() && other.getQueryDistance() <= most ? other : nearest;
    }

    private Snap find(Position point, EdgeFilter roads) {
        return index.findClosest(point.latitude(), point.longitude(), new NearestEdgeFilter(point, nodes, roads));
    }

    /** How many rings of index tiles cover the reach in every direction. */
    private static int rings(LocationIndexTree index, BBox bounds, Metres reach) {
        IndexStructureInfo tiles = IndexStructureInfo.create(bounds, index.getMinResolutionInMeter());
        double polewards = Math.max(Math.abs(bounds.minLat), Math.abs(bounds.maxLat));
        double width = tiles.getDeltaLon() * Metres.PER_DEGREE * Math.cos(Math.toRadians(polewards));
        double height = tiles.getDeltaLat() * Metres.PER_DEGREE;
        double needed = Math.ceil(reach.value() / Math.max(1, Math.min(width, height))) + 2;
        return (int) Math.min(tiles.getParts() + 1.0, needed);
    }
}
