package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.LunchBreak;
import org.villageatlas.circuit.request.Pace;
import org.villageatlas.circuit.request.RequestedCircuit;
import org.villageatlas.problem.Invalid;

/** A pace fills in what a new request leaves out; a request that was kept stays as it is. */
class PaceTest {

    private static final LunchBreak LUNCH = new LunchBreak(LocalTime.NOON, LocalTime.of(14, 0), 60);

    private final ToyIsland island = new ToyIsland();

    /** As the service reads the body of a request; single quotes stand for double ones. */
    private static CircuitRequest body(String json) {
        return Requests.JSON
                .readValue(json.replace('\'', '"'), RequestedCircuit.class)
                .checked();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            relaxed | car     | 7  | 180  | 60
            usual   | car     | 8  | 240  | 90
            full    | car     | 10 | 300  | 120
            relaxed | van     | 7  | 180  | 60
            usual   | van     | 8  | 240  | 90
            full    | van     | 10 | 300  | 120
            relaxed | bicycle | 7  | none | none
            usual   | bicycle | 8  | none | none
            full    | foot    | 10 | none | none
            """)
    void aPaceSetsHoursLunchAndLimitsOfDriving(
            String pace, String profile, double hours, @Nullable Double drive, @Nullable Double leg) {
        CircuitRequest request = body("{'start':'x','days':2,'pace':'" + pace + "','profile':'" + profile + "'}");
        assertThat(request.pace()).hasToString(pace.toUpperCase(java.util.Locale.ROOT));
        assertThat(request.hours()).hasSize(2).allMatch(day -> day.hours() == hours);
        assertThat(request.lunchBreak()).isEqualTo(LUNCH);
        assertThat(request.maxDriveMinutesPerDay()).isEqualTo(drive);
        assertThat(request.maxLegMinutes()).isEqualTo(leg);
    }

    @Test
    void withoutAWordThePaceIsUsual() {
        assertThat(body("{'start':'x','days':2}")).isEqualTo(body("{'start':'x','days':2,'pace':'usual'}"));
        assertThat(body("{'start':'x','days':2,'pace':null,'lunch':null}")).isEqualTo(body("{'start':'x','days':2}"));
    }

    @Test
    void whatIsSaidGoesBeforeThePace() {
        CircuitRequest request = body("{'start':'x','days':2,'pace':'relaxed','hours_per_day':11,"
                + "'max_drive_minutes_per_day':400,'lunch':{'from':'13:00'},'plan':[{'hours':5}]}");
        assertThat(request.hours().get(0).hours()).isEqualTo(5);
        assertThat(request.hours().get(1).hours()).isEqualTo(11);
        assertThat(request.maxDriveMinutesPerDay()).isEqualTo(400);
        assertThat(request.maxLegMinutes()).as("not said").isEqualTo(60);
        assertThat(request.lunchBreak()).isEqualTo(new LunchBreak(LocalTime.of(13, 0), LocalTime.of(14, 0), 60));
    }

    @Test
    void aLunchOfNoMinutesIsNone() {
        CircuitRequest request = body("{'start':'port','days':1,'lunch':{'minutes':0}}");
        assertThat(request.lunchBreak()).isNull();
        assertThat(request.lunch()).as("that none is wanted was said").isNotNull();
        Circuit without = island.planning().plan(request);
        assertThat(without.days().get(0).lunch()).isNull();
        Circuit.Day with =
                island.planning().plan(body("{'start':'port','days':1}")).days().get(0);
        assertThat(with.lunch()).isNotNull();
        assertThat(with.totalMinutes())
                .isEqualTo(with.driveMinutes() + with.visitMinutes() + with.waitMinutes() + 60)
                .isLessThanOrEqualTo(480);
    }

    @Test
    void theToursOfAPaceKeepItsLimits() {
        for (Pace pace : Pace.values()) {
            String word = pace.name().toLowerCase(java.util.Locale.ROOT);
            Circuit circuit =
                    island.planning().plan(body("{'start':'port','days':3,'pace':'" + word + "','spread':5}"));
            assertThat(circuit.stopIds()).as(word).isNotEmpty();
            assertThat(circuit.days()).as(word).allSatisfy(day -> {
                assertThat(day.totalMinutes()).isLessThanOrEqualTo(60 * pace.hours());
                assertThat(day.driveMinutes())
                        .isLessThanOrEqualTo(circuit.request().maxDriveMinutesPerDay());
                assertThat(day.stops())
                        .allMatch(stop -> stop.legMinutes() <= circuit.request().maxLegMinutes());
            });
        }
    }

    @Test
    void aPaceThatIsNoneNamesFieldAndWords() {
        for (String word : new String[] {"brisk", "", "FULL"}) {
            assertThatThrownBy(() -> body("{'start':'x','days':1,'pace':'" + word + "'}"))
                    .isInstanceOfSatisfying(Invalid.class, problem -> {
                        assertThat(problem.field()).isEqualTo("pace");
                        assertThat(problem.expected()).isEqualTo("one of: relaxed, usual, full");
                    });
        }
    }

    /** Circuits planned before there was a pace had neither lunch nor limits unless they were asked for. */
    @Test
    void aKeptRequestStaysAsItIs() {
        CircuitRequest kept = Requests.of("{'start':'port','days':2}");
        assertThat(kept.pace()).isNull();
        assertThat(kept.lunch()).isNull();
        assertThat(kept.maxDriveMinutesPerDay()).isNull();
        assertThat(kept.maxLegMinutes()).isNull();
        assertThat(kept.hours()).allMatch(day -> day.hours() == 8);
        assertThat(Requests.of("{'start':'port','days':2,'pace':'full'}"))
                .as("limits of a pace are not filled in again")
                .satisfies(request -> assertThat(request.pace()).isEqualTo(Pace.FULL))
                .satisfies(request -> assertThat(request.maxLegMinutes()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'start':'port','days':2}",
                "{'start':'port','days':2,'pace':'relaxed'}",
                "{'start':'port','days':1,'pace':'full','lunch':{'minutes':0}}",
                "{'start':'port','days':2,'profile':'bicycle','lunch':{'from':'12:30','to':'13:15','minutes':45}}",
                "{'start':'port','days':3,'pace':'full','max_leg_minutes':45,'plan':[{'hours':5,'end':'dell'}]}",
                "{'start':'port','days':1,'max_drive_minutes_per_day':1440,'hours_per_day':14,'date':'2026-07-07'}"
            })
    void theRequestOfAnAnswerSentAgainIsTheSameRequest(String json) {
        Circuit circuit = island.planning().plan(body(json));
        String written = Requests.JSON.writeValueAsString(circuit.request());
        assertThat(body(written)).isEqualTo(circuit.request());
        assertThat(Requests.of(written)).as("as it is kept").isEqualTo(circuit.request());
        assertThat(island.planning().plan(body(written)).id()).isEqualTo(circuit.id());
    }
}
