package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.util.EdgeFilter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.dijkstra.ModifiedTravelTimeFields;
import org.villageatlas.accessibility.dijkstra.RoadPath;
import org.villageatlas.accessibility.dijkstra.RouteInstructions;
import org.villageatlas.accessibility.dijkstra.ShortestPaths;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.modification.SnappableSections;
import org.villageatlas.accessibility.section.AdjacencyArray;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadPosition;
import org.villageatlas.accessibility.section.SectionTimes;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Router on modified roads. Points are snapped after the modifications: to new roads, never to closed ones.
 */
final class ModifiedRouter implements Router {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private final ProfileRouter profile;
    private final ModifiedRoads roads;
    private final SnappableSections snappable;
    private final ShortestPaths paths;
    private final ModifiedTravelTimeFields travelTimeFields;
    private final Snapper snapper;
    private final AccessibilitySettings.WalkSettings walk;

    ModifiedRouter(
            AtlasHopper hopper,
            ProfileRouter profile,
            ModifiedRoads roads,
            SectionTimes seconds,
            AccessibilitySettings.WalkSettings walk,
            ExecutorService workers) {
        this.profile = profile;
        this.roads = roads;
        this.walk = walk;
        AdjacencyArray incidence = new AdjacencyArray(roads);
        snappable = new SnappableSections(roads, incidence, seconds);
        paths = new ShortestPaths(roads, incidence, workers);
        travelTimeFields = new ModifiedTravelTimeFields(roads, paths);
        EdgeFilter open = onSections(snappable);
        snapper = new Snapper(hopper, open, walk);
    }

    private static EdgeFilter onSections(SnappableSections snappable) {
        return edge -> snappable.contains(edge.getEdge());
    }

    /** A point snapped to modified roads. */
    private record SnappedPosition(AccessLeg access, RoadPosition position) {}

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, DoubleConsumer progress) {
        List<SnappedPosition> from = origins.stream().map(this::start).toList();
        List<SnappedPosition> to = destinations.stream().map(this::end).toList();
        ShortestPaths.Table table = paths.table(positions(from), positions(to), progress);
        return new TravelTimeMatrix(accesses(from), accesses(to), table.seconds(), table.metres());
    }

    @Override
    public Route route(List<Position> points) {
        List<SnappedPosition> starts = points.stream().map(this::start).toList();
        List<Route.Leg> legs = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            legs.add(leg(starts.get(i - 1), end(points.get(i))));
        }
        return new Route(accesses(starts), legs);
    }

    @Override
    public TravelTimeField travelTimeField(List<Position> locations, Direction direction) {
        List<SnappedPosition> snapped = locations.stream()
                .map(direction == Direction.FROM ? this::start : (Function<Position, SnappedPosition>) this::end)
                .toList();
        return travelTimeFields.find(accesses(snapped), positions(snapped), direction);
    }

    private Route.Leg leg(SnappedPosition from, SnappedPosition to) {
        if (!from.access().reachesRoad() || !to.access().reachesRoad()) {
            return new Route.Leg(Trip.Unreachable.noRoad(from.access()), null, List.of());
        }
        RoadPath path = paths.path(from.position(), to.position());
        if (path == null) {
            return new Route.Leg(Trip.Unreachable.noPath(), null, List.of());
        }
        Trip trip = new Trip.Reached(
                Duration.ofMillis(Math.round(path.seconds() * 1000)),
                from.access().walk().plus(to.access().walk()),
                new Metres(path.metres()));
        return new Route.Leg(
                trip, WGS84.createLineString(path.line().toArray(Coordinate[]::new)), RouteInstructions.of(path));
    }

    private SnappedPosition start(Position point) {
        return snap(point, snapper.snap(point), true);
    }

    private SnappedPosition end(Position point) {
        return snap(point, snapper.snapEnd(point), false);
    }

    /** @param outbound whether one walks from the point to the road */
    private SnappedPosition snap(Position point, Snapper.SnappedPoint known, boolean outbound) {
        boolean snapped = known.access().reachesRoad();
        Metres within = snapped ? known.access().distance() : walk.maxAccessDistance();
        Optional<SnappableSections.NearestPiece> piece = snappable.nearestPiece(point, within);
        if (piece.isPresent()) {
            Position road = piece.get().at();
            Metres distance = piece.get().distance();
            Duration time = outbound ? snapper.walk(point, road, distance) : snapper.walk(road, point, distance);
            return new SnappedPosition(
                    new AccessLeg(point, road, distance, time), piece.get().position());
        }
        return new SnappedPosition(known.access(), snapped ? position(known) : RoadPosition.NOWHERE);
    }

    private RoadPosition position(Snapper.SnappedPoint known) {
        GraphLocation location = Contraction.onRoad(known.snap(), profile.seconds());
        return location.edge() == GraphLocation.AT_NODE
                ? RoadPosition.at(known.snap().getClosestNode())
                : RoadPosition.on(location.edge(), location.share());
    }

    private static List<RoadPosition> positions(List<SnappedPosition> points) {
        return points.stream().map(SnappedPosition::position).toList();
    }

    private static List<AccessLeg> accesses(List<SnappedPosition> points) {
        return points.stream().map(SnappedPosition::access).toList();
    }
}
