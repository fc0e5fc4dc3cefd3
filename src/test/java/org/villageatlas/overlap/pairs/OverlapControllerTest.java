package org.villageatlas.overlap.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.Tables;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.village.Village;

/** The report of a toy island over fakes of the rooms below. */
class OverlapControllerTest {

    private final ToyIsland island = new ToyIsland();

    private Features<?> list(
            Double within, double similarity, double severity, String village, String category, String city) {
        return new OverlapController(island.requests())
                .list(ToyIsland.request(within, similarity, severity, village, category, city, 100, 0));
    }

    private Features<?> all() {
        return list(null, 0, 0, null, null, null);
    }

    private static List<String> ids(Features<?> features) {
        return features.features().stream().map(Feature::id).toList();
    }

    /**
     * North and South: 20 minutes apart (30 back), so Near 0.5. Port has 40,000 people, Town 10,000. North reaches Port
     * in 20 minutes and Town in 10: pulls 100 and 100, shares 1/2 and 1/2. South reaches Port in 10 and Town in 10:
     * pulls 400 and 100, shares 4/5 and 1/5. Market = 1/2 + 1/5 = 0.7, and S = 100 (0.25 + 0.35) = 60 for one variety.
     */
    @Test
    void aPairIsAsWorkedByHand() {
        Map<String, Object> worst = Tables.fields(all().features().get(0));
        assertThat(worst)
                .containsEntry("id", "north-honey~south-honey")
                .containsEntry("minutes", 30.0)
                .containsEntry("shared_level", "variety")
                .containsEntry("similarity", 1.0)
                .containsEntry("proximity", 0.5)
                .containsEntry("severity", 60.0)
                .containsEntry("band", "high");
        assertThat((double) worst.get("shared_market")).isEqualTo(0.7, within(1e-12));
        assertThat(member(worst, "a")).containsEntry("village", "north").containsEntry("lon", 20.0);
        assertThat(member(worst, "advice")).containsEntry("kind", "differentiate-by-variety");
        assertThat((List<?>) worst.get("market_shares"))
                .hasToString("[{city=port, name=Port, share_a=0.5, share_b=0.8}, "
                        + "{city=town, name=Town, share_a=0.5, share_b=0.2}]");
    }

    @Test
    void aPairIsAStraightLineBetweenItsVillages() {
        assertThat(all().features().get(0).geometry().toText()).isEqualTo("LINESTRING (20 42, 20 41)");
    }

    @Test
    void theMethodStatesWhatItWasComputedWith() {
        Map<String, Object> parameters = member(member(Tables.members(all()), "method"), "parameters");
        assertThat(parameters)
                .containsEntry("programme", "toy")
                .containsEntry("within_minutes", 60.0)
                .containsEntry("half_time_minutes", 30.0)
                .containsEntry("cutoff_minutes", 120.0)
                .containsEntry("weight_near", 0.5)
                .containsEntry("weight_market", 0.5);
        assertThat(member(parameters, "similarity_steps")).containsEntry("group", 0.25);
        assertThat(member(parameters, "bands")).containsEntry("severe", 80.0);
        assertThat(member(parameters, "huff")).containsEntry("exponent", 2.0).containsEntry("floor_minutes", 1.0);
    }

    @Test
    void aVillageWithoutARoadHasNoPairsAndIsNamed() {
        assertThat(ids(all())).noneMatch(id -> id.contains("isle"));
        assertThat(Tables.members(all()).get("without_road"))
                .hasToString("[{village=isle, village_name=isle, reason=no road within reach of the village}]");
    }

    @Test
    void filtersKeepThePairsThatMatchOnEitherSide() {
        assertThat(ids(all())).containsExactly("north-honey~south-honey", "north-honey~south-raki");
        assertThat(ids(list(null, 0.5, 0, null, null, null))).containsExactly("north-honey~south-honey");
        assertThat(ids(list(null, 0, 60, null, null, null))).containsExactly("north-honey~south-honey");
        assertThat(list(null, 0, 60.01, null, null, null).numberMatched()).isZero();
        assertThat(ids(list(null, 0, 0, null, "raki", null))).containsExactly("north-honey~south-raki");
        assertThat(list(null, 0, 0, "south", "food", "port").numberMatched()).isEqualTo(2);
        assertThat(list(null, 0, 0, "isle", null, null).numberMatched()).isZero();
        assertThat(list(null, 0, 0, null, null, "hamlet").numberMatched()).isZero();
        assertThat(list(29.99, 0, 0, null, null, null).numberMatched()).isZero();
        assertThat(list(30.0, 0, 0, null, null, null).numberMatched()).isEqualTo(2);
    }

    @Test
    void aTableLeavesOutTheListOfMarkets() {
        assertThat(Tables.rows(all())).hasSize(2).allMatch(row -> !row.containsKey("market_shares"));
    }

    @Test
    void aPageNamesHowManyThereAreInAll() {
        Features<?> second = new OverlapController(island.requests())
                .list(ToyIsland.request(null, null, null, null, null, null, 1, 1));
        assertThat(ids(second)).containsExactly("north-honey~south-raki");
        assertThat(second.numberMatched()).isEqualTo(2);
        assertThat(Tables.rows(second)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1440.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesANeighbourhoodOutOfRange(double minutes) {
        assertRefused("within_minutes", () -> list(minutes, 0, 0, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.NEGATIVE_INFINITY})
    void refusesASimilarityOutOfRange(double similarity) {
        assertRefused("min_similarity", () -> list(null, similarity, 0, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 100.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesASeverityOutOfRange(double severity) {
        assertRefused("min_severity", () -> list(null, 0, severity, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"village,nowhere,,", "category,,nothing,", "city,,,nowhere", "village,'',,", "village,elsewhere,,"})
    void refusesWhatItDoesNotKnow(String field, String village, String category, String city) {
        assertRefused(field, () -> list(null, 0, 0, village, category, city));
    }

    @Test
    void refusesAProgrammeItDoesNotKnow() {
        assertRefused(
                "programme",
                () -> new OverlapController(island.requests())
                        .list(new OverlapRequest(
                                "none", null, null, null, null, null, null, null, null, null, null, null, null, null)));
    }

    @Test
    void withoutACityLargeEnoughNoMarketIsShared() {
        island.cities.clear();
        assertThat(Tables.fields(all().features().get(0)))
                .containsEntry("shared_market", 0.0)
                .containsEntry("severity", 25.0);
    }

    @Test
    void aVillageLearnsHowCrowdedItIs() {
        assertThat(crowding("south"))
                .containsEntry("status", "ok")
                .containsEntry("pairs", 2)
                .containsEntry("worst_severity", 60.0)
                .containsEntry("worst_band", "high");
        assertThat((double) crowding("south").get("full_rival_equivalents")).isEqualTo(0.66, within(1e-12));
        assertThat(crowding("isle")).containsEntry("status", "unreachable").containsEntry("pairs", 0);
    }

    @Test
    void crowdingIsPreparingWhileTravelTimesAre() {
        island.preparing = true;
        assertThat(crowding("south")).containsEntry("status", "preparing").doesNotContainKey("pairs");
        assertThatThrownBy(this::all).isInstanceOf(Unavailable.class);
        island.preparing = false;
        assertThat(crowding("south")).containsEntry("pairs", 2);
    }

    private Map<String, Object> crowding(String id) {
        Village village = island.villages.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Tables.fields(new CrowdingFacet(island.reports(), island.programmes()).of(village));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.get(name);
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(Invalid.class, problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.expected()).isNotBlank();
        });
    }
}
