package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.problem.Invalid;

class CircuitPlanningTest {

    private final ToyIsland island = new ToyIsland();

    private Circuit plan(String json) {
        return island.planning().plan(Requests.of(json));
    }

    private static List<String> stops(Circuit circuit) {
        return circuit.days().stream()
                .flatMap(day -> day.stops().stream())
                .map(stop -> stop.attraction() == null ? stop.village() : stop.attraction())
                .toList();
    }

    @Test
    void aDayIsWrittenDownWithItsClock() {
        Circuit.Day day =
                plan("{'start':'port','days':1,'hours_per_day':2}").days().get(0);
        assertThat(day.stops()).extracting(Circuit.Stop::village).containsExactly("alm", "alm");
        assertThat(day.stops().get(0).arrive()).isEqualTo("09:20");
        assertThat(day.stops().get(0).legMinutes()).isEqualTo(20);
        assertThat(day.stops().get(0).legKm()).isEqualTo(10);
        assertThat(day.stops().get(1).legMinutes())
                .as("no way within a village")
                .isZero();
        assertThat(day.end().arrive()).isEqualTo("10:30");
        assertThat(day.driveMinutes()).isEqualTo(40);
        assertThat(day.visitMinutes()).isEqualTo(50);
        assertThat(day.totalMinutes()).isEqualTo(90);
        assertThat(day.overnight()).isNull();
    }

    @Test
    void theValueFollowsTheFormula() {
        Circuit circuit = plan("{'start':'port','days':1,'hours_per_day':2,'themes':{'faith':2}}");
        // Heritage 1, faith 2 x (1/2 + 5/5), one village 0.5, honey 0.2.
        assertThat(circuit.value()).isEqualTo(1 + 2 * 1.5 + 0.5 + 0.2);
        assertThat(circuit.bound()).isGreaterThanOrEqualTo(circuit.value());
        assertThat(circuit.coverage())
                .containsEntry("heritage", 1)
                .containsEntry("faith", 1)
                .hasSize(2);
        assertThat(circuit.products())
                .extracting(Circuit.MetProduct::categoryName)
                .containsExactly("Honey");
    }

    @Test
    void aClosedAttractionIsLeftOutAndItsVillageSeenInstead() {
        assertThat(stops(plan("{'start':'port','days':1,'month':7}"))).contains("cove-beach");
        Circuit winter = plan("{'start':'port','days':1,'month':1}");
        assertThat(stops(winter)).doesNotContain("cove-beach").contains("cove");
        assertThat(winter.leftOut()).anySatisfy(out -> {
            assertThat(out.attraction()).isEqualTo("cove-beach");
            assertThat(out.reason()).isEqualTo("closed in January, open in July, August");
        });
    }

    @Test
    void whatIsAvoidedIsNotVisited() {
        assertThat(stops(plan("{'start':'port','days':2,'avoid':['alm','brook-mill']}")))
                .doesNotContain("alm", "alm-bridge", "alm-shrine", "brook-mill")
                .contains("brook");
    }

    @Test
    void aMustIsVisitedThoughItIsWorthLess() {
        assertThat(stops(plan("{'start':'port','days':1,'hours_per_day':3.5,'must':['dell']}")))
                .contains("dell");
        assertThat(stops(plan("{'start':'port','days':1,'must':['edge'],'themes':{'mountain':0}}")))
                .contains("edge-summit");
    }

    @Test
    void anUnknownLengthIsEstimatedByThemeAndSaysSo() {
        Circuit.Stop summit = plan("{'start':'port','days':1,'must':['edge-summit']}").days().get(0).stops().stream()
                .filter(stop -> "edge-summit".equals(stop.attraction()))
                .findFirst()
                .orElseThrow();
        assertThat(summit.visitMinutes()).isEqualTo(180);
        assertThat(summit.visitMinutesEstimated()).isTrue();
    }

    @Test
    void daysChainOverNightsInKnownPlaces() {
        island.lodgingAt("dell");
        Circuit circuit = plan("{'start':'port','end':'town','days':3,'hours_per_day':3}");
        for (int day = 1; day < 3; day++) {
            assertThat(circuit.days().get(day).start().id())
                    .isEqualTo(circuit.days().get(day - 1).end().id());
            assertThat(circuit.days().get(day - 1).overnight()).isNotNull();
        }
        assertThat(circuit.days().get(2).end().id()).isEqualTo("town");
        assertThat(circuit.days()).extracting(Circuit.Day::totalMinutes).allMatch(minutes -> minutes <= 180);
    }

