package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.JointPackages;

/** What a request can ask for beside days and places: packages, villages left to others, long hikes, other tours. */
class RequestEffectsTest {

    private final ToyIsland island = new ToyIsland();

    private static JointPackages.JointPackage honeyFromDell() {
        return new JointPackages.JointPackage("brook~dell-honey", "brook", "dell", "dell-honey", "Honey", 40, 0.6);
    }

    @Test
    void aNamedPackageDrawsTheTourToItsVillages() {
        island.packages.add(honeyFromDell());
        Circuit circuit = island.plan(
                "{'start':'port','days':1,'hours_per_day':4,'packages':['brook~dell-honey'],'package_weight':5}");
        assertThat(circuit.stopIds()).containsExactlyInAnyOrder("brook-mill", "dell-products");
        assertThat(circuit.packages()).extracting(Circuit.Package::id).containsExactly("brook~dell-honey");
        // heritage ln (1 + 30/30), food ln (1 + 45/30), two villages, honey and plums, both villages of the package,
        // less the
        // way of 160 minutes: 0.693 + 0.916 + 2 x 0.1 + 2 x 0.05 + 2 x 5 x 0.6 - 0.5 x 160/60 = 6.576
        assertThat(circuit.value()).isEqualTo(6.58);
        assertThat(circuit.bound()).isGreaterThanOrEqualTo(circuit.value());
    }

    @Test
    void packagesThatNobodyAskedForMeanNothing() {
        String request = "{'start':'port','days':1,'hours_per_day':3.7}";
        Circuit before = island.plan(request);
        island.packages.add(honeyFromDell());
        Circuit after = island.plan(request);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.packages()).isEmpty();
    }

    @Test
    void aPackageThatIsNoneIsNamed() {
        island.packages.add(honeyFromDell());
        assertThatThrownBy(() -> island.plan("{'start':'port','days':1,'packages':['brook~dell-honey','x']}"))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo("packages[1]"));
    }

    @Test
    void aVillageLeftToAnotherCircuitIsNoStopButMayBeANight() {
        island.lodgingAt("dell");
        Circuit circuit =
                island.plan("{'start':'port','end':'town','days':2,'hours_per_day':2.5,'elsewhere':['dell']}");
        assertThat(circuit.days().get(0).end().id()).isEqualTo("dell");
        assertThat(circuit.stopIds()).isNotEmpty().doesNotContain("dell-products");
        assertThat(circuit.leftOut())
                .filteredOn(left -> left.village().equals("dell"))
                .extracting(Circuit.LeftOut::reason)
                .containsExactly("on another circuit of the portfolio");
    }

    @Test
    void lunchIsTakenOnALongHikeWhichLastsThatMuchLonger() {
        island.attractionLasting("dell-ridge", "dell", 300);
        Circuit circuit = island.plan("{'start':'port','days':1,'hours_per_day':9,'lunch':{},'must':['dell-ridge']}");
        Circuit.Day day = circuit.days().get(0);
        Circuit.Stop hike = day.stops().stream()
                .filter(stop -> "dell-ridge".equals(stop.attraction()))
                .findFirst()
                .orElseThrow();
        assertThat(hike.visitMinutes()).isEqualTo(300);
        assertThat(day.lunch()).isEqualTo(new Circuit.Lunch("12:00", "13:00", 60, null));
        assertThat(hike.arrive()).isLessThan("12:00");
        long arrive = LocalTime.parse(hike.arrive()).toSecondOfDay() / 60;
        assertThat(LocalTime.parse(hike.depart())).isEqualTo(LocalTime.ofSecondOfDay((arrive + 360) * 60));
        assertThat(day.totalMinutes()).isEqualTo(day.driveMinutes() + day.visitMinutes() + day.waitMinutes() + 60);
    }

    @Test
    void aLongVisitWithOpeningHoursStillComesBeforeOrAfterLunch() {
        island.attractionOpen("dell-museum", "dell", 240, "09:00-18:00");
        assertThatThrownBy(() ->
                        island.plan("{'start':'port','days':1,'hours_per_day':8,'lunch':{},'must':['dell-museum']}"))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("must[0] is 'dell-museum'");
    }

    @Test
    void inAMonthWhenEveryAttractionIsClosedProductsAloneAreStopsAndTheAttractionsSayWhy() {
        island.resources.replaceAll(resource -> ToyIsland.openIn(resource, Set.of(Month.JULY)));
        Circuit circuit = island.plan("{'start':'port','days':1,'hours_per_day':8,'month':1}");
        assertThat(circuit.days().get(0).stops())
                .isNotEmpty()
                .allSatisfy(stop -> assertThat(stop.id()).isEqualTo(stop.village() + "-products"));
        assertThat(circuit.leftOut())
                .filteredOn(left -> left.attraction() != null)
                .hasSize(6)
                .allSatisfy(left -> assertThat(left.reason()).isEqualTo("closed in January, open in July"));
    }

    @Test
    void whereEveryVillageIsLeftToOthersNothingIsLeftToPlan() {
        assertThatThrownBy(() -> island.plan(
                        "{'start':'port','days':1," + "'elsewhere':['alm','brook','cove','dell','edge','holm']}"))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo("elsewhere"));
    }

    @Test
    void whereEveryThemeWeighsNothingThemesAreToBlame() {
        assertThatThrownBy(() -> island.plan("{'start':'port','days':1,'avoid':['alm-bridge'],'themes':{'heritage':0,"
                        + "'faith':0,'coast':0,'mountain':0,'food':0}}"))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo("themes"));
    }

    @Test
    void whereNothingIsOpenAndNothingOnSaleTheMonthIsToBlame() {
        island.resources.replaceAll(resource -> ToyIsland.openIn(resource, Set.of(Month.JULY)));
        island.products.removeIf(product -> product.months().isEmpty());
        assertThatThrownBy(() -> island.plan("{'start':'port','days':1,'month':1}"))
                .isInstanceOfSatisfying(Invalid.class, problem -> {
                    assertThat(problem.field()).isEqualTo("month");
                    assertThat(problem.value()).isEqualTo("1");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'start':'port','days':2,'hours_per_day':5}
            {'start':'port','end':'town','days':2,'hours_per_day':6}
            {'start':'port','days':3,'hours_per_day':4,'month':7,'themes':{'museum':3}}
            {'start':'port','days':2,'hours_per_day':7,'lunch':{},'must':['dell']}
            {'start':'port','days':3,'hours_per_day':5,'spread':2,'avoid':['edge']}
            """)
    void anyTwoToursOfAWishDifferByTwoFifthsOfTheirStops(String json) {
        for (String village : List.of("alm", "brook", "cove", "dell")) {
            for (int i = 0; i < 6; i++) {
                island.attractionOpen(village + "-house-" + i, village, 40 + 10 * i, "24/7");
            }
        }
        List<Circuit> tours = new ArrayList<>(List.of(island.plan(json)));
        CircuitRequest request = Requests.of(json);
        for (int i = 0; i < 2; i++) {
            tours.add(island.planning().planBeside(request, tours).orElseThrow());
        }
        for (Circuit one : tours) {
            for (Circuit other : tours) {
                assertThat(one == other || one.difference(other) >= 0.4 - 1e-9)
                        .as(json)
                        .isTrue();
            }
        }
    }
}
