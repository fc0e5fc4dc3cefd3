package org.villageatlas.overlap.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.Tables;
import org.villageatlas.answer.Features;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.recommendation.ToyResources;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;

/** The toy island with three more villages, ten minutes from everybody but the isle. */
class StatisticsTest {

    private final ToyIsland island = new ToyIsland();

    StatisticsTest() {
        for (int village = 1; village <= 3; village++) {
            island.villages.add(Toy.village("west" + village, new Position(20.5 + village / 10.0, 41.5)));
            island.products.add(
                    Toy.product("west" + village + "-silk", "west" + village, "silk", null, 1000.0 * village));
        }
    }

    private Statistics statistics() {
        return new Statistics(island.reports(), island.programmes(), ToyResources.beaches("west1", "west2"));
    }

    private static StatisticsRequest request(
            String weights,
            Double km,
            Integer k,
            String strata,
            Long seed,
            Integer rounds,
            String category,
            String other) {
        return new StatisticsRequest(
                "toy", null, weights, km, k, null, strata, seed, rounds, category, other, null, null);
    }

    private Features<?> categories(String weights, String category, String other) {
        return statistics().categories(request(weights, null, 2, null, 3L, 99, category, other));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Features<?> features, String name) {
        return (Map<String, Object>) Tables.members(features).get(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"travel_time", "travel-time", "distance_band", "k_nearest", "kernel"})
    void everyKindOfNeighboursGivesFiguresOrReasons(String weights) {
        Features<?> features = categories(weights, null, null);
        assertThat(features.features()).hasSize(3);
        features.features().forEach(row -> {
            Map<String, Object> fields = Tables.fields(row);
            assertThat(fields.get("quotient") == null).isEqualTo(fields.get("quotient_reason") != null);
            assertThat(fields.get("p") == null).isEqualTo(fields.get("quotient") == null);
            assertThat(String.valueOf(fields)).doesNotContain("NaN").doesNotContain("harm");
        });
        assertThat(member(features, "method")).containsEntry("seed", 3).containsEntry("random_placings", 99);
    }

    @Test
    void theIsleIsAnIslandByRoadAndNotByLength() {
        assertThat(Tables.members(categories(null, null, null))).containsEntry("islands", List.of("isle"));
        assertThat(Tables.members(categories("k_nearest", null, null))).containsEntry("islands", List.of());
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(categories("k_nearest", null, null).features())
                .extracting(row -> Tables.fields(row).get("p"))
                .isEqualTo(categories("k_nearest", null, null).features().stream()
                        .map(row -> Tables.fields(row).get("p"))
                        .toList());
    }

    @Test
    void whereEachKindOfGroundHoldsOneVillageNothingCanBePlacedOtherwise() {
        island.villages.replaceAll(village -> new org.villageatlas.village.Village(
                village.id(),
                village.programme(),
                village.name(),
                new org.villageatlas.village.Village.Place(
                        village.position(),
                        village.id(),
                        null,
                        null,
                        village.place().confidence()),
                null,
                null,
                null,
                "toy",
                null));
        Features<?> features = statistics().categories(request(null, null, null, "region", 1L, 99, "silk", null));
        assertThat(Tables.fields(features.features().get(0))).containsEntry("p", 1.0);
    }

    @Test
    void twoCategoriesAreTestedBothWays() {
        Features<?> features = categories(null, "honey", "silk");
        assertThat(member(features, "pair")).containsEntry("category", "honey").containsKeys("p", "p_back");
        assertThat((List<?>) Tables.members(features).get("pairwise")).hasSize(2);
    }

    /**
     * North makes honey and no silk. Its neighbours are South, which makes both, and the three wests: 3 that make silk alone,
     * among 4 of the 5 others, so p = C(3,3) C(2,1) / C(5,4) = 0.4. The isle has no neighbours.
     */
    @Test
    void aPairNamesTheVillagesThatMeetIt() {
        assertThat((List<?>) member(categories(null, "honey", "silk"), "pair").get("villages"))
                .extracting(Object::toString)
                .satisfiesExactly(
                        isle -> assertThat(isle).contains("village=isle", "neighbours=0", "p=null", "no neighbours"),
                        north -> assertThat(north)
                                .contains("village=north", "neighbours=4", "neighbours_that_make_other=3", "p=0.4"));
    }

    @Test
    void whatNobodyMakesHasNoQuotient() {
        island.products.removeIf(product -> product.category().equals("raki"));
        assertThat(member(categories(null, "honey", "raki"), "pair"))
                .containsEntry("quotient", null)
                .containsEntry("quotient_reason", "nobody makes raki")
                .containsEntry("p", null);
    }

