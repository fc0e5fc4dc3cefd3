package org.villageatlas.overlap.market;

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
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Demands;

/** Honey, raki and silk of the toy island in Port and Town. */
class MarketControllerTest {

    private final ToyIsland island = new ToyIsland();

    private Features<?> markets(String village, String category, String city) {
        return new MarketController(island.requests(), Demands.NONE)
                .markets(ToyIsland.request(null, null, null, village, category, city, 100, 0), null);
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

    @Test
    void marketsWeighSellersOfUnknownSalesTheSame() {
        Features<?> rows = markets(null, null, null);
        assertThat(ids(rows))
                .containsExactly("port~honey", "town~honey", "port~raki", "port~silk", "town~raki", "town~silk");
        Map<String, Object> honey = row(rows, "port~honey");
        assertThat(honey)
                .containsEntry("sellers", 2)
                .containsEntry("weights", "equal")
                .containsEntry("supply_eur", null)
                .containsEntry("saturation", null)
                .containsEntry("saturation_reason", "the demand is not known")
                .containsEntry("pairs", 2);
        assertThat((double) honey.get("hhi")).isEqualTo((0.25 + 0.64) / 1.69, within(1e-12));
        assertThat((double) honey.get("effective_sellers")).isEqualTo(1.69 / 0.89, within(1e-12));
        assertThat(ids(markets("north", null, "town"))).containsExactly("town~honey");
    }

    @Test
    void marketsAddUpKnownSales() {
        island.products.clear();
        island.products.add(Toy.product("north-honey", "north", "honey", null, 100.0));
        island.products.add(Toy.product("south-honey", "south", "honey", null, 50.0));
        Map<String, Object> honey = row(markets(null, null, null), "port~honey");
        assertThat(honey).containsEntry("weights", "sales").containsEntry("supply_eur_reason", null);
        assertThat((double) honey.get("supply_eur")).isEqualTo(90, within(1e-9));
    }

    @Test
    void aTableHasARowEachAndNoListOfSellers() {
        assertThat(Tables.rows(markets(null, null, null)))
                .hasSize(6)
                .allMatch(row -> !row.containsKey("sold_by") && !row.containsKey("season_months"));
    }

    @Test
    void theMethodSaysHowTheIndexIsToBeRead() {
        assertThat(Tables.members(markets(null, null, null)).get("method").toString())
                .contains("low index means many rivals");
    }

    @Test
    void aProgrammeWithoutProductsHasNoRows() {
        island.products.clear();
        assertThat(markets(null, null, null).features()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"village,nowhere,,", "category,,nothing,", "city,,,nowhere"})
    void refusesWhatItDoesNotKnow(String field, String village, String category, String city) {
        assertThatThrownBy(() -> markets(village, category, city))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
