package org.villageatlas.overlap.statistics.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.overlap.statistics.ReferenceCase;
import tools.jackson.databind.JsonNode;

class TaxonomySimilarityTest {

    private static final Map<String, Long> COUNTS = Map.of(
            "kiyomi",
            10L,
            "greenhouse_mikan",
            6L,
            "miyauchi_iyo",
            4L,
            "kabosu",
            8L,
            "dried_shiitake",
            20L,
            "mudmee_silk",
            52L);

    /** A line for each category: itself and all above it up to the root. */
    private static TaxonomySimilarity crops() {
        Map<String, String> parents = new HashMap<>();
        for (String path : List.of(
                "root food citrus orange kiyomi",
                "root food citrus orange greenhouse_mikan",
                "root food citrus orange miyauchi_iyo",
                "root food citrus lime kabosu",
                "root food mushroom shiitake dried_shiitake",
                "root craft textile silk mudmee_silk")) {
            String[] names = path.split(" ");
            for (int level = 1; level < names.length; level++) {
                parents.put(names[level], names[level - 1]);
            }
        }
        return new TaxonomySimilarity(parents, COUNTS);
    }

    @ParameterizedTest
    @CsvSource({
        "kiyomi, kiyomi, kiyomi, 4, 1, 1, 2.3025850929940455, 1, 0",
        "kiyomi, greenhouse_mikan, orange, 3, 0.8, 0.3333333333333333, 1.6094379124341003, 0.6291787453639308, 1.8971199848858817",
        "kiyomi, miyauchi_iyo, orange, 3, 0.8, 0.3333333333333333, 1.6094379124341003, 0.5829753887155029, 2.3025850929940455",
        "kiyomi, kabosu, citrus, 2, 0.6, 0.2, 1.2729656758128873, 0.527292029918555, 2.282382385676526",
        "kiyomi, dried_shiitake, food, 1, 0.4, 0.14285714285714285, 0.7339691750802004, 0.37523765788788976, 2.4440846552677447",
        "kiyomi, mudmee_silk, root, 0, 0.2, 0.1111111111111111, 0, 0, 2.9565115604007093",
        "miyauchi_iyo, kabosu, citrus, 2, 0.6, 0.2, 1.2729656758128873, 0.4431865353457064, 3.198673117550682",
        "dried_shiitake, mudmee_silk, root, 0, 0.2, 0.1111111111111111, 0, 0, 2.2633643798407643",
        "mudmee_silk, mudmee_silk, mudmee_silk, 4, 1, 1, 0.6539264674066639, 1, 0"
    })
    void similarityWorkedByHand(
            String one,
            String other,
            String shared,
            int levels,
            double wuPalmer,
            double path,
            double resnik,
            double lin,
            double jiangConrath) {
        TaxonomySimilarity crops = crops();
        assertThat(crops.lowestShared(one, other)).isEqualTo(shared);
        assertThat(crops.sharedLevels(one, other)).isEqualTo(levels);
        assertThat(crops.wuPalmer(one, other)).isCloseTo(wuPalmer, within(1e-12));
        assertThat(crops.path(one, other)).isCloseTo(path, within(1e-12));
        assertThat(crops.resnik(one, other).get()).isCloseTo(resnik, within(1e-12));
        assertThat(crops.lin(one, other).get()).isCloseTo(lin, within(1e-12));
        assertThat(crops.jiangConrath(one, other).get()).isCloseTo(jiangConrath, within(1e-12));
        assertThat(crops.lin(other, one)).isEqualTo(crops.lin(one, other));
        assertThat(crops.jiangConrath(other, one)).isEqualTo(crops.jiangConrath(one, other));
    }

