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
import org.villageatlas.accessibility.Access;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.change.ChangedReach;
import org.villageatlas.accessibility.change.ChangedRoads;
import org.villageatlas.accessibility.change.ChangedWays;
import org.villageatlas.accessibility.change.Course;
import org.villageatlas.accessibility.change.Directions;
import org.villageatlas.accessibility.change.Landings;
import org.villageatlas.accessibility.change.SectionSeconds;
import org.villageatlas.accessibility.change.Spot;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.network.Reach;
import org.villageatlas.accessibility.network.RoadTimes;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * Travel times on changed roads. Points are put on the roads as they are after the changes: on new ones, never on closed
 * ones.
 */
final class ChangedTimes implements RoadTimes {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private final ProfileRoads profile;
    private final ChangedRoads roads;
    private final Landings landings;
    private final ChangedWays ways;
    private final ChangedReach reaches;
    private final Snapper snapper;
    private final AccessibilitySettings.WalkSettings walk;

    ChangedTimes(
            AtlasHopper hopper,
            ProfileRoads profile,
            ChangedRoads roads,
            SectionSeconds seconds,
            AccessibilitySettings.WalkSettings walk,
            ExecutorService workers) {
        this.profile = profile;
        this.roads = roads;
        this.walk = walk;
        landings = new Landings(roads, seconds);
        ways = new ChangedWays(roads, workers);
        reaches = new ChangedReach(roads, ways);
        EdgeFilter open = edge -> landings.contains(edge.getEdge());
        snapper = new Snapper(hopper, open, walk);
    }

    /** A point and where it meets the roads. */
    private record Landed(Access access, Spot spot) {}

    @Override
    public Matrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        return matrix(origins, destinations, conditions, share -> {});
    }

    @Override
    public Matrix matrix(
            List<Position> origins, List<Position> destinations, Conditions conditions, DoubleConsumer progress) {
        List<Landed> from = origins.stream().map(this::start).toList();
        List<Landed> to = destinations.stream().map(this::end).toList();
        ChangedWays.Table table = ways.table(spots(from), spots(to), progress);
        return new Matrix(accesses(from), accesses(to), table.seconds(), table.metres());
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        List<Landed> starts = points.stream().map(this::start).toList();
        List<Route.Leg> legs = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            legs.add(leg(starts.get(i - 1), end(points.get(i))));
        }
        return new Route(accesses(starts), legs);
    }

    @Override
    public Reach reach(List<Position> places, Direction direction, Conditions conditions) {
        List<Landed> landed = places.stream()
                .map(direction == Direction.FROM ? this::start : (Function<Position, Landed>) this::end)
                .toList();
        return reaches.find(accesses(landed), spots(landed), direction);
    }

    private Route.Leg leg(Landed from, Landed to) {
        if (!from.access().reachesRoad() || !to.access().reachesRoad()) {
            return new Route.Leg(Trip.Unreachable.noRoad(from.access()), null, List.of());
        }
        Course course = ways.course(from.spot(), to.spot());
        if (course == null) {
            return new Route.Leg(Trip.Unreachable.noWay(), null, List.of());
        }
        Trip trip = new Trip.Reached(
                Duration.ofMillis(Math.round(course.seconds() * 1000)),
                from.access().walk().plus(to.access().walk()),
                new Metres(course.metres()));
        return new Route.Leg(
                trip, WGS84.createLineString(course.line().toArray(Coordinate[]::new)), Directions.of(course));
    }

    private Landed start(Position point) {
        return land(point, snapper.snap(point), true);
    }

    private Landed end(Position point) {
        return land(point, snapper.snapEnd(point), false);
    }

    /** @param away whether one walks from the point to the road */
    private Landed land(Position point, Snapper.Snapped known, boolean away) {
        boolean reaches = known.access().reachesRoad();
        Metres within = reaches ? known.access().distance() : walk.reach();
        Optional<Landings.OnPiece> piece = landings.nearestPiece(point, within);
        if (piece.isPresent()) {
            Position road = piece.get().at();
            Metres distance = piece.get().distance();
            Duration time = away ? snapper.walk(point, road, distance) : snapper.walk(road, point, distance);
            return new Landed(
                    new Access(point, road, distance, time), piece.get().spot());
        }
        return new Landed(known.access(), reaches ? spot(known) : Spot.NOWHERE);
    }

    private Spot spot(Snapper.Snapped known) {
        Place place = Contraction.onRoad(known.snap(), profile.seconds());
        return place.edge() == Place.AT_NODE
                ? Spot.at(known.snap().getClosestNode())
                : Spot.on(place.edge(), place.share());
    }

    private static List<Spot> spots(List<Landed> points) {
        return points.stream().map(Landed::spot).toList();
    }

    private static List<Access> accesses(List<Landed> points) {
        return points.stream().map(Landed::access).toList();
    }
}
