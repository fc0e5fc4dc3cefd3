package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.LineSegment;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.SamePlaces;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Position;

/** What holds for any points and any roads, tried on random ones. */
class TravelTimePropertiesTest {

    private static final List<String> JUNCTIONS =
            List.of("port", "mill", "market", "alder", "birch", "cedar", "dune", "fern", "quay", "light");

    @TempDir
    Path folder;

    @Test
    void theMatrixAndTheRouteAgree() {
        long seed = System.nanoTime();
        try (RoadGraph graph = Island.open(folder.resolve("data"))) {
            SamePlaces.inMatrixAndRoute(graph, SamePlaces.random(graph.summary().extent(), 25, seed), seed);
        }
    }

    @Test
    void onRoadsForBothWaysATripTakesAsLongBack() {
        long seed = System.nanoTime();
        try (RoadGraph graph = Island.open(folder.resolve("data"))) {
            List<Position> points = SamePlaces.random(graph.summary().extent(), 30, seed);
            TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(points, points);
            for (int i = 0; i < points.size(); i++) {
                for (int j = 0; j < i; j++) {
                    double there = matrix.minutes(i, j);
                    double back = matrix.minutes(j, i);
                    assertThat(there == back || Math.abs(there - back) < 1e-3)
                            .as("seed %d, %s and %s: %s and %s", seed, points.get(i), points.get(j), there, back)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aDetourIsNeverFasterThanTheFastestWay() {
        try (RoadGraph graph = Island.open(folder.resolve("data"))) {
            // Points on junctions: no access leg is walked twice there.
            List<Position> points = List.of(Island.PORT, Island.MARKET, Island.ALDER, Island.BIRCH, Island.DUNE);
            TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(points, points);
            for (int a = 0; a < points.size(); a++) {
                for (int b = 0; b < points.size(); b++) {
                    for (int c = 0; c < points.size(); c++) {
                        assertThat(matrix.minutes(a, c))
                                .isLessThanOrEqualTo(matrix.minutes(a, b) + matrix.minutes(b, c) + 1e-3);
                    }
                }
            }
        }
    }

    @Test
    void aNewRoadNeverLengthensATrip() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Position> junctions = junctions();
        TravelTimeMatrix before;
        try (RoadGraph graph = Island.open(folder.resolve("before"))) {
            before = graph.router(Profile.CAR).matrix(junctions, junctions);
        }
        for (int round = 0; round < 10; round++) {
            String road = newRoad(random, junctions);
            Path map = withRoad(road, folder.resolve("map" + round));
            try (RoadGraph graph = Island.open(map, folder.resolve("data" + round))) {
                TravelTimeMatrix after = graph.router(Profile.CAR).matrix(junctions, junctions);
                for (int i = 0; i < junctions.size(); i++) {
                    for (int j = 0; j < junctions.size(); j++) {
                        assertThat(after.minutes(i, j))
                                .as("seed %d, %s to %s with %s", seed, JUNCTIONS.get(i), JUNCTIONS.get(j), road)
                                .isLessThanOrEqualTo(before.minutes(i, j) + 1e-9);
                    }
                }
            }
        }
    }

    @Test
    void aMapThatIsNoTableKeepsItsDrawnLengthsAndHonoursPracticalSpeeds() throws IOException {
        Path osm = Files.writeString(folder.resolve("two.osm"), """
            <osm version="0.6">
            <node id="1" lat="0" lon="20"/><node id="2" lat="0.1" lon="20"/>
            <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/><tag k="length" v="99000"/>
            <tag k="maxspeed:practical" v="40"/></way>
            </osm>\
            """);
        try (RoadGraph graph = Island.open(osm, folder.resolve("data"))) {
            TravelTimeMatrix matrix =
                    graph.router(Profile.CAR).matrix(List.of(new Position(20, 0)), List.of(new Position(20, 0.1)));
            // 0.1 degrees of 111.195 km at 40 km/h.
            assertThat(matrix.minutes(0, 0)).isCloseTo(16.679, within(0.001));
        }
    }

    private Path withRoad(String road, Path map) throws IOException {
        Files.createDirectory(map);
        Files.copy(Island.ROADS.resolve("points.csv"), map.resolve("points.csv"));
        Files.writeString(map.resolve("roads.csv"), Files.readString(Island.ROADS.resolve("roads.csv")) + road);
        return map;
    }

    /** Between two junctions, of any length and speed, whose line does not pass over a third one: that would be nearer. */
    private static String newRoad(Random random, List<Position> junctions) {
        while (true) {
            int from = random.nextInt(junctions.size());
            int to = (from + 1 + random.nextInt(junctions.size() - 1)) % junctions.size();
            LineSegment line = new LineSegment(
                    junctions.get(from).toPoint().getCoordinate(),
                    junctions.get(to).toPoint().getCoordinate());
            long touched = junctions.stream()
                    .filter(junction -> line.distance(junction.toPoint().getCoordinate()) < 1e-3)
                    .count();
            if (touched == 2) {
                return ",New,tertiary,asphalt," + (50 + random.nextInt(100)) + "," + (10 + random.nextInt(120)) + ","
                        + JUNCTIONS.get(from) + " " + JUNCTIONS.get(to) + ",,test,\n";
            }
        }
    }

    private static List<Position> junctions() throws IOException {
        try (Stream<String> lines = Files.lines(Island.ROADS.resolve("points.csv"))) {
            List<String[]> rows = lines.map(line -> line.split(",", -1)).toList();
            return JUNCTIONS.stream()
                    .map(id -> rows.stream()
                            .filter(row -> row[0].equals(id))
                            .findFirst()
                            .orElseThrow())
                    .map(row -> new Position(Double.parseDouble(row[2]), Double.parseDouble(row[3])))
                    .toList();
        }
    }
}
