package org.villageatlas.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.severity.AdviceRule;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Proximity;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.overlap.severity.SharedLevel;
import org.villageatlas.overlap.severity.SimilarityMeasure;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.programme.Bands;
import org.villageatlas.programme.Steps;

/** A hundred invented products of a tree whose sections hold groups, those products, and those varieties. */
class ProductSimilarityTest {

    private static final Taxonomy TREE = new Taxonomy(List.of(
            category("food", null, Category.Level.SECTION),
            category("craft", null, Category.Level.SECTION),
            category("citrus", "food", Category.Level.GROUP),
            category("mushroom", "food", Category.Level.GROUP),
            category("textile", "craft", Category.Level.GROUP),
            category("orange", "citrus", Category.Level.PRODUCT),
            category("lime", "citrus", Category.Level.PRODUCT),
            category("shiitake", "mushroom", Category.Level.PRODUCT),
            category("silk", "textile", Category.Level.PRODUCT)));

    private static final Map<String, String> CATEGORY = Map.of(
            "kiyomi", "orange",
            "greenhouse_mikan", "orange",
            "miyauchi_iyo", "orange",
            "kabosu", "lime",
            "dried_shiitake", "shiitake",
            "mudmee_silk", "silk");

    private static Category category(String id, String parent, Category.Level level) {
        return new Category(id, parent, level, id, null, null, null);
    }

    private static MarketedProduct marketed(String variety) {
        String category = CATEGORY.get(variety);
        return new MarketedProduct(
                Toy.product(variety, "Village", category, variety, null),
                Toy.village("Village"),
                TREE.get("category", category),
                org.villageatlas.overlap.severity.MarketShares.NONE);
    }

    private static double similarity(SimilarityMeasure measure, String one, String other) {
        Map<String, Integer> counts = new LinkedHashMap<>(Map.of("kiyomi", 10, "greenhouse_mikan", 6));
        counts.putAll(Map.of("miyauchi_iyo", 4, "kabosu", 8, "dried_shiitake", 20, "mudmee_silk", 52));
        List<MarketedProduct> all = new ArrayList<>();
        counts.forEach((variety, count) -> all.addAll(java.util.Collections.nCopies(count, marketed(variety))));
        OverlapParameters parameters = new OverlapParameters(
                60,
                measure,
                Steps.STANDARD,
                new Proximity(30, 120),
                Severity.STANDARD,
                Bands.STANDARD,
                AdviceRule.standard(1));
        MarketedProduct a = marketed(one);
        MarketedProduct b = marketed(other);
        return TREE.lowestShared(a.category(), b.category())
                .map(shared -> new ProductSimilarity(parameters, TREE, all)
                        .of(a, b, shared, SharedLevel.of(shared, a.isSameVarietyAs(b))))
                .orElse(0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "kiyomi,kiyomi,1,1,1",
        "kiyomi,greenhouse_mikan,0.5,0.8,0.6291787453639308",
        "kiyomi,miyauchi_iyo,0.5,0.8,0.5829753887155029",
        "kiyomi,kabosu,0.25,0.6,0.527292029918555",
        "kiyomi,dried_shiitake,0.1,0.4,0.37523765788788976",
        "greenhouse_mikan,miyauchi_iyo,0.5,0.8,0.533607911801776",
        "miyauchi_iyo,kabosu,0.25,0.6,0.4431865353457064",
        "miyauchi_iyo,dried_shiitake,0.1,0.4,0.3040271262448191",
        "kiyomi,mudmee_silk,0,0,0"
    })
    void eachMeasureIsAsPublished(String one, String other, double levels, double wuPalmer, double lin) {
        assertThat(similarity(SimilarityMeasure.LEVELS, one, other)).isCloseTo(levels, within(1e-12));
        assertThat(similarity(SimilarityMeasure.WU_PALMER, one, other)).isCloseTo(wuPalmer, within(1e-12));
        assertThat(similarity(SimilarityMeasure.LIN, one, other)).isCloseTo(lin, within(1e-12));
        assertThat(similarity(SimilarityMeasure.LIN, other, one)).isCloseTo(lin, within(1e-12));
    }
}
