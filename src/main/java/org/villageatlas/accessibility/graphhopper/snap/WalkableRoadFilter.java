package org.villageatlas.accessibility.graphhopper.snap;

import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.villageatlas.accessibility.graphhopper.source.Rivers;
import org.villageatlas.geo.Position;

/**
 * Accepts the roads that a point can be snapped to on foot: no motorway, as it cannot be entered there, and no road
 * beyond a river, judged by the straight line to its nearest point.
 */
final class WalkableRoadFilter implements EdgeFilter {

    private final Position point;
    private final EdgeFilter routable;
    private final EnumEncodedValue<RoadClass> roadClass;
    private final Rivers rivers;

    WalkableRoadFilter(Position point, EdgeFilter routable, EnumEncodedValue<RoadClass> roadClass, Rivers rivers) {
        this.point = point;
        this.routable = routable;
        this.roadClass = roadClass;
        this.rivers = rivers;
    }

    @Override
    public boolean accept(EdgeIteratorState edge) {
        return routable.accept(edge)
                && edge.get(roadClass) != RoadClass.MOTORWAY
                && !rivers.lieBetween(point, nearest(edge.fetchWayGeometry(FetchMode.ALL)));
    }

    /** In a plane whose axes are as long as at the point. */
    private Position nearest(PointList line) {
        double narrow = Math.cos(Math.toRadians(point.latitude()));
        Coordinate here = new Coordinate(point.longitude() * narrow, point.latitude());
        Coordinate best = new Coordinate(line.getLon(0) * narrow, line.getLat(0));
        for (int i = 1; i < line.size(); i++) {
            Coordinate candidate = new LineSegment(
                            line.getLon(i - 1) * narrow, line.getLat(i - 1), line.getLon(i) * narrow, line.getLat(i))
                    .closestPoint(here);
            best = candidate.distance(here) < best.distance(here) ? candidate : best;
        }
        return new Position(best.x / narrow, best.y);
    }
}
