package org.villageatlas.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Position;

/** The travel times of docs/explanations/accessibility.md, worked by hand. */
class IslandTravelTimesTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @TempDir
    static Path data;

    private static RoadGraph graph;

    @BeforeAll
    static void open() {
        graph = Island.open(data);
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void everyVillageIsAsFarFromEveryCityAsTheTableSays() {
        TravelTimeMatrix matrix = graph.router(Profile.CAR).matrix(Island.VILLAGES, Island.CITIES);
        double[][] expected = {{15, 33}, {27, 25}, {36, 34}, {66, 48}, {NONE, NONE}, {NONE, NONE}};
        for (int village = 0; village < expected.length; village++) {
            for (int city = 0; city < 2; city++) {
                double minutes = matrix.minutes(village, city);
                if (expected[village][city] == NONE) {
                    assertThat(minutes).isEqualTo(NONE);
                } else {
                    assertThat(minutes).isCloseTo(expected[village][city], within(0.01));
                }
            }
        }
    }

    @Test
    void theFastestWayIsTakenEvenWhenItIsLonger() {
        Trip trip = trip(Island.PORT, Island.MARKET);
        assertThat(reached(trip).drive()).hasMinutes(18).hasSeconds(18 * 60);
        assertThat(reached(trip).distance().kilometres()).isCloseTo(30, within(0.001));
    }

    @Test
    void aDistanceIsTheTrueLengthOfTheRoadNotTheDrawnOne() {
        assertThat(reached(trip(Island.PORT, Island.ALDER)).distance().kilometres())
                .isCloseTo(15, within(0.001));
    }

    @Test
    void aPointHalfwayAlongARoadTakesHalfItsTime() {
        Position halfway = new Position(-30, 0.05);
        Trip.Reached trip = reached(trip(Island.PORT, halfway));
        assertThat(Minutes.of(trip.drive())).isCloseTo(7.5, within(0.001));
        assertThat(trip.distance().kilometres()).isCloseTo(7.5, within(0.001));
        Trip.Reached along = reached(trip(new Position(-30, 0.025), new Position(-30, 0.075)));
        assertThat(Minutes.of(along.drive())).isCloseTo(7.5, within(0.001));
    }

    @Test
    void theWalkToTheRoadIsPartOfTheTimeAndShownApart() {
        Trip.Reached trip = reached(trip(Island.ELM, Island.MARKET));
        assertThat(Minutes.of(trip.access())).isCloseTo(30, within(0.02));
        assertThat(Minutes.of(trip.drive())).isCloseTo(18, within(0.001));
        assertThat(trip.total()).isEqualTo(trip.drive().plus(trip.access()));
        AccessLeg access = graph.router(Profile.CAR)
                .matrix(List.of(Island.ELM), List.of(Island.MARKET))
                .origins()
                .get(0);
        assertThat(access.distance().value()).isCloseTo(2000, within(2.0));
    }

    @Test
    void aRoadThatNothingJoinsIsUnreachableAndSaysSo() {
        assertThat(trip(Island.FERN, Island.PORT)).isEqualTo(new Trip.Unreachable("no way on the road network"));
        assertThat(trip(Island.FERN, new Position(-29.6, 0.05)).isReached()).isTrue();
    }

    @Test
    void aPlaceFarFromEveryRoadIsUnreachableAndSaysSo() {
        assertThat(trip(Island.GALE, Island.PORT))
                .isEqualTo(new Trip.Unreachable("no road within reach of the origin"));
        assertThat(trip(Island.PORT, Island.GALE))
                .isEqualTo(new Trip.Unreachable("no road within reach of the destination"));
    }

    @Test
    void aTripToTheSamePlaceTakesOnlyTheWalk() {
        assertThat(reached(trip(Island.ALDER, Island.ALDER)).total()).isZero();
        Position beside = new Position(-30.001, 0.05);
        assertThat(reached(trip(beside, beside)).drive()).isZero();
    }

    @Test
    void aRouteTellsItsLineAndItsTurns() {
        Route route = graph.router(Profile.CAR).route(List.of(Island.ALDER, Island.PORT, Island.MARKET));
        assertThat(route.legs()).hasSize(2);
        assertThat(route.stops()).hasSize(3);
        Route.Leg leg = route.legs().get(1);
        assertThat(leg.line()).hasToString("LINESTRING (-30 0, -29.9 -0.05, -29.8 0)");
        assertThat(leg.instructions())
                .extracting(Route.Instruction::text)
                .first()
                .asString()
                .contains("Island motorway");
        assertThat(leg.instructions().stream()
                        .mapToDouble(step -> step.distance().value())
                        .sum())
                .isCloseTo(30_000, within(0.1));
    }

    private static Trip trip(Position from, Position to) {
        return graph.router(Profile.CAR).matrix(List.of(from), List.of(to)).trip(0, 0);
    }

    private static Trip.Reached reached(Trip trip) {
        return (Trip.Reached) trip;
    }
}
