package org.villageatlas.accessibility.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.accessibility.road.ModificationMatch;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.geo.Metres;
import org.villageatlas.problem.Invalid;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The scenario of docs/explanations/scenarios.md, worked by hand, and what is said of scenarios that cannot be. */
class IslandScenarioTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final String EXAMPLE = """
        {"name": "A bridge to the islet", "changes": [
          {"type": "new_road", "line": [[-29.6, 0.1], [-29.8, 0.1]], "class": "secondary", "kmh": 60, "ref": "N1"},
          {"type": "speed", "ref": "R3", "kmh": 72},
          {"type": "close", "ref": "R4", "months": [12, 1, 2]}]}\
        """;

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
    void inTheOpenSeasonTheTableOfTheDocsHolds() {
        assertNearest(null, 15, 20, 34, 20, 40.24, NONE);
    }

    @Test
    void inJanuaryTheClosedRoadIsTakenIntoAccount() {
        assertNearest(Month.JANUARY, 15, 20, 34, 42, 62.24, NONE);
    }

    @Test
    void everyChangeSaysWhatItTookHoldOf() {
        List<ModificationMatch> matches = graph.match(changes(EXAMPLE));
        assertThat(matches).extracting(ModificationMatch::sections).containsExactly(1, 1, 1);
        assertThat(matches.get(0).length().kilometres()).isCloseTo(22.239, within(0.001));
        assertThat(matches.get(0).joints())
                .hasSize(2)
                .allSatisfy(joint -> assertThat(joint.gap().value()).isCloseTo(0, within(0.2)));
        assertThat(matches.get(1).length().kilometres()).isCloseTo(12, within(0.001));
        assertThat(matches.get(1).names()).containsExactly("Birch - Mill");
        assertThat(matches.get(2).refs()).containsExactly("R4");
    }

    @Test
    void aRouteLeadsOverTheNewRoadAndSaysItsName() {
        Route.Leg leg = times("[" + newRoad() + "]", null)
                .route(List.of(Island.FERN, Island.MARKET))
                .legs()
                .get(0);
        assertThat(leg.instructions())
                .extracting(Route.Instruction::text)
                .containsExactly("Continue onto N1", "Turn left onto Cedar - Market, R4", "Arrive at destination");
        assertThat(leg.line()).hasToString("LINESTRING (-29.6 0.1, -29.8 0.1, -29.8 0)");
    }

    @Test
    void aNewRoadThatDoesNotSayItsSpeedIsAsFastAsItsClass() {
        // Roads of class secondary: 15 + 12 + 15 km in 15 + 15 + 18 minutes.
        ModificationMatch match = graph.match(changes(
                        "{'changes':[{'type':'new_road','line':[[-29.6,0.1],[-29.8,0.1]],'class':'secondary'}]}"))
                .get(0);
        assertThat(match.kmh()).isCloseTo(42 / 48.0 * 60, within(0.01));
    }

    @Test
    void aClosedRoadCanBeOpenedAgainByALaterChange() {
        Router times = times("[{'type':'close','class':'motorway'},{'type':'open','ref':'M1','kmh':50}]", null);
        TravelTimeMatrix matrix = times.matrix(List.of(Island.PORT), List.of(Island.MARKET));
        assertThat(matrix.minutes(0, 0)).isCloseTo(22, within(0.01));
    }

    @Test
    void aVanIsSlowerOnTheSameChangesAndWalkersAreNotSpedUp() {
        String faster = "{'changes':[{'type':'speed','ref':'R3','kmh':72}]}";
        TravelTimeMatrix van = graph.modified(Profile.VAN, null, changes(faster))
                .matrix(List.of(Island.BIRCH), List.of(Island.MARKET));
        assertThat(van.minutes(0, 0)).isCloseTo(10 / 0.9 + 10 / 0.9, within(0.02));
        TravelTimeMatrix before = graph.router(Profile.FOOT).matrix(List.of(Island.BIRCH), List.of(Island.MARKET));
        TravelTimeMatrix after = graph.modified(Profile.FOOT, null, changes(faster))
                .matrix(List.of(Island.BIRCH), List.of(Island.MARKET));
        assertThat(after.minutes(0, 0)).isCloseTo(before.minutes(0, 0), within(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        []                                                                   | changes            | 1 to 50
        [{}]                                                                 | changes[0].type    | one of
        [null]                                                               | changes[0]         | object
        [{'type':'widen','ref':'R1'}]                                        | changes[0].type    | new_road
        [{'type':'close'}]                                                   | changes[0]         | ref, class, surface, area
        [{'type':'close','ref':'R1'},{'type':'close','ref':'R9'}]            | changes[1].ref     | number of a road
        [{'type':'close','class':'lane'}]                                    | changes[0].class   | motorway
        [{'type':'close','class':'service'}]                                 | changes[0].class   | that the map has
        [{'type':'close','surface':'mud'}]                                   | changes[0].surface | that the map has
        [{'type':'close','ref':'R1','class':'track'}]                        | changes[0]         | meets all
        [{'type':'open','ref':'R1'}]                                         | changes[0]         | closed road
        [{'type':'close','ref':'R1','kmh':30}]                               | changes[0].kmh     | no such member
        [{'type':'speed','ref':'R1'}]                                        | changes[0].kmh     | either
        [{'type':'speed','ref':'R1','kmh':0}]                                | changes[0].kmh     | from
        [{'type':'speed','ref':'R1','kmh':201}]                              | changes[0].kmh     | to 200
        [{'type':'speed','ref':'R1','factor':-1}]                            | changes[0].factor  | from
        [{'type':'close','ref':'R1','months':[0]}]                           | changes[0].months[0] | 1 to 12
        [{'type':'close','ref':'R1','months':[]}]                            | changes[0].months  | one month
        [{'type':'close','area':{'type':'Point','coordinates':[1,2]}}]       | changes[0].area    | Polygon
        [{'type':'close','area':{'type':'Polygon','coordinates':[[[-30,0],[-29,0],[-29,1],[-30,1]]]}}] | changes[0].area | closed rings
        [{'type':'close','area':{'type':'Polygon','coordinates':[[[-30,0],[-29,1],[-29,0],[-30,1],[-30,0]]]}}] | changes[0].area | cross
        [{'type':'close','area':{'type':'Polygon','coordinates':[[[5,5],[6,5],[6,6],[5,5]]]}}] | changes[0].area | meets the map
        [{'type':'close','area':{'type':'Polygon','coordinates':[[[0.05,-29.9],[0.06,-29.9],[0.06,-29.8],[0.05,-29.9]]]}}] | changes[0].area | swapped
        [{'type':'close','area':{'type':'Polygon','coordinates':[[[-29.99,0.02],[-29.98,0.02],[-29.98,0.03],[-29.99,0.02]]]}}] | changes[0].area | road inside
        [{'type':'new_road','class':'primary','line':[[-30,0]]}]             | changes[0].line    | 2 to 500
        [{'type':'new_road','class':'primary','line':[[-30,0],[-30,0]]}]     | changes[0].line    | 1 m
        [{'type':'new_road','class':'primary','line':[[-30,0],[0,-30]]}]     | changes[0].line[1] | swapped
        [{'type':'new_road','class':'primary','line':[[-30,0],['a',0]]}]     | changes[0].line[1] | longitude, latitude
        [{'type':'new_road','line':[[-30,0],[-29.9,0.1]]}]                   | changes[0].class   | one of
        [{'type':'new_road','class':'service','line':[[-30,0],[-29.9,0.1]]}] | changes[0].kmh     | speed
        [{'type':'new_road','class':'primary','line':[[-29.95,0.05],[-29.96,0.06]]}] | changes[0].line | meets none
        [{'type':'new_road','class':'primary','line':[[-30,0],[-29.9,0.1]],'join_m':0}] | changes[0].join_m | 1
        """)
    void whatCannotBeIsRefusedWithItsMember(String changes, String field, String expected) {
        assertThatThrownBy(() -> graph.match(changes("{'changes':" + changes + "}")))
                .isInstanceOfSatisfying(Invalid.class, problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.getMessage()).contains(expected);
                });
    }

    private static String newRoad() {
        return "{'type':'new_road','line':[[-29.6,0.1],[-29.8,0.1]],'class':'secondary','kmh':60,'ref':'N1'}";
    }

    private static void assertNearest(@Nullable Month month, double... minutes) {
        TravelTimeMatrix matrix =
                graph.modified(Profile.CAR, month, changes(EXAMPLE)).matrix(Island.VILLAGES, Island.CITIES);
        for (int village = 0; village < minutes.length; village++) {
            double nearest = Math.min(matrix.minutes(village, 0), matrix.minutes(village, 1));
            if (minutes[village] == NONE) {
                assertThat(nearest).isEqualTo(NONE);
            } else {
                assertThat(nearest).as("village %d", village).isCloseTo(minutes[village], within(0.01));
            }
        }
    }

    private static Router times(String changes, @Nullable Month month) {
        return graph.modified(Profile.CAR, month, changes("{'changes':" + changes + "}"));
    }

    private static List<RoadModification> changes(String scenario) {
        return JSON.readValue(scenario.replace('\'', '"'), ScenarioRequest.class)
                .changes(new MapExtent(graph.summary().extent(), new Metres(10_000)));
    }
}
