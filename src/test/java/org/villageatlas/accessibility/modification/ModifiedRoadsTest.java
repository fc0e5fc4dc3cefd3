package org.villageatlas.accessibility.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.SamePlaces;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** Times on changed roads are those of a map on which the roads were changed, tried on random networks and changes. */
class ModifiedRoadsTest {

    private static final Path EXTRACTS = Path.of(System.getProperty("atlas.extracts", "../shared/data/osm"));
    private static final long ROUNDING_MILLIS = 2;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"andorra.osm.pbf", "porto.osm.pbf", "liechtenstein-latest.osm.pbf"})
    void withoutAChangeRealRoadsTakeWhatTheHierarchySays(String name) {
        Path map = EXTRACTS.resolve(name);
        assumeTrue(Files.exists(map), () -> "left out, as " + map + " is not there");
        long seed = System.nanoTime();
        try (RoadGraph graph = Island.openShared(map)) {
            List<Position> points = SamePlaces.random(graph.summary().extent(), 60, seed);
            Router changed = graph.modified(Profile.CAR, null, List.of());
            SameTimes.check(changed, graph.router(Profile.CAR), points, ROUNDING_MILLIS, name + ", seed " + seed);
            SameTimes.inRoutes(changed, points.subList(0, 10), name + ", seed " + seed);
        }
    }

    @Test
    void withoutAChangeTheIslandTakesWhatTheHierarchySays() {
        long seed = System.nanoTime();
        try (RoadGraph graph = Island.open(folder)) {
            List<Position> points = SamePlaces.random(graph.summary().extent(), 40, seed);
            SameTimes.check(
                    graph.modified(Profile.CAR, null, List.of()),
                    graph.router(Profile.CAR),
                    points,
                    ROUNDING_MILLIS,
                    "seed " + seed);
        }
    }

    @Test
    void closingRoadsIsLeavingThemOutOfTheMap() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomNetwork network = new RandomNetwork(random);
        try (RoadGraph graph =
                Island.open(network.write(folder.resolve("map"), network.rows), folder.resolve("data"))) {
            List<Position> points = SamePlaces.random(graph.summary().extent(), 40, seed);
            for (int round = 0; round < 6; round++) {
                String ref =
                        network.rows.get(random.nextInt(network.rows.size())).ref();
                List<RandomNetwork.Row> left = network.rows.stream()
                        .filter(row -> !row.ref().equals(ref))
                        .toList();
                Path map = network.write(folder.resolve("map" + round), left);
                Router changed = graph.modified(Profile.CAR, null, List.of(close(ref)));
                try (RoadGraph anew = Island.open(map, folder.resolve("data" + round))) {
                    SameTimes.check(
                            changed,
                            anew.router(Profile.CAR),
                            points,
                            ROUNDING_MILLIS,
                            "seed " + seed + " without " + ref);
                }
            }
        }
    }

    @Test
    void aNewRoadIsARowMoreInTheMap() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomNetwork network = new RandomNetwork(random);
        try (RoadGraph graph =
                Island.open(network.write(folder.resolve("map"), network.rows), folder.resolve("data"))) {
            List<Position> points = SamePlaces.random(graph.summary().extent(), 40, seed);
            for (int round = 0; round < 6; round++) {
                int from = random.nextInt(RandomNetwork.SIDE * RandomNetwork.SIDE - RandomNetwork.SIDE - 1);
                int to = from + RandomNetwork.SIDE + 1;
                if (from % RandomNetwork.SIDE == RandomNetwork.SIDE - 1) {
                    continue;
                }
                List<RandomNetwork.Row> more = new ArrayList<>(network.rows);
                more.add(new RandomNetwork.Row(
                        "N", "secondary", "asphalt", network.metres(from, to) / 1000, 80, from, to));
                RoadModification road = road(List.of(network.junctions.get(from), network.junctions.get(to)), 80);
                Router changed = graph.modified(Profile.CAR, null, List.of(road));
                SameTimes.inRoutes(changed, points.subList(0, 12), "seed " + seed + " with " + road);
                Path map = network.write(folder.resolve("map" + round), more);
                try (RoadGraph anew = Island.open(map, folder.resolve("data" + round))) {
                    // A table rounds a length to a metre.
                    SameTimes.check(changed, anew.router(Profile.CAR), points, 60, "seed " + seed + " with " + road);
                }
            }
        }
    }

    @Test
    void slowingAnAreaNeverShortensAndANewRoadNeverLengthens() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomNetwork network = new RandomNetwork(random);
        try (RoadGraph graph =
                Island.open(network.write(folder.resolve("map"), network.rows), folder.resolve("data"))) {
            // Points on junctions: elsewhere a point may be put on the new road, and walk less and drive more.
            List<Position> points = network.junctions;
            Router before = graph.modified(Profile.CAR, null, List.of());
            for (int round = 0; round < 20; round++) {
                RoadModification slow = new RoadModification.SpeedChange(
                        new RoadSelector(null, Set.of(), Set.of(), triangle(random)),
                        null,
                        0.1 + 0.9 * random.nextDouble(),
                        Set.of());
                Router slowed = graph.modified(Profile.CAR, null, List.of(slow));
                assertNoneIsFaster(slowed, before, points, "seed " + seed + " with " + slow);
                SameTimes.inRoutes(slowed, points.subList(0, 8), "seed " + seed + " with " + slow);
                RoadModification road = road(
                        IntStream.range(0, 3)
                                .mapToObj(i -> points.get(random.nextInt(points.size())))
                                .distinct()
                                .collect(Collectors.toList()),
                        10 + random.nextInt(100));
                if (((RoadModification.NewRoad) road).line().size() > 1) {
                    Router joined = graph.modified(Profile.CAR, null, List.of(slow, road));
                    assertNoneIsFaster(slowed, joined, points, "seed " + seed + " with " + road);
                }
            }
        }
    }

    @Test
    void anAreaTakesHoldOfThePartsOfRoadsInside() throws IOException {
        Path map = Files.createDirectories(folder.resolve("map"));
        Files.writeString(map.resolve("points.csv"), """
            id,name,lon,lat,kind,source
            a,,20,0,place,t
            b,,20.4,0,place,t
            c,,20.4,0.4,place,t
            """);
        Files.writeString(map.resolve("roads.csv"), """
            ref,name,class,surface,km,kmh,points,opened,source,note
            R,,primary,,60,60,a b,,t,
            R,,primary,,60,60,b c,,t,
            """);
        RoadSelector half = new RoadSelector(null, Set.of(), Set.of(), box(20.1, -1, 20.3, 1));
        try (RoadGraph graph = Island.open(map, folder.resolve("data"))) {
            List<Position> ends = List.of(new Position(20, 0), new Position(20.4, 0), new Position(20.05, 0));
            Router slow = graph.modified(
                    Profile.CAR, null, List.of(new RoadModification.SpeedChange(half, 30.0, null, Set.of())));
            TravelTimeMatrix slowed = slow.matrix(ends, ends);
            assertThat(slowed.minutes(0, 1)).isEqualTo(30 + 30 * 2);
            assertThat(slowed.minutes(0, 2)).isEqualTo(7.5);
            TravelTimeMatrix closed = graph.modified(
                            Profile.CAR, null, List.of(new RoadModification.Closure(half, Set.of())))
                    .matrix(ends, ends);
            assertThat(closed.minutes(0, 1)).isInfinite();
            assertThat(closed.minutes(2, 0)).isEqualTo(7.5);
        }
    }

    private static void assertNoneIsFaster(Router slow, Router fast, List<Position> points, String name) {
        TravelTimeMatrix one = slow.matrix(points, points);
        TravelTimeMatrix other = fast.matrix(points, points);
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < points.size(); j++) {
                assertThat(one.minutes(i, j)).as(name).isGreaterThanOrEqualTo(other.minutes(i, j) - 1e-4);
            }
        }
    }

    private static RoadModification close(String ref) {
        return new RoadModification.Closure(new RoadSelector(ref, Set.of(), Set.of(), null), Set.of());
    }

    private static RoadModification road(List<Position> line, double kmh) {
        return new RoadModification.NewRoad(line, RoadClass.SECONDARY, kmh, "N", null, false, new Metres(20), Set.of());
    }

    private static Polygon triangle(Random random) {
        Coordinate[] ring = new Coordinate[4];
        for (int i = 0; i < 3; i++) {
            ring[i] = new Coordinate(20 + random.nextDouble() * 0.2, 41 + random.nextDouble() * 0.2);
        }
        ring[3] = ring[0];
        return new GeometryFactory().createPolygon(ring);
    }

    private static Polygon box(double west, double south, double east, double north) {
        return (Polygon)
                new GeometryFactory().toGeometry(new org.locationtech.jts.geom.Envelope(west, east, south, north));
    }
}
