package org.villageatlas.accessibility.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.MapProblem;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.accessibility.road.RoadSelector;
import org.villageatlas.geo.Position;

/** Roads that the map itself closes in some months. */
class SeasonTest {

    private static final String HEADER = "ref,name,class,surface,km,kmh,points,opened,closed_months,source,note\n";
    private static final List<Position> ENDS = List.of(new Position(20, 41), new Position(20.2, 41));

    @TempDir
    Path folder;

    @Test
    void aRoadOfTheTableIsClosedInItsMonthsAndOpenWithoutAMonth() throws IOException {
        try (RoadGraph graph = Island.open(map("11 12 1 2"), folder.resolve("data"))) {
            assertThat(graph.hasClosures(Profile.CAR, Month.JANUARY)).isTrue();
            assertThat(graph.hasClosures(Profile.CAR, Month.JUNE)).isFalse();
            assertThat(graph.hasClosures(Profile.FOOT, Month.JANUARY)).isFalse();
            assertThat(minutes(graph.router(Profile.CAR).matrix(ENDS, ENDS))).isCloseTo(20, within(0.01));
            assertThat(minutes(graph.modified(Profile.CAR, Month.JANUARY, List.of())
                            .matrix(ENDS, ENDS)))
                    .isCloseTo(60, within(0.01));
            assertThat(minutes(
                            graph.modified(Profile.CAR, Month.JUNE, List.of()).matrix(ENDS, ENDS)))
                    .isCloseTo(20, within(0.01));
        }
    }

    @Test
    void aScenarioCanKeepAPassOpen() throws IOException {
        RoadModification open =
                new RoadModification.Opening(new RoadSelector("P1", Set.of(), Set.of(), null), null, Set.of());
        try (RoadGraph graph = Island.open(map("1"), folder.resolve("data"))) {
            assertThat(graph.match(List.of(open)).get(0).sections()).isEqualTo(1);
            assertThat(minutes(graph.modified(Profile.CAR, Month.JANUARY, List.of(open))
                            .matrix(ENDS, ENDS)))
                    .isCloseTo(20, within(0.01));
        }
    }

    @Test
    void aMonthThatIsNoneIsRefusedWithItsRow() throws IOException {
        Path map = map("11 13");
        assertThatThrownBy(() -> Island.open(map, folder.resolve("data")))
                .isInstanceOf(MapProblem.class)
                .hasMessageContaining("roads.csv, row 2, column closed_months: '11 13'");
    }

    @Test
    void aConditionOfAnExtractClosesItsMonths() throws IOException {
        Path osm = Files.writeString(folder.resolve("pass.osm"), """
            <osm version="0.6">
            <node id="1" lat="41" lon="20"/><node id="2" lat="41" lon="20.2"/><node id="3" lat="41.1" lon="20.1"/>
            <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/>
            <tag k="motor_vehicle:conditional" v="no @ (Nov 10-May 1)"/></way>
            <way id="2"><nd ref="1"/><nd ref="3"/><nd ref="2"/><tag k="highway" v="primary"/></way>
            </osm>\
            """);
        try (RoadGraph graph = Island.open(osm, folder.resolve("data"))) {
            double summer = minutes(graph.router(Profile.CAR).matrix(ENDS, ENDS));
            double winter =
                    minutes(graph.modified(Profile.CAR, Month.APRIL, List.of()).matrix(ENDS, ENDS));
            double may =
                    minutes(graph.modified(Profile.CAR, Month.MAY, List.of()).matrix(ENDS, ENDS));
            assertThat(winter).isGreaterThan(summer * 1.3);
            assertThat(may).isCloseTo(summer, within(0.01));
        }
    }

    /** A pass of 20 minutes between two ends, closed in some months, and a way round it of an hour. */
    private Path map(String closed) throws IOException {
        Path map = Files.createDirectories(folder.resolve("map"));
        Files.writeString(map.resolve("points.csv"), """
            id,name,lon,lat,kind,source
            a,,20,41,place,t
            b,,20.2,41,place,t
            c,,20.1,41.2,place,t
            """);
        Files.writeString(
                map.resolve("roads.csv"),
                HEADER + "P1,Pass,secondary,,20,60,a b,," + closed + ",t,\nR2,Round,primary,,60,60,a c b,,,t,\n");
        return map;
    }

    private static double minutes(TravelTimeMatrix matrix) {
        return matrix.minutes(0, 1);
    }
}
