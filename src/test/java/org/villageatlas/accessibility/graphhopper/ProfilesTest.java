package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.SamePlaces;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/**
 * Seven places along the 20th meridian, from south to north 0.1 degrees (11.12 km) apart, each two joined by a road of
 * another kind. No road is near the last one but a footpath.
 */
class ProfilesTest {

    private static final double KM = 11.1195;
    private static final Position MOTORWAY = at(0);
    private static final Position PRIMARY = at(1);
    private static final Position TRACK = at(2);
    private static final Position PATH = at(3);
    private static final Position END = at(4);

    @TempDir
    static Path data;

    private static RoadGraph graph;

    @BeforeAll
    static void open() throws IOException {
        graph = Island.open(map(), data.resolve("graphs"));
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    private static Path map() throws IOException {
        return Files.writeString(data.resolve("kinds.osm"), """
            <osm version="0.6">
            <node id="1" lat="0" lon="20"/><node id="2" lat="0.1" lon="20"/><node id="3" lat="0.2" lon="20"/>
            <node id="4" lat="0.3" lon="20"/><node id="5" lat="0.4" lon="20"/>
            <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="motorway"/><tag k="oneway" v="no"/>
            <tag k="maxspeed:practical" v="120"/></way>
            <way id="2"><nd ref="2"/><nd ref="3"/><tag k="highway" v="primary"/>
            <tag k="maxspeed:practical" v="60"/></way>
            <way id="3"><nd ref="3"/><nd ref="4"/><tag k="highway" v="track"/>
            <tag k="maxspeed:practical" v="20"/></way>
            <way id="4"><nd ref="4"/><nd ref="5"/><tag k="highway" v="path"/></way>
            </osm>\
            """);
    }

    private static Position at(int location) {
        return new Position(20, location / 10.0);
    }

    @Test
    void aVanTakesNineTenthsOfTheSpeedOfACar() {
        assertThat(minutes(Profile.CAR, PRIMARY, TRACK)).isCloseTo(KM, within(0.01));
        assertThat(minutes(Profile.VAN, PRIMARY, TRACK)).isCloseTo(KM / 0.9, within(0.01));
    }

    @Test
    void aVanGoesNoFasterThanAHundred() {
        assertThat(minutes(Profile.CAR, MOTORWAY, PRIMARY)).isCloseTo(KM / 120 * 60, within(0.01));
        assertThat(minutes(Profile.VAN, MOTORWAY, PRIMARY)).isCloseTo(KM / 100 * 60, within(0.01));
    }

    @Test
    void tracksAreForCarsBicyclesAndFeetButNotForVans() {
        Position track = new Position(20, 0.299);
        assertThat(minutes(Profile.CAR, track, TRACK)).isCloseTo(0.99 * 3 * KM, within(0.05));
        assertThat(trip(Profile.VAN, track, PRIMARY))
                .isEqualTo(new Trip.Unreachable("no road within reach of the origin"));
        assertThat(trip(Profile.BICYCLE, track, TRACK).isReached()).isTrue();
        assertThat(trip(Profile.FOOT, track, TRACK).isReached()).isTrue();
    }

    @Test
    void practicalSpeedsHoldForMotorsAlone() {
        assertThat(minutes(Profile.FOOT, PRIMARY, TRACK)).isCloseTo(KM / 5 * 60, within(0.1));
        assertThat(minutes(Profile.BICYCLE, PRIMARY, TRACK)).isBetween(KM / 25 * 60, KM / 10 * 60);
    }

    @Test
    void aPathIsForFeetAndAMotorwayIsNot() {
        assertThat(trip(Profile.FOOT, PATH, END).isReached()).isTrue();
        assertThat(trip(Profile.CAR, END, PRIMARY))
                .isEqualTo(new Trip.Unreachable("no road within reach of the origin"));
        assertThat(trip(Profile.FOOT, MOTORWAY, PRIMARY))
                .isEqualTo(new Trip.Unreachable("no road within reach of the origin"));
    }

    @Test
    void theMatrixAndTheRouteAgreeForEveryProfile() {
        long seed = System.nanoTime();
        for (Profile profile : Profile.values()) {
            SamePlaces.inMatrixAndRoute(
                    graph, SamePlaces.random(graph.summary().extent(), 10, seed), Conditions.of(profile), seed);
        }
    }

    @Test
    void aProfileThatTheServiceWasNotStartedWithIsRefusedAndSaysWhichThereAre() throws IOException {
        AccessibilitySettings settings = new AccessibilitySettings(
                map().toString(),
                data.resolve("few").toString(),
                new AccessibilitySettings.WalkSettings(Set.of(Profile.FOOT), 10, 4, 1, 2, null));
        try (RoadGraph few = new GraphHopperEngine(settings).open(step -> {})) {
            assertThat(few.router(Profile.FOOT)
                            .matrix(List.of(PATH), List.of(END))
                            .trip(0, 0)
                            .isReached())
                    .isTrue();
            assertThatThrownBy(() -> few.router(Profile.VAN).matrix(List.of(PATH), List.of(END)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("car, foot");
        }
    }

    private static Trip trip(Profile profile, Position from, Position to) {
        return graph.router(profile).matrix(List.of(from), List.of(to)).trip(0, 0);
    }

    private static double minutes(Profile profile, Position from, Position to) {
        TravelTimeMatrix matrix = graph.router(profile).matrix(List.of(from), List.of(to));
        return matrix.minutes(0, 0);
    }
}