    @Test
    void holdsForEveryPairAndContentOfTheCase() throws IOException {
        JsonNode expected = ReferenceCase.open("d09_taxonomy_similarity").expected();
        TaxonomySimilarity crops = crops();
        expected.get("information_content_nats")
                .properties()
                .forEach(entry -> assertThat(
                                crops.informationContent(entry.getKey()).get())
                        .isCloseTo(entry.getValue().asDouble(), within(1e-12)));
        expected.get("pairs").properties().forEach(entry -> {
            String[] pair = entry.getKey().split("\\|");
            JsonNode values = entry.getValue();
            assertThat(crops.lowestShared(pair[0], pair[1]))
                    .isEqualTo(values.get("lcs").asString());
            assertThat(crops.sharedLevels(pair[0], pair[1]))
                    .isEqualTo(values.get("matched_levels").asInt());
            assertThat(crops.wuPalmer(pair[0], pair[1]))
                    .isCloseTo(values.get("wu_palmer").asDouble(), within(1e-12));
            assertThat(crops.path(pair[0], pair[1]))
                    .isCloseTo(values.get("path").asDouble(), within(1e-12));
            assertThat(crops.resnik(pair[0], pair[1]).get())
                    .isCloseTo(values.get("resnik_nats").asDouble(), within(1e-12));
            assertThat(crops.lin(pair[0], pair[1]).get())
                    .isCloseTo(values.get("lin").asDouble(), within(1e-12));
            assertThat(crops.jiangConrath(pair[0], pair[1]).get())
                    .isCloseTo(values.get("jiang_conrath_distance").asDouble(), within(1e-12));
        });
    }

    @Test
    void holdsForABranchOfWordNet() throws IOException {
        ReferenceCase reference = ReferenceCase.open("d16_taxonomy_wordnet");
        Map<String, String> parents = new HashMap<>();
        reference.table("taxonomy.csv").forEach(row -> parents.put(row.get("node"), row.get("parent")));
        TaxonomySimilarity branch = new TaxonomySimilarity(parents, Map.of());
        reference.expected().get("pairs").properties().forEach(entry -> {
            String[] pair = entry.getKey().split("\\|");
            JsonNode values = entry.getValue();
            assertThat(branch.lowestShared(pair[0], pair[1]))
                    .isEqualTo(values.get("lcs").asString());
            assertThat(branch.steps(pair[0], pair[1]))
                    .isEqualTo(values.get("edges").asInt());
            assertThat(branch.path(pair[0], pair[1]))
                    .isCloseTo(values.get("path").asDouble(), within(1e-9));
            assertThat(branch.wuPalmer(pair[0], pair[1]))
                    .isCloseTo(values.get("wu_palmer").asDouble(), within(1e-9));
            assertThat(branch.leacockChodorow(pair[0], pair[1], 19))
                    .isCloseTo(values.get("lch_depth19").asDouble(), within(1e-9));
        });
        assertThat(branch.lin("dog", "cat").reason()).isEqualTo("no products are counted");
    }

    @Test
    void severalSectionsHaveARootAboveThem() {
        TaxonomySimilarity sections =
                new TaxonomySimilarity(Map.of("fruit", "food", "craft", ""), Map.of("fruit", 3L, "craft", 1L));
        assertThat(sections.lowestShared("fruit", "craft")).isEmpty();
        assertThat(sections.wuPalmer("fruit", "craft")).isCloseTo(2.0 / 5, within(1e-12));
        assertThat(sections.resnik("fruit", "craft").get()).isZero();
        assertThat(sections.sharedLevels("fruit", "food")).isEqualTo(1);
    }

    @Test
    void saysWhyThereIsNone() {
        TaxonomySimilarity one = new TaxonomySimilarity(Map.of("fruit", "food", "herbs", "food"), Map.of("fruit", 3L));
        assertThat(one.informationContent("herbs").reason()).isEqualTo("there is no product in herbs");
        assertThat(one.lin("fruit", "herbs").isDefined()).isFalse();
        assertThat(one.lin("fruit", "food").reason()).isEqualTo("all products lie in both");
        assertThatThrownBy(() -> one.wuPalmer("fruit", "wool")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaxonomySimilarity(Map.of("a", "b", "b", "a"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TaxonomySimilarity(Map.of("a", "b"), Map.of("a", -1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