    @Test
    void villagesOfUnknownSalesTakeNoPart() {
        Features<?> features = statistics().sales(request(null, null, null, null, null, null, null, null));
        assertThat(features.features()).extracting(row -> row.id()).containsExactly("west1", "west2", "west3");
        assertThat((List<?>) Tables.members(features).get("left_out")).hasSize(3);
        assertThat(member(features, "all_villages")).containsEntry("villages", 3);
        Features<?> silk = statistics().sales(request(null, null, null, null, null, null, "silk", null));
        assertThat(silk.features()).hasSize(5);
    }

    @Test
    void withNoSalesAtAllThereIsAReason() {
        island.products.removeIf(product -> product.id().startsWith("west"));
        Features<?> features = statistics().sales(request(null, null, null, null, null, null, null, null));
        assertThat(features.features()).isEmpty();
        assertThat(member(features, "all_villages"))
                .containsEntry("moran_i", null)
                .containsEntry("moran_i_reason", "the sales of no village are known");
    }

    @Test
    void oneVillageAloneAndAllTheSameAreDefined() {
        island.villages.removeIf(village -> !village.id().equals("north"));
        island.products.removeIf(product -> !product.village().equals("north"));
        Features<?> alone = categories(null, null, null);
        assertThat(Tables.fields(alone.features().get(0)))
                .containsEntry("quotient", null)
                .containsEntry("p", null);
    }

    @ParameterizedTest
    @CsvSource({
        "weights,near,,,,,",
        "within_km,distance_band,-1,,,,",
        "within_km,distance_band,0,,,,",
        "k,k_nearest,,0,,,",
        "strata,,,,soil,,",
        "permutations,,,,,0,",
        "permutations,,,,,100000,",
        "category,,,,,,moonshine"
    })
    void refusesWhatMakesNoSense(
            String field, String weights, Double km, Integer k, String strata, Integer rounds, String category) {
        assertThatThrownBy(() -> statistics().categories(request(weights, km, k, strata, 1L, rounds, category, null)))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void refusesToPairWiderCategories() {
        assertThatThrownBy(() -> categories(null, "honey", "food")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> categories(null, null, "honey")).isInstanceOf(Invalid.class);
    }

    private Features<?> local(String weights, String strata, String village) {
        return statistics().local(request(weights, null, 2, strata, null, null, "silk", null), village, null);
    }

    /**
     * All five villages with a road are neighbours of each other; South and the three in the west make silk, North and the
     * isle do not. West1 has 4 neighbours, of whom 3 make it; of the 5 others 3 do: expected 4 x 3 / 5 = 2.4.
     */
    @Test
    void aVillageIsBesideChanceByItself() {
        Map<String, Object> row =
                Tables.fields(local("travel_time", null, "west1").features().get(0));
        assertThat(row)
                .containsEntry("id", "west1~silk")
                .containsEntry("ground", "anywhere")
                .containsEntry("neighbours", 4)
                .containsEntry("neighbours_alike", 3);
        assertThat((double) row.get("expected_alike")).isEqualTo(2.4, org.assertj.core.api.Assertions.within(1e-12));
        assertThat((double) row.get("weighted_quotient"))
                .isEqualTo(0.75 / 0.6, org.assertj.core.api.Assertions.within(1e-12));
    }

    /**
     * Within strata: West2 is the only other one on the coast and makes it, so it would be there whatever chance does; of
     * the inland four, three are neighbours and two make it: expected 1 + 3 x 2 / 4 = 2.5, and 3 are found.
     */
    @Test
    void withinStrataTheCoastExplainsWhatLiesOnTheCoast() {
        Map<String, Object> row =
                Tables.fields(local("travel_time", "coast", "west1").features().get(0));
        assertThat(row).containsEntry("ground", "coast").containsEntry("neighbours_alike", 3);
        assertThat((double) row.get("expected_alike")).isEqualTo(2.5, org.assertj.core.api.Assertions.within(1e-12));
        assertThat((double) row.get("p")).isEqualTo(0.5, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(Tables.fields(
                        local("travel_time", "terrain", "south").features().get(0)))
                .containsEntry("ground", "unknown");
    }

    @Test
    void aVillageOfAnotherProgrammeIsRefused() {
        assertThatThrownBy(() -> local("kernel", null, "elsewhere"))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo("village"));
    }
}
