package org.villageatlas.overlap.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.Tables;
import org.villageatlas.answer.Features;
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.report.OverlapRequest;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Product;
import org.villageatlas.product.SalesShare;

/** What a request may want otherwise, on the toy island: honey of North and South, 30 minutes apart, Market 0.7. */
class OverlapOptionsTest {

    private final ToyIsland island = new ToyIsland();

    private Features<?> ask(Double within, Double half, Double cutoff, String similarity, String steps, String sort) {
        return new OverlapController(island.requests())
                .list(new OverlapRequest(
                        "toy",
                        within,
                        half,
                        cutoff,
                        similarity,
                        steps,
                        null,
                        null,
                        null,
                        null,
                        null,
                        sort,
                        null,
                        null));
    }

    private static double worst(Features<?> features) {
        return (double) Tables.fields(features.features().get(0)).get("severity");
    }

    @Test
    void halfTimeAndCutoffAreTheRequests() {
        assertThat(worst(ask(null, 15.0, null, null, null, null))).isEqualTo(47.5);
        assertThat(worst(ask(null, null, 29.0, null, null, null))).isEqualTo(35);
    }

    @Test
    void stepsAreTheRequests() {
        assertThat(worst(ask(null, null, null, null, "0.8,0.5,0.25,0.1", null))).isEqualTo(48);
    }

    @Test
    void otherMeasuresOfSimilarityKeepTheSameVarietyAtOne() {
        assertThat(worst(ask(null, null, null, "wu_palmer", null, null))).isEqualTo(60);
        assertThat(worst(ask(null, null, null, "lin", null, null))).isEqualTo(60);
    }

    @Test
    void pairsComeInTheOrderAskedFor() {
        assertThat(ask(null, null, null, null, null, "similarity").features())
                .extracting(row -> (double) Tables.fields(row).get("similarity"))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(ask(null, null, null, null, null, "shared_market").features())
                .hasSize(2);
    }

    /** North sells all its honey in winter and South all in summer: Market 0, S = 100 x (1/2 x 0.5) = 25. */
    @Test
    void winterHoneyAndSummerHoneyShareNoMarket() {
        island.products.set(1, sold("north-honey", "north", Set.of(Month.DECEMBER, Month.JANUARY), List.of()));
        island.products.set(2, sold("south-honey", "south", Set.of(Month.JULY), List.of()));
        assertThat(worst(ask(null, null, null, null, null, null))).isEqualTo(25);
    }

    /** North declares Town alone; South sells a fifth there: S = 100 x (1/2 x 0.5 + 1/2 x 0.2) = 35. */
    @Test
    void declaredSalesOutweighTheModel() {
        island.products.set(1, sold("north-honey", "north", Set.of(), List.of(new SalesShare("town", Set.of(), 1))));
        Features<?> features = ask(null, null, null, null, null, null);
        assertThat(worst(features)).isEqualTo(35);
        assertThat(Tables.fields(features.features().get(0)).get("a"))
                .isInstanceOfSatisfying(
                        Map.class, side -> assertThat(side.get("shares_from")).isEqualTo("declared"));
    }

    @Test
    void oneVillageAloneHasNoPairsAndIsNotWithoutRoad() {
        island.villages.removeIf(village -> !village.id().equals("north"));
        Features<?> features = ask(null, null, null, null, null, null);
        assertThat(features.features()).isEmpty();
        assertThat((List<?>) Tables.members(features).get("without_road")).isEmpty();
    }

    @Test
    void aProgrammeWithoutVillagesHasNoPairs() {
        island.villages.clear();
        assertThat(ask(null, null, null, null, null, null).features()).isEmpty();
    }

    @Test
    void allVillagesMakingTheSameIsDefined() {
        island.products.removeIf(product -> !product.category().equals("honey"));
        assertThat(ask(null, null, null, null, null, null).features()).hasSize(1);
    }

    @Test
    void aKeptReportFollowsTheCatalogue() {
        assertThat(ask(null, null, null, null, null, null).features()).hasSize(2);
        island.products.removeIf(product -> product.id().equals("south-raki"));
        assertThat(ask(null, null, null, null, null, null).features()).hasSize(1);
        island.villages.removeIf(village -> village.id().equals("south"));
        assertThat(ask(null, null, null, null, null, null).features()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within_minutes|-5||||",
                "half_time_minutes||0|||",
                "half_time_minutes||-1|||",
                "cutoff_minutes|||1441||",
                "similarity||||path|",
                "steps|||||1,0.5",
                "steps|||||1,0.5,0.6,0.1",
                "steps|||||1,0.5,0.25,-0.1",
                "steps|||||a,b,c,d",
                "steps|||||1,0.5,0.25,NaN"
            })
    void refusesOptionsOutOfRange(
            String field, Double within, Double half, Double cutoff, String similarity, String steps) {
        assertThatThrownBy(() -> ask(within, half, cutoff, similarity, steps, null))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void refusesAnOrderItDoesNotKnow() {
        assertThatThrownBy(() -> ask(null, null, null, null, null, "beauty")).isInstanceOf(Invalid.class);
    }

    private static Product sold(String id, String village, Set<Month> months, List<SalesShare> shares) {
        Product toy = Toy.product(id, village, "honey", "chestnut", null);
        return new Product(
                toy.id(),
                toy.village(),
                toy.category(),
                toy.name(),
                toy.variety(),
                toy.nominated(),
                Product.Standing.ofSales(null, shares),
                months,
                toy.source(),
                toy.note());
    }
}
