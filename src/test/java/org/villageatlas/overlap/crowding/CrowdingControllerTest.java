package org.villageatlas.overlap.crowding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.Tables;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.overlap.colocation.Colocations;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;

/** North and South (60 for honey, 6 for honey and raki) and an isle without a road: see the pair worked by hand. */
class CrowdingControllerTest {

    private final ToyIsland island = new ToyIsland();

    private Features<?> villages(Double within, double severity, String village, String category, String city) {
        return controller().villages(ToyIsland.request(within, null, severity, village, category, city, 100, 0));
    }

    private Features<?> products(double severity, String village, String category, String city) {
        return controller().products(ToyIsland.request(null, null, severity, village, category, city, 100, 0));
    }

    private CrowdingController controller() {
        return new CrowdingController(island.requests(), new Colocations());
    }

    private static List<String> ids(Features<?> features) {
        return features.features().stream().map(Feature::id).toList();
    }

    private static Map<String, Object> row(Features<?> features, String id) {
        return features.features().stream()
                .filter(feature -> feature.id().equals(id))
                .findFirst()
                .map(Tables::fields)
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.get(name);
    }

    @Test
    void villagesAddUpTheirPairs() {
        Features<?> rows = villages(null, 0, null, null, null);
        assertThat(ids(rows)).containsExactly("north", "south", "isle");
        Map<String, Object> north = row(rows, "north");
        assertThat(north)
                .containsEntry("neighbours", 1)
                .containsEntry("products", 1)
                .containsEntry("pairs", 2)
                .containsEntry("worst_severity", 60.0)
                .containsEntry("worst_band", "high")
                .containsEntry("worst_pair", "north-honey~south-honey");
        assertThat((double) north.get("full_rival_equivalents")).isEqualTo(0.66, within(1e-12));
        assertThat((double) north.get("effective_products"))
                .as("honey by two villages, raki and silk by one: e^(1.5 ln 2)")
                .isEqualTo(Math.pow(2, 1.5), within(1e-6));
    }

    @Test
    void aVillageWithoutARoadIsUndefinedForThatReason() {
        assertThat(row(villages(null, 0, null, null, null), "isle"))
                .containsEntry("status", "unreachable")
                .containsEntry("full_rival_equivalents", null)
                .containsEntry("pairs", null)
                .containsEntry("worst_severity", null)
                .containsEntry("reason", "no road within reach of the village");
    }

    @Test
    void aVillageWithoutAKnownProductIsUndefinedForThatReason() {
        island.products.removeIf(product -> product.village().equals("north"));
        assertThat(row(villages(null, 0, null, null, null), "north"))
                .containsEntry("full_rival_equivalents", null)
                .containsEntry("reason", "no product of it is known");
    }

    @Test
    void aProductOfAVillageComesWithItsRivalsAndChance() {
        Map<String, Object> north = row(villages(null, 0, null, null, null), "north");
        @SuppressWarnings("unchecked")
        Map<String, Object> honey = ((List<Map<String, Object>>) north.get("crowded_products")).get(0);
        assertThat(honey)
                .containsEntry("product", "north-honey")
                .containsEntry("pairs", 2)
                .containsEntry("rival_volume_ratio", null)
                .containsEntry("rival_volume_ratio_reason", "its yearly sales are not known");
        assertThat(member(honey, "against_chance"))
                .containsEntry("neighbours", 1)
                .containsEntry("neighbours_alike", 1)
                .containsEntry("p", 1.0)
                .containsEntry("sentence", "1 of your 1 neighbour makes this, 1.0 expected, 1.0 times.");
    }

    @Test
    void filtersCountThePairsThatTheListOfPairsShows() {
        assertThat(row(villages(null, 60, null, null, null), "south")).containsEntry("pairs", 1);
        assertThat(row(villages(29.0, 0, null, null, null), "south"))
                .containsEntry("pairs", 0)
                .containsEntry("worst_severity", null)
                .containsEntry("full_rival_equivalents", 0.0);
        assertThat(ids(villages(null, 0, null, "raki", null))).containsExactly("south");
        assertThat(ids(villages(null, 0, "north", null, null))).containsExactly("north");
        assertThat(ids(villages(null, 0, null, null, "port"))).containsExactly("north", "south");
    }

    @Test
    void categoriesAddUpThePairsTheyAreIn() {
        Features<?> rows = products(0, null, null, null);
        assertThat(ids(rows)).containsExactly("honey", "raki", "silk");
        Map<String, Object> honey = row(rows, "honey");
        assertThat(honey)
                .containsEntry("products", 3)
                .containsEntry("villages", 3)
                .containsEntry("pairs", 2)
                .containsEntry("pairs_within", 1)
                .containsEntry("rival_volume_ratio", null)
                .containsEntry("rival_volume_ratio_reason", "the yearly sales are not all known");
        assertThat(member(honey, "location_quotient"))
                .containsEntry("region", "Toy")
                .containsEntry("quotient", 1.0);
        assertThat(honey)
                .containsEntry("ellison_glaeser", null)
                .containsEntry("ellison_glaeser_reason", "everything is made in one region");
        assertThat(member(honey, "against_chance"))
                .containsEntry("quotient", 1.0)
                .containsEntry("p", 1.0)
                .containsEntry("p_kind", "exact");
        assertThat(member(row(rows, "silk"), "against_chance"))
                .containsEntry("quotient", null)
                .containsEntry("p", null)
                .containsEntry("q", null)
                .containsEntry("reason", "no other village makes it");
        assertThat(ids(products(0, "north", null, null))).containsExactly("honey");
        assertThat(ids(products(0, null, "craft", null))).containsExactly("silk");
        assertThat(row(products(7, null, null, null), "raki")).containsEntry("pairs", 0);
    }

    @Test
    void tablesHaveARowEachAndNoLists() {
        assertThat(Tables.rows(villages(null, 0, null, null, null)))
                .hasSize(3)
                .allMatch(row -> !row.containsKey("crowded_products"));
        assertThat(Tables.rows(products(0, null, null, null)))
                .hasSize(3)
                .allMatch(row -> row.containsKey("against_chance"));
    }

    @Test
    void theMethodSaysWhatIsAddedUp() {
        Map<String, Object> method = member(Tables.members(products(0, null, null, null)), "method");
        assertThat(method).containsKeys("formula", "counted", "chance", "p", "q", "seed");
        assertThat(method.toString()).doesNotContain("harm");
        assertThat(member(method, "parameters")).containsEntry("within_minutes", 60.0);
    }

    @Test
    void aProgrammeWithoutVillagesOrProductsHasNoRows() {
        island.products.clear();
        assertThat(products(0, null, null, null).features()).isEmpty();
        island.villages.clear();
        assertThat(villages(null, 0, null, null, null).features()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"village,nowhere,,", "category,,nothing,", "city,,,nowhere"})
    void refusesWhatItDoesNotKnow(String field, String village, String category, String city) {
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable request :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> villages(null, 0, village, category, city), () -> products(0, village, category, city))) {
            assertThatThrownBy(request)
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            problem -> assertThat(problem.field()).isEqualTo(field));
        }
    }
}