    @Test
    void theSameWishHasTheSameId() {
        String request = "{'start':'port','days':2,'seed':3}";
        assertThat(plan(request).id()).isEqualTo(plan(request).id()).matches("circuit-[0-9a-f]{16}");
        assertThat(plan("{'start':'port','days':2,'seed':4}").id())
                .isNotEqualTo(plan(request).id());
    }

    @Test
    void aDayWithoutAStopSaysWhy() {
        Circuit circuit = plan("{'start':'port','days':7,'hours_per_day':14}");
        assertThat(circuit.days())
                .filteredOn(day -> day.stops().isEmpty())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.note()).isNotBlank());
        assertThat(circuit.leftOut()).anySatisfy(out -> assertThat(out.reason()).isEqualTo("no road leads there"));
    }

    @Test
    void whatIsLeftOutSaysWhatItLacks() {
        Circuit circuit = plan("{'start':'port','days':1,'hours_per_day':2}");
        assertThat(circuit.leftOut()).anySatisfy(out -> {
            assertThat(out.attraction()).isEqualTo("brook-mill");
            assertThat(out.reason())
                    .isEqualTo(
                            "would take 40 minutes more than day 1 has left, and its theme heritage has 1 stop already");
        });
        assertThat(circuit.leftOut())
                .anySatisfy(out -> assertThat(out.reason())
                        .isEqualTo("the shortest day with it takes 460 minutes, a day has 120"));
    }

    @Test
    void aPinnedStopIsMadeOnItsDayAndInItsPlace() {
        Circuit circuit = plan("{'start':'port','days':2,'hours_per_day':4,'pins':["
                + "{'stop':'brook-mill','day':2,'position':1},{'stop':'alm-bridge','day':2,'position':2}]}");
        assertThat(circuit.days().get(1).stops())
                .extracting(Circuit.Stop::attraction)
                .containsSubsequence("brook-mill", "alm-bridge");
    }

    @Test
    void daysHaveTheirOwnHoursAndEnd() {
        Circuit circuit = plan("{'start':'port','days':2,'hours_per_day':6,'plan':["
                + "{'start_time':'07:30','hours':4,'end':'dell'}]}");
        assertThat(circuit.days().get(0).depart()).isEqualTo("07:30");
        assertThat(circuit.days().get(0).totalMinutes()).isLessThanOrEqualTo(240);
        assertThat(circuit.days().get(0).end().id()).isEqualTo("dell");
        assertThat(circuit.days().get(1).depart()).isEqualTo("09:00");
    }

    @Test
    void returningToBaseSpendsEveryNightAtTheStart() {
        island.lodgingAt("dell");
        assertThat(plan("{'start':'port','days':3,'return_to_base':true}").days())
                .allSatisfy(day -> assertThat(day.end().id()).isEqualTo("port"));
    }

    @Test
    void lunchIsTakenAndCounted() {
        Circuit.Day day = plan("{'start':'port','days':1,'hours_per_day':6,'lunch':{'minutes':45}}")
                .days()
                .get(0);
        assertThat(day.lunch()).isNotNull();
        assertThat(day.lunch().from()).isBetween("12:00", "14:00");
        assertThat(day.totalMinutes())
                .isEqualTo(day.driveMinutes() + day.visitMinutes() + day.waitMinutes() + 45)
                .isLessThanOrEqualTo(360);
    }

    @Test
    void theClockWaitsForOpeningHours() {
        island.attractionOpen("brook-museum", "brook", 30, "Tu-Su 11:00-12:00");
        Circuit.Stop museum =
                plan("{'start':'port','days':1,'date':'2026-07-07','must':['brook-museum']}")
                        .days()
                        .get(0)
                        .stops()
                        .stream()
                        .filter(stop -> "brook-museum".equals(stop.attraction()))
                        .findFirst()
                        .orElseThrow();
        assertThat(museum.hoursHeeded()).isTrue();
        assertThat(museum.depart()).isBetween("11:30", "12:00");
        assertThatThrownBy(() -> plan("{'start':'port','days':1,'date':'2026-07-06','must':['brook-museum']}"))
                .hasMessageContaining("opening hours");
    }

    @Test
    void limitsOnDrivingAreKept() {
        Circuit circuit = plan("{'start':'port','days':1,'max_drive_minutes_per_day':100,'max_leg_minutes':45}");
        assertThat(circuit.days().get(0).driveMinutes()).isLessThanOrEqualTo(100);
        assertThat(circuit.days().get(0).stops()).allMatch(stop -> stop.legMinutes() <= 45);
        assertThat(circuit.leftOut())
                .anySatisfy(out -> assertThat(out.reason()).contains("max_drive_minutes_per_day is 100"));
    }

    @Test
    void theEchoOfAWishIsTheSameWish() {
        String json = "{'start':'port','days':2,'plan':[{'hours':5,'end':'dell'}],'lunch':{},'date':'2026-07-07',"
                + "'max_leg_minutes':90,'spread':1,'pins':[{'stop':'alm','day':1}]}";
        Circuit circuit = plan(json);
        String written = Requests.JSON.writeValueAsString(circuit.request());
        assertThat(Requests.of(written)).isEqualTo(circuit.request());
    }

    @Test
    void spreadSendsVisitorsToVillagesThatCircuitsPassBy() {
        String json = "{'start':'port','days':1,'hours_per_day':8,'spread':5}";
        island.kept.counts.putAll(java.util.Map.of("alm", 9, "brook", 9));
        Circuit circuit = plan(json);
        double before = plan(json.replace("5}", "0}")).value();
        long fresh = circuit.days().get(0).stops().stream()
                .map(Circuit.Stop::village)
                .filter(village -> !village.equals("alm") && !village.equals("brook"))
                .distinct()
                .count();
        assertThat(fresh).isGreaterThanOrEqualTo(2);
        assertThat(circuit.value()).isGreaterThan(before + 5);
    }

    @Test
    void anAlternativeDiffersByFourTenths() {
        for (String village : List.of("alm", "brook", "cove", "dell")) {
            island.attractionOpen(village + "-house", village, 60, "24/7");
            island.attractionOpen(village + "-cellar", village, 60, "24/7");
        }
        String json = "{'start':'port','days':1,'hours_per_day':6}";
        Circuit circuit = plan(json);
        Circuit other = island.planning()
                .planBeside(Requests.of(json), List.of(circuit))
                .orElseThrow();
        assertThat(circuit.difference(other)).isGreaterThanOrEqualTo(0.4);
        assertThat(other.value()).isLessThanOrEqualTo(circuit.value());
        String bound = "{'start':'port','days':1,'hours_per_day':2,'must':['alm-bridge','alm-shrine']}";
        assertThat(island.planning().planBeside(Requests.of(bound), List.of(plan(bound))))
                .as("all is required")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'start':'nowhere','days':1}                                        | start        | the id of a city
            {'start':[12.5,40],'days':1}                                        | start        | a road of the road network
            {'start':'port','end':'nowhere','days':1}                           | end          | the id of a city
            {'start':'port','end':[13,40],'days':1}                             | end          | a road of the road network
            {'start':'port','end':'town','days':1,'hours_per_day':2}            | end          | days: 1, of 2 hours each
            {'start':'port','days':1,'programme':'none'}                        | programme    | one of: isle
            {'start':'port','days':1,'must':['nothing']}                        | must[0]      | the id of a village
            {'start':'port','days':1,'must':['alm','alm-well']}                 | must[1]      | the id of a village
            {'start':'port','days':1,'avoid':['nothing']}                       | avoid[0]     | the id of a village
            {'start':'port','days':1,'must':['alm'],'avoid':['alm']}            | must[0]      | not in avoid
            {'start':'port','days':1,'must':['alm-bridge'],'avoid':['alm']}     | must[0]      | avoided
            {'start':'port','days':1,'month':3,'must':['cove-beach']}           | must[0]      | closed in March
            {'start':'port','days':1,'pins':[{'stop':'alm-well','day':1}]}  | pins[0]  | the id of a village
            {'start':'port','days':1,'month':3,'pins':[{'stop':'cove-beach','day':1}]} | pins[0] | closed in March
            {'start':'port','days':1,'max_drive_minutes_per_day':20}           | max_drive_minutes_per_day | at least 40 minutes
            {'start':'port','days':1,'max_drive_minutes_per_day':100,'must':['edge']} | must[0] | 280 minutes of driving
            {'start':'port','end':'town','days':1,'max_leg_minutes':15}        | max_leg_minutes | longer legs
            {'start':'port','days':2,'plan':[{'end':'nowhere'}]}               | plan[0].end  | the id of a city or of a village
            {'start':'port','days':1,'must':['holm']}                           | must[0]      | no way leads there
            {'start':'port','days':1,'hours_per_day':7,'must':['edge']}         | must[0]      | takes 460 minutes
            {'start':'port','days':1,'hours_per_day':7.7,'must':['alm','edge']}   | must[1]      | fit together
            {'start':[11.5,40],'days':1,'hours_per_day':2}                      | hours_per_day | at least 470 minutes
            """)
    void aWishThatCannotBeMetSaysWhy(String json, String field, String expected) {
        assertThatThrownBy(() -> plan(json)).isInstanceOfSatisfying(Invalid.class, problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.expected()).contains(expected);
        });
    }
}
