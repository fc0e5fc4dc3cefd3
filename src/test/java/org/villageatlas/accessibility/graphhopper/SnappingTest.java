package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Position;

/** Which road a village walks to. Roads run east, 0.01 degrees north of each other is 1,112 m. */
class SnappingTest {

    private static final double METRES = 111_195;

    @TempDir
    Path folder;

    private RoadGraph graph;

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void aVillageBesideAMotorwayWalksToTheNextRoad() throws IOException {
        open(road(1, 0, "motorway") + road(2, 0.005, "tertiary") + link(3, 0, 0.005));
        assertThat(metres(new Position(20.05, 0.001))).isCloseTo(0.004 * METRES, within(1.0));
    }

    @Test
    void aMotorwayIsTakenWhenAnyOtherRoadIsMuchFartherAway() throws IOException {
        open(road(1, 0, "motorway") + road(2, 0.03, "tertiary") + link(3, 0, 0.03));
        assertThat(metres(new Position(20.05, 0.001))).isCloseTo(0.001 * METRES, within(1.0));
    }

    @Test
    void aVillageStaysOnItsSideOfTheRiver() throws IOException {
        String roads = road(1, 0, "tertiary") + road(2, 0.008, "tertiary") + link(3, 0, 0.008);
        Position village = new Position(20.05, 0.003);
        open(roads);
        assertThat(metres(village)).isCloseTo(0.003 * METRES, within(1.0));
        graph.close();
        open(roads + way(4, 0.002, "waterway", "river"));
        assertThat(metres(village)).isCloseTo(0.005 * METRES, within(1.0));
        assertThat(metres(new Position(20.05, 0.001))).isCloseTo(0.001 * METRES, within(1.0));
    }

    @Test
    void theFarSideOfTheRiverIsTakenWhenTheRoadOnThisSideIsMuchFartherAway() throws IOException {
        open(road(1, 0, "tertiary")
                + road(2, 0.03, "tertiary")
                + link(3, 0, 0.03)
                + way(4, 0.002, "waterway", "river"));
        assertThat(metres(new Position(20.05, 0.003))).isCloseTo(0.003 * METRES, within(1.0));
    }

    @Test
    void aRiverInATunnelDividesNothing() throws IOException {
        open(road(1, 0, "tertiary")
                + road(2, 0.008, "tertiary")
                + link(3, 0, 0.008)
                + way(4, 0.002, "waterway", "canal\"/><tag k=\"tunnel\" v=\"yes"));
        assertThat(metres(new Position(20.05, 0.003))).isCloseTo(0.003 * METRES, within(1.0));
    }

    @Test
    void aSmallPartOfTheNetworkThatNothingJoinsIsNoAccess() throws IOException {
        open(road(1, 0, "tertiary") + road(2, 0.004, "tertiary") + link(3, 0, 0.004) + road(5, 0.02, "residential"));
        Position village = new Position(20.05, 0.019);
        assertThat(metres(village)).isCloseTo(0.015 * METRES, within(1.0));
        assertThat(matrix(village, new Position(20.02, 0)).trip(0, 0).isReached())
                .isTrue();
    }

    @Test
    void aVillageWithoutARoadInReachIsShownAsSuch() throws IOException {
        open(road(1, 0, "tertiary"));
        TravelTimeMatrix matrix = matrix(new Position(20.05, 0.2), new Position(20.02, 0));
        assertThat(matrix.trip(0, 0)).isEqualTo(new Trip.Unreachable("no road within reach of the origin"));
        assertThat(matrix.origins().get(0).reachesRoad()).isFalse();
    }

    private void open(String paths) throws IOException {
        Path map = Files.writeString(folder.resolve("map" + paths.hashCode() + ".osm"), osm(paths));
        graph = Island.open(map, folder.resolve("data"));
    }

    private TravelTimeMatrix matrix(Position from, Position to) {
        return graph.router(Profile.CAR).matrix(List.of(from), List.of(to));
    }

    private double metres(Position village) {
        AccessLeg access = matrix(village, village).origins().get(0);
        return access.distance().value();
    }

    /** For both ways, from 20 to 20.1 degrees east; its ends are the nodes of its latitude. */
    private static String road(int id, double north, String kind) {
        return way(id, north, "highway", kind + "\"/><tag k=\"oneway\" v=\"no");
    }

    private static String way(int id, double north, String key, String value) {
        return "<way id=\"" + id + "\"><nd ref=\"" + node(20, north) + "\"/><nd ref=\"" + node(20.1, north)
                + "\"/><tag k=\"" + key + "\" v=\"" + value + "\"/></way>\n";
    }

    /** Joins two roads at their western ends. */
    private static String link(int id, double south, double north) {
        return "<way id=\"" + id + "\"><nd ref=\"" + node(20, south) + "\"/><nd ref=\"" + node(20, north)
                + "\"/><tag k=\"highway\" v=\"secondary\"/></way>\n";
    }

    private static long node(double east, double north) {
        return Math.round(north * 1000) * 10 + (east > 20.05 ? 2 : 1);
    }

    private static String osm(String paths) {
        StringBuilder osm = new StringBuilder("<osm version=\"0.6\">\n");
        for (int step = 0; step <= 30; step++) {
            for (double east : new double[] {20, 20.1}) {
                double north = step / 1000.0;
                osm.append("<node id=\"" + node(east, north) + "\" lat=\"" + north + "\" lon=\"" + east + "\"/>\n");
            }
        }
        return osm + paths + "</osm>";
    }
}
