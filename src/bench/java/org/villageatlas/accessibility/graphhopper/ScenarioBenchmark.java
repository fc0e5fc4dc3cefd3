package org.villageatlas.accessibility.graphhopper;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.routing.AlgorithmOptions;
import com.graphhopper.routing.RoutingAlgorithmFactorySimple;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.PMap;
import com.graphhopper.util.Parameters;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.villageatlas.accessibility.AccessibilitySettings.WalkSettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.geo.Position;

/**
 * A matrix under a scenario, primary and secondary roads at half their speed: ours beside a loop of GraphHopper's
 * flexible routes with the same custom model.
 */
public final class ScenarioBenchmark implements Benchmark {

    private static final long SEED = 20240229;
    private static final int ORIGINS = 100;
    private static final int DESTINATIONS = 30;
    private static final int SAMPLED = 30;
    private static final double MOST_FIRST_MILLIS = 2000;
    private static final double MOST_MATRIX_MILLIS = 5000;
    private static final double MOST_DIFFERENCE_SECONDS = 0.01;

    @Override
    public String arguments() {
        return "FILE.osm.pbf, or a folder of road tables such as maps/albania";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException("One argument is needed.");
        }
        try (BenchedRoads roads = BenchedRoads.of(Path.of(arguments.get(0)), Profile.CAR);
                ModifiedRouterFactory changeable = changeable(roads)) {
            RoadModification slow = new RoadModification.SpeedChange(
                    new RoadSelector(null, Set.of(RoadClass.PRIMARY, RoadClass.SECONDARY), Set.of(), null),
                    null,
                    0.5,
                    Set.of());
            List<Position> from = onRoads(roads, roads.points(ORIGINS, SEED));
            List<Position> to = onRoads(roads, roads.points(DESTINATIONS, SEED + 1));
            Effort first = Effort.once(() -> changeable
                    .modified(Profile.CAR, null, List.of(slow))
                    .matrix(from.subList(0, 1), to.subList(0, 1), share -> {}));
            Effort whole = Effort.once(
                    () -> changeable.modified(Profile.CAR, null, List.of(slow)).matrix(from, to, share -> {}));
            Effort prepare = Effort.of(() -> changeable.modified(Profile.CAR, null, List.of(slow)));
            Router times = changeable.modified(Profile.CAR, null, List.of(slow));
            Effort matrix = Effort.of(() -> times.matrix(from, to, share -> {}));
            Effort loop = Effort.once(() -> loop(roads, from, to)).times(1.0 * ORIGINS * DESTINATIONS / SAMPLED);
            row("the first answer of all, everything copied, Java cold", first);
            row("then a scenario's whole matrix, prepared for it", whole);
            row("preparing a scenario", prepare);
            row("matrix " + ORIGINS + " x " + DESTINATIONS, matrix);
            row("GraphHopper.route with a custom model, a loop (" + SAMPLED + " sampled)", loop);
            TravelTimeMatrix found = times.matrix(from, to, share -> {});
            double drawn = differenceTo(from, to, found, (start, end) -> secondsAsDrawn(roads, start, end));
            double said = differenceTo(from, to, found, (start, end) -> secondsAsSaid(roads, start, end));
            System.out.printf(
                    Locale.ROOT,
                    "scenario: first answer %.0f ms on the wall (2,000 allowed), a scenario's %d x %d matrix %.0f"
                            + " (5,000); prepared in %.1f ms of CPU, matrix %.1f ms; the loop takes %.0f times the matrix;"
                            + " times differ by at most %.3f s from its search where parts of a cut road keep the road's"
                            + " length, by %.0f s from GraphHopper.route, which measures them as drawn%n",
                    first.wallMillis(),
                    ORIGINS,
                    DESTINATIONS,
                    whole.wallMillis(),
                    prepare.cpuMillis(),
                    matrix.cpuMillis(),
                    loop.cpuMillis() / matrix.cpuMillis(),
                    said,
                    drawn);
            return first.wallMillis() <= MOST_FIRST_MILLIS
                    && whole.wallMillis() <= MOST_MATRIX_MILLIS
                    && said <= MOST_DIFFERENCE_SECONDS;
        }
    }

    private static ModifiedRouterFactory changeable(BenchedRoads roads) {
        WalkSettings walk = WalkSettings.usual();
        ProfileRouter cars = new ProfileRouter(roads.hopper, Profile.CAR, walk);
        return new ModifiedRouterFactory(roads.hopper, profile -> cars, walk);
    }

    /** GraphHopper takes the nearest road, we do not always: points on roads are put on the same ones by both. */
    private static List<Position> onRoads(BenchedRoads roads, List<Position> points) {
        return points.stream()
                .map(point -> Objects.requireNonNull(
                        roads.snapper.snap(point).access().road()))
                .toList();
    }

    private static void loop(BenchedRoads roads, List<Position> from, List<Position> to) {
        for (int i = 0; i < SAMPLED; i++) {
            route(roads, from.get(i % from.size()), to.get(i * 7 % to.size()));
        }
    }

    /**
     * Largest difference of driving times in seconds where both find a way, infinite where only one does.
     *
     * @param theirs seconds by GraphHopper's search, NaN for no way
     */
    private static double differenceTo(
            List<Position> from,
            List<Position> to,
            TravelTimeMatrix matrix,
            ToDoubleBiFunction<Position, Position> theirs) {
        double worst = 0;
        for (int i = 0; i < SAMPLED; i++) {
            int column = i * 7 % to.size();
            double peer = theirs.applyAsDouble(from.get(i), to.get(column));
            double ours = matrix.trip(i, column).fold(way -> way.drive().toMillis() / 1000.0, none -> Double.NaN);
            if (Double.isNaN(peer) != Double.isNaN(ours)) {
                return Double.POSITIVE_INFINITY;
            }
            worst = Double.isNaN(ours) ? worst : Math.max(worst, Math.abs(ours - peer));
        }
        return worst;
    }

    /** What {@code GraphHopper.route} says: where a point cuts a road, each part is as long as it is drawn. */
    private static double secondsAsDrawn(BenchedRoads roads, Position from, Position to) {
        GHResponse route = route(roads, from, to);
        return route.hasErrors() ? Double.NaN : route.getBest().getTime() / 1000.0;
    }

    /** The same search where the parts of a cut road are as long together as the road is said to be. */
    private static double secondsAsSaid(BenchedRoads roads, Position from, Position to) {
        Snap start = roads.snapper.snap(from).snap();
        Snap end = roads.snapper.snap(to).snap();
        QueryGraph graph = QueryGraph.create(roads.hopper.getBaseGraph(), List.of(start, end));
        RouteFinder.keepTrueLengths(graph, start);
        RouteFinder.keepTrueLengths(graph, end);
        Weighting weights = roads.hopper.createWeighting(
                roads.hopper.getProfile(ProfileModels.name(Profile.CAR)),
                new PMap().putObject(CustomModel.KEY, halved()));
        AlgorithmOptions options = new AlgorithmOptions()
                .setAlgorithm(Parameters.Algorithms.DIJKSTRA_BI)
                .setTraversalMode(weights.hasTurnCosts() ? TraversalMode.EDGE_BASED : TraversalMode.NODE_BASED);
        com.graphhopper.routing.Path path = new RoutingAlgorithmFactorySimple()
                .createAlgo(graph, weights, options)
                .calcPath(start.getClosestNode(), end.getClosestNode());
        return path.isFound() ? path.getWeight() : Double.NaN;
    }

    private static CustomModel halved() {
        return new CustomModel().addToSpeed(If("road_class == PRIMARY || road_class == SECONDARY", MULTIPLY, "0.5"));
    }

    private static GHResponse route(BenchedRoads roads, Position start, Position end) {
        GHRequest request = new GHRequest(start.latitude(), start.longitude(), end.latitude(), end.longitude())
                .setProfile(ProfileModels.name(Profile.CAR))
                .setCustomModel(halved());
        request.putHint(Parameters.CH.DISABLE, true);
        request.putHint(Parameters.Routing.INSTRUCTIONS, false);
        return roads.hopper.route(request);
    }

    private static void row(String name, Effort effort) {
        System.out.printf(
                Locale.ROOT, "  %-70s CPU %10.1f ms  wall %10.1f ms%n", name, effort.cpuMillis(), effort.wallMillis());
    }
}
