package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
                .map(Circuit.Stop::id)
                .toList();
    }

    @Test
    void aDayIsWrittenDownWithItsClock() {
        Circuit.Day day = plan("{'start':'port','days':1,'hours_per_day':2,'themes':{'faith':2}}")
                .days()
                .get(0);
        assertThat(day.stops()).extracting(Circuit.Stop::id).containsExactlyInAnyOrder("alm-shrine", "alm-products");
        assertThat(day.stops().get(0).arrive()).isEqualTo("09:20");
        assertThat(day.stops().get(0).legMinutes()).isEqualTo(20);
        assertThat(day.stops().get(0).legKm()).isEqualTo(10);
        assertThat(day.stops().get(1).legMinutes())
                .as("no way within a village")
                .isZero();
        assertThat(day.end().arrive()).isEqualTo("10:45");
        assertThat(day.driveMinutes()).isEqualTo(40);
        assertThat(day.visitMinutes()).isEqualTo(65);
        assertThat(day.totalMinutes()).isEqualTo(105);
        assertThat(day.overnight()).isNull();
    }

    /**
     * The weights of the 13 themes are 14 together. Faith 13 x 2/14 ln (1 + 20 x 1.5/30) = 1.287, food 13 x 1/14 ln (1 + 45/30) =
     * 0.851, one village 0.1, honey 0.05, less 0.5 for an hour on 40 minutes of way = 0.333: 1.955.
     */
    @Test
    void theValueFollowsTheFormula() {
        Circuit circuit = plan("{'start':'port','days':1,'hours_per_day':2,'themes':{'faith':2}}");
        assertThat(circuit.value()).isEqualTo(1.95);
        assertThat(circuit.bound()).isGreaterThanOrEqualTo(circuit.value());
        assertThat(circuit.coverage())
                .containsEntry("faith", 1)
                .containsEntry("food", 1)
                .hasSize(2);
        assertThat(circuit.products())
                .extracting(Circuit.MetProduct::categoryName)
                .containsExactly("Honey");
    }

    /** Of 65 minutes of visits 20 are for faith, 45 for food; within two hours' reach are also the bridge and the mill. */
    @Test
    void theTimeGivenToEachThemeIsToldBesideWhatWasAsked() {
        Circuit circuit = plan("{'start':'port','days':1,'hours_per_day':2,'themes':{'faith':2}}");
        assertThat(circuit.themes())
                .hasSize(13)
                .contains(
                        new Circuit.ThemeShare("faith", 0.143, 0.308, 20, 20),
                        new Circuit.ThemeShare("food", 0.071, 0.692, 45, 45),
                        new Circuit.ThemeShare("heritage", 0.071, 0, 0, 60),
                        new Circuit.ThemeShare("mountain", 0.071, 0, 0, 0));
    }

    @Test
    void sharesOfThemesAddUpToOneAndThoseOfWeightZeroAreNotTold() {
        Circuit circuit = plan("{'start':'port','days':3,'hours_per_day':9,'month':7,"
                + "'themes':{'heritage':3,'faith':0,'wellness':0},'must':['alm-bridge']}");
        assertThat(circuit.themes().stream()
                        .mapToDouble(Circuit.ThemeShare::askedShare)
                        .sum())
                .isEqualTo(1, within(0.01));
        assertThat(circuit.themes().stream()
                        .mapToDouble(Circuit.ThemeShare::share)
                        .sum())
                .as("every stop has a theme")
                .isEqualTo(1, within(0.01));
        assertThat(circuit.themes().stream()
                        .mapToDouble(Circuit.ThemeShare::visitMinutes)
                        .sum())
                .isEqualTo(circuit.days().stream()
                        .mapToDouble(Circuit.Day::visitMinutes)
                        .sum());
        assertThat(circuit.themes())
                .hasSize(11)
                .allSatisfy(theme -> assertThat(theme.visitMinutes()).isLessThanOrEqualTo(theme.possibleMinutes()));
        assertThat(circuit.themes()).extracting(Circuit.ThemeShare::theme).doesNotContain("faith", "wellness");
    }

    /** A must of the weight 0 takes time that was not asked for, and is told. */
    @Test
    void timeForAThemeThatNobodyAskedForIsTold() {
        Circuit circuit = plan("{'start':'port','days':1,'themes':{'faith':0},'must':['alm-shrine']}");
        assertThat(circuit.themes()).anySatisfy(theme -> {
            assertThat(theme.theme()).isEqualTo("faith");
            assertThat(theme.askedShare()).isZero();
            assertThat(theme.visitMinutes()).isEqualTo(20);
            assertThat(theme.share()).isPositive();
        });
    }

    @Test
    void aClosedAttractionIsLeftOutAndAVillageWithNothingElseIsNoStop() {
        assertThat(stops(plan("{'start':'port','days':1,'month':7}"))).contains("cove-beach");
        Circuit winter = plan("{'start':'port','days':1,'month':1}");
        assertThat(winter.days())
                .flatExtracting(Circuit.Day::stops)
                .extracting(Circuit.Stop::village)
                .isNotEmpty()
                .doesNotContain("cove");
        assertThat(winter.leftOut()).anySatisfy(out -> {
            assertThat(out.attraction()).isEqualTo("cove-beach");
            assertThat(out.reason()).isEqualTo("closed in January, open in July, August");
        });
        assertThatThrownBy(() -> plan("{'start':'port','days':1,'month':1,'must':['cove']}"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("closed in January, open in July, August");
    }

    @Test
    void aVillageWithNothingRecordedIsNoStopAndAMustOfItSaysSo() {
        island.emptyVillage("fell", 10.15);
        Circuit circuit = plan("{'start':'port','days':3,'hours_per_day':14,'spread':5}");
        assertThat(circuit.days())
                .flatExtracting(Circuit.Day::stops)
                .extracting(Circuit.Stop::village)
                .contains("alm")
                .doesNotContain("fell");
        assertThatThrownBy(() -> plan("{'start':'port','days':1,'must':['fell']}"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("must[0] is 'fell'")
                .hasMessageContaining("has nothing to visit");
        assertThatThrownBy(() -> plan("{'start':'port','days':1,'must':['fell-products']}"))
                .hasMessageContaining("has nothing to visit");
    }

    @Test
    void productsAreAStopOfTheirOwnWhileTheyAreOnSale() {
        String json = "{'start':'port','days':1,'hours_per_day':6,'month':9,'must':['brook-products']}";
        assertThat(plan(json).days().get(0).stops()).anySatisfy(stop -> {
            assertThat(stop.id()).isEqualTo("brook-products");
            assertThat(stop.village()).isEqualTo("brook");
            assertThat(stop.attraction()).isNull();
            assertThat(stop.theme()).isEqualTo("food");
            assertThat(stop.visitMinutes()).isEqualTo(45);
            assertThat(stop.visitMinutesEstimated()).isTrue();
        });
        assertThatThrownBy(() -> plan(json.replace("'month':9", "'month':3")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("its products are not on sale in March");
        Circuit without = plan("{'start':'port','days':2,'hours_per_day':8,'themes':{'food':0}}");
        assertThat(stops(without)).isNotEmpty().noneMatch(stop -> stop.endsWith("-products"));
    }

    @Test
    void whatIsAvoidedIsNotVisited() {
        assertThat(stops(plan("{'start':'port','days':2,'avoid':['alm','brook-mill']}")))
                .doesNotContain("alm-bridge", "alm-shrine", "alm-products", "brook-mill")
                .contains("brook-products");
    }

    @Test
    void aMustIsVisitedThoughItIsWorthLess() {
        assertThat(stops(plan("{'start':'port','days':1,'hours_per_day':3.5,'must':['dell']}")))
                .contains("dell-products");
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
        // 105 minutes of 120 are taken; the mill needs 20 + 30 + 20 more, the bridge 30.
        Circuit circuit = plan("{'start':'port','days':1,'hours_per_day':2,'themes':{'faith':2}}");
        assertThat(circuit.leftOut()).anySatisfy(out -> {
            assertThat(out.attraction()).isEqualTo("brook-mill");
            assertThat(out.reason()).isEqualTo("would take 55 minutes more than day 1 has left");
        });
        assertThat(circuit.leftOut()).anySatisfy(out -> {
            assertThat(out.attraction()).isEqualTo("alm-bridge");
            assertThat(out.reason()).isEqualTo("would take 15 minutes more than day 1 has left");
        });
        // Alone in its village the mill takes the day; a second stop of its theme is what it has too much of.
        Circuit ofHeritage = plan("{'start':'port','days':1,'hours_per_day':2,'must':['alm-bridge']}");
        assertThat(ofHeritage.leftOut()).anySatisfy(out -> {
            assertThat(out.attraction()).isEqualTo("brook-mill");
            assertThat(out.reason())
                    .isEqualTo(
                            "would take 65 minutes more than day 1 has left, and its theme heritage has 1 stop already");
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
            {'start':[11.5,40],'days':1,'hours_per_day':2}                      | hours_per_day | at least 485 minutes
            """)
    void aWishThatCannotBeMetSaysWhy(String json, String field, String expected) {
        assertThatThrownBy(() -> plan(json)).isInstanceOfSatisfying(Invalid.class, problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.expected()).contains(expected);
        });
    }
}
