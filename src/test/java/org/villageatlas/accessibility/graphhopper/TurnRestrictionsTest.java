package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.SamePlaces;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Position;

/**
 * Roads of 60 km/h, a minute and a ninth each:
 *
 * <pre>
 *    north ---- corner
 *      |          |
 *    cross ---- east
 *      |
 *    south
 * </pre>
 */
class TurnRestrictionsTest {

    private static final double ROAD = 1.11195;
    private static final Position SOUTH = new Position(20, 0);
    private static final Position EAST = new Position(20.01, 0.01);
    private static final String NODES = """
        <node id="1" lat="0" lon="20"/><node id="2" lat="0.01" lon="20"/><node id="3" lat="0.02" lon="20"/>
        <node id="4" lat="0.01" lon="20.01"/><node id="5" lat="0.02" lon="20.01"/>
        """;
    private static final String ROADS = way(1, 1, 2) + way(2, 2, 3) + way(3, 2, 4) + way(4, 3, 5) + way(5, 5, 4);

    @TempDir
    Path folder;

    @Test
    void carsAndVansDriveRoundTheBlockWhereTurningIsForbidden() throws IOException {
        try (RoadGraph graph = open(ROADS + restriction("no_right_turn", 1, 2, 3))) {
            assertThat(minutes(graph, Profile.CAR, SOUTH, EAST)).isCloseTo(4 * ROAD, within(0.01));
            assertThat(minutes(graph, Profile.VAN, SOUTH, EAST)).isCloseTo(4 * ROAD / 0.9, within(0.01));
            assertThat(minutes(graph, Profile.CAR, EAST, SOUTH)).isCloseTo(2 * ROAD, within(0.01));
        }
    }

    @Test
    void withoutTheRestrictionTheyTurn() throws IOException {
        try (RoadGraph graph = open(ROADS)) {
            assertThat(minutes(graph, Profile.CAR, SOUTH, EAST)).isCloseTo(2 * ROAD, within(0.01));
        }
    }

    @Test
    void whoWalksOrPushesABicycleMayTurn() throws IOException {
        try (RoadGraph with = open(ROADS + restriction("no_right_turn", 1, 2, 3));
                RoadGraph without = open(ROADS)) {
            for (Profile profile : List.of(Profile.BICYCLE, Profile.FOOT)) {
                assertThat(minutes(with, profile, SOUTH, EAST)).isEqualTo(minutes(without, profile, SOUTH, EAST));
            }
        }
    }

    @Test
    void aMandatoryTurnForbidsTheOthers() throws IOException {
        try (RoadGraph graph = open(ROADS + restriction("only_straight_on", 1, 2, 2))) {
            assertThat(minutes(graph, Profile.CAR, SOUTH, EAST)).isCloseTo(4 * ROAD, within(0.01));
        }
    }

    @Test
    void turningOnTheSpotIsALastResortOfAMinute() throws IOException {
        String deadEnd = way(1, 1, 2) + way(2, 2, 3) + way(3, 2, 4);
        try (RoadGraph graph = open(deadEnd + restriction("no_right_turn", 1, 2, 3))) {
            assertThat(minutes(graph, Profile.CAR, SOUTH, EAST)).isCloseTo(4 * ROAD + 1, within(0.01));
            assertThat(minutes(graph, Profile.CAR, EAST, SOUTH)).isCloseTo(2 * ROAD, within(0.01));
        }
    }

    @Test
    void theEnginesAgreeOnAnyRestrictions() throws IOException {
        long seed = System.nanoTime();
        for (int round = 0; round < 5; round++) {
            theEnginesAgree(seed + round);
        }
    }

    /** Maps where a trip is fastest by a first road that no other road may be left for. */
    @ParameterizedTest
    @ValueSource(longs = {32, 93, 125})
    void theEnginesAgree(long seed) throws IOException {
        try (RoadGraph graph = open(grid(new Random(seed)))) {
            List<Position> points = Stream.concat(
                            SamePlaces.random(graph.summary().extent(), 12, seed).stream(),
                            Stream.of(SOUTH, EAST, new Position(20.02, 0.02)))
                    .toList();
            SamePlaces.inMatrixAndRoute(graph, points, seed);
        }
    }

    /** Five by five junctions with one-way streets and forbidden turns here and there. */
    private static String grid(Random random) {
        StringBuilder osm = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            double shift = random.nextDouble() / 300;
            osm.append("<node id=\"%d\" lat=\"%s\" lon=\"%s\"/>\n"
                    .formatted(100 + i, i / 5 / 100.0 + shift, 20 + i % 5 / 100.0 + shift));
        }
        List<int[]> paths = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            for (int next : new int[] {i % 5 < 4 ? i + 1 : -1, i < 20 ? i + 5 : -1}) {
                if (next >= 0) {
                    osm.append(way(100 + paths.size(), 100 + i, 100 + next, random.nextInt(5) == 0 ? "yes" : "no"));
                    paths.add(new int[] {i, next});
                }
            }
        }
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            int from = random.nextInt(paths.size());
            int via = paths.get(from)[random.nextInt(2)];
            int[] onward = IntStream.range(0, paths.size())
                    .filter(way -> way != from && (paths.get(way)[0] == via || paths.get(way)[1] == via))
                    .toArray();
            int to = onward[random.nextInt(onward.length)];
            rules.append(restriction("no_left_turn", 100 + from, 100 + via, 100 + to));
        }
        return osm.append(rules).toString();
    }

    private RoadGraph open(String content) throws IOException {
        String sorted = (NODES + content)
                .lines()
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .reduce("", (all, line) -> all + line + "\n");
        Path map = Files.writeString(
                folder.resolve("map" + sorted.hashCode() + ".osm"), "<osm version=\"0.6\">\n" + sorted + "</osm>");
        return Island.open(map, folder.resolve("data" + sorted.hashCode()));
    }

    private static int rank(String line) {
        return line.startsWith("<node") ? 0 : line.startsWith("<way") ? 1 : 2;
    }

    private static double minutes(RoadGraph graph, Profile profile, Position from, Position to) {
        return graph.router(profile).matrix(List.of(from), List.of(to)).minutes(0, 0);
    }

    private static String way(int id, int from, int to) {
        return way(id, from, to, "no");
    }

    private static String way(int id, int from, int to, String oneWay) {
        return ("<way id=\"%d\"><nd ref=\"%d\"/><nd ref=\"%d\"/><tag k=\"highway\" v=\"secondary\"/>"
                        + "<tag k=\"oneway\" v=\"%s\"/><tag k=\"maxspeed:practical\" v=\"60\"/></way>\n")
                .formatted(id, from, to, oneWay);
    }

    private static String restriction(String kind, int from, int via, int to) {
        return ("<relation id=\"%d\"><member type=\"way\" ref=\"%d\" role=\"from\"/>"
                        + "<member type=\"node\" ref=\"%d\" role=\"via\"/><member type=\"way\" ref=\"%d\" role=\"to\"/>"
                        + "<tag k=\"type\" v=\"restriction\"/><tag k=\"restriction\" v=\"%s\"/></relation>\n")
                .formatted(1000 + 31 * from + 7 * via + to, from, via, to, kind);
    }
}
