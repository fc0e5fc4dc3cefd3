package org.villageatlas.accessibility.graphhopper;

import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.MULTIPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.graphhopper.routing.AlgorithmOptions;
import com.graphhopper.routing.RoutingAlgorithmFactorySimple;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.NodeAccess;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.PMap;
import com.graphhopper.util.Parameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.geo.Position;

/**
 * What a scenario has in common with a custom model of GraphHopper, classes and surfaces that are slower, faster or
 * closed, takes the same times by GraphHopper's own flexible search, turn restrictions included.
 */
class CustomModelTest {

    private static final Path EXTRACTS = Path.of(System.getProperty("atlas.extracts", "../shared/data/osm"));
    private static final List<RoadClass> CLASSES = List.of(
            RoadClass.PRIMARY,
            RoadClass.SECONDARY,
            RoadClass.TERTIARY,
            RoadClass.UNCLASSIFIED,
            RoadClass.RESIDENTIAL,
            RoadClass.SERVICE);
    private static final List<String> SURFACES = List.of("asphalt", "gravel", "paved", "unpaved");
    private static final int PLACES = 25;
    private static final int ROUNDS = 6;
    private static final double ROUNDING_SECONDS = 0.002;
    private static final double AT_THE_NODE_METRES = 0.2;

    @ParameterizedTest
    @ValueSource(strings = {"andorra.osm.pbf", "liechtenstein-latest.osm.pbf"})
    void aScenarioOfClassesAndSurfacesIsACustomModel(String name) {
        Path map = EXTRACTS.resolve(name);
        assumeTrue(Files.exists(map), () -> "left out, as " + map + " is not there");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (OpenedRoads opened = new OpenedRoads(map, Island.sharedData(map), Profile.CAR);
                ModifiedRouterFactory roads =
                        new ModifiedRouterFactory(opened.hopper, profile -> opened.roads, Island.walk())) {
            List<Integer> nodes = opened.snaps(random, PLACES).stream()
                    .map(Snap::getClosestNode)
                    .distinct()
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                List<RoadModification> modifications = new ArrayList<>();
                CustomModel model = new CustomModel();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    add(random, modifications, model);
                }
                compare(opened, roads, nodes, modifications, model, name + ", seed " + seed + ", " + modifications);
            }
        }
    }

    /** The same change in both languages. */
    private static void add(Random random, List<RoadModification> modifications, CustomModel model) {
        RoadClass rank = CLASSES.get(random.nextInt(CLASSES.size()));
        String surface = random.nextInt(3) == 0 ? SURFACES.get(random.nextInt(SURFACES.size())) : null;
        RoadSelector selector =
                new RoadSelector(null, Set.of(rank), surface == null ? Set.of() : Set.of(surface), null);
        String condition = "road_class == " + rank.name()
                + (surface == null ? "" : " && surface == " + surface.toUpperCase(Locale.ROOT));
        if (random.nextInt(4) == 0) {
            modifications.add(new RoadModification.Closure(selector, Set.of()));
            model.addToPriority(If(condition, MULTIPLY, "0"));
        } else {
            double factor = (2 + random.nextInt(14)) / 10.0;
            modifications.add(new RoadModification.SpeedChange(selector, null, factor, Set.of()));
            model.addToSpeed(If(condition, MULTIPLY, String.valueOf(factor)));
        }
    }

    private static void compare(
            OpenedRoads opened,
            ModifiedRouterFactory roads,
            List<Integer> nodes,
            List<RoadModification> modifications,
            CustomModel model,
            String words) {
        NodeAccess at = opened.hopper.getBaseGraph().getNodeAccess();
        List<Position> points = nodes.stream()
                .map(node -> new Position(at.getLon(node), at.getLat(node)))
                .toList();
        TravelTimeMatrix ours = roads.modified(Profile.CAR, null, modifications).matrix(points, points);
        Weighting weighting = opened.hopper.createWeighting(
                opened.hopper.getProfile(ProfileModels.name(Profile.CAR)),
                new PMap().putObject(CustomModel.KEY, model));
        int compared = 0;
        for (int from = 0; from < points.size(); from++) {
            for (int to = 0; to < points.size(); to++) {
                // Where a closure leaves a junction no road, we walk to another one and GraphHopper does not.
                if (from != to && isAtNode(ours, from) && isAtNode(ours, to)) {
                    double theirs = seconds(opened, weighting, nodes.get(from), nodes.get(to));
                    Trip trip = ours.trip(from, to);
                    double own = trip.fold(way -> way.drive().toMillis() / 1000.0, none -> Double.POSITIVE_INFINITY);
                    assertThat(own)
                            .as(words + ", from " + points.get(from) + " to " + points.get(to))
                            .isCloseTo(theirs, within(ROUNDING_SECONDS));
                    compared++;
                }
            }
        }
        assertThat(compared).as(words).isPositive();
    }

    private static boolean isAtNode(TravelTimeMatrix matrix, int location) {
        return matrix.origins().get(location).reachesRoad()
                && matrix.origins().get(location).distance().value() < AT_THE_NODE_METRES;
    }

    /** Infinite where there is no way. */
    private static double seconds(OpenedRoads opened, Weighting weighting, int from, int to) {
        AlgorithmOptions options = new AlgorithmOptions()
                .setAlgorithm(Parameters.Algorithms.DIJKSTRA_BI)
                .setTraversalMode(TraversalMode.EDGE_BASED);
        com.graphhopper.routing.Path path = new RoutingAlgorithmFactorySimple()
                .createAlgo(opened.hopper.getBaseGraph(), weighting, options)
                .calcPath(from, to);
        return path.isFound() ? path.getWeight() : Double.POSITIVE_INFINITY;
    }
}
