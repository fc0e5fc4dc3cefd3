package org.villageatlas.overlap.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.Tables;
import org.villageatlas.overlap.colocation.Colocations;
import org.villageatlas.overlap.recommendation.ToyResources;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Demands;

/** Nominations on the toy island, where North is 30 minutes from South and the isle has no road. */
class NominationControllerTest {

    private final ToyIsland island = new ToyIsland();
    private final ToyResources resources = new ToyResources();

    private NominationController controller() {
        return new NominationController(new Nominations(
                island.reports(),
                island.programmes(),
                island.villageRoom(),
                new VillageRecommendations(resources, ToyResources.MULBERRIES),
                new Colocations(),
                Demands.NONE));
    }

    private Map<String, Object> whatIf(String village, String category, String variety, Double sales) {
        return Tables.fields(
                controller().whatIf(new WhatIfRequest(village, category, variety, sales, null, null, null)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.get(name);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> fields, String name) {
        return (List<Map<String, Object>>) fields.get(name);
    }

    /** A synonym of the variety that both sell already: 100 x 1 x (0.25 + 0.35) = 60. */
    @Test
    void aSynonymIsTheSameVariety() {
        assertThat(member(whatIf("north", "honey", "Kastanie", null), "candidate"))
                .containsEntry("worst_severity", 60.0);
    }

    /** Silk of North against silk of South, varieties unknown: 100 x 0.5 x (0.25 + 0.35) = 30. */
    @Test
    void aCandidateIsTriedOut() {
        Map<String, Object> answer = whatIf("north", "silk", null, null);
        assertThat(answer).containsEntry("stored", false).containsEntry("status", "ok");
        assertThat(member(answer, "candidate"))
                .containsEntry("village", "north")
                .containsEntry("category", "silk")
                .containsEntry("pairs", 1)
                .containsEntry("worst_severity", 30.0)
                .containsEntry("worst_band", "watch");
        assertThat(list(answer, "pairs")).hasSize(1);
        assertThat(list(answer, "products").get(0))
                .containsEntry("product", "south-silk")
                .containsEntry("worst_severity_before", null)
                .containsEntry("worst_severity_after", 30.0);
        assertThat(list(answer, "villages"))
                .extracting(row -> row.get("village"))
                .containsExactly("north", "south");
        Map<String, Object> south = list(answer, "villages").get(1);
        assertThat((double) south.get("full_rival_equivalents_before")).isEqualTo(0.66, within(1e-12));
        assertThat((double) south.get("full_rival_equivalents_after")).isEqualTo(0.96, within(1e-12));
        Map<String, Object> port = list(answer, "markets").get(0);
        assertThat(port).containsEntry("city", "port").containsEntry("city_name", "Port");
        assertThat(member(port, "before")).containsEntry("sellers", 1);
        assertThat(member(port, "after")).containsEntry("sellers", 2).containsEntry("supply_eur", null);
        assertThat(member(answer, "against_chance"))
                .containsEntry("sentence", "1 of your 1 neighbour makes this, 0.5 expected, 2.0 times.");
        assertThat(member(answer, "method")).containsKeys("formula", "score");
    }

    @Test
    void nothingIsStored() {
        whatIf("north", "silk", null, null);
        assertThat(list(whatIf("north", "silk", null, null), "pairs")).hasSize(1);
        assertThat(island.products).hasSize(5);
    }

    @Test
    void aVillageLearnsThatItMakesTheCandidateAlready() {
        assertThat(member(whatIf("north", "honey", "Chestnut", 10.0), "candidate"))
                .containsEntry("already_made", List.of("north-honey"))
                .containsEntry("worst_severity", 60.0);
    }

    @Test
    void withoutARoadNothingIsSaidOfRivals() {
        resources.give("isle", "Mulberry trees");
        Map<String, Object> answer = whatIf("isle", "silk", null, null);
        assertThat(answer)
                .containsEntry("status", "unreachable")
                .containsEntry("reason", "no road within reach of the village");
        assertThat(member(answer, "candidate"))
                .containsEntry("full_rival_equivalents", null)
                .containsEntry("worst_severity", null);
        assertThat(list(answer, "alternatives"))
                .isNotEmpty()
                .allSatisfy(recommendation ->
                        assertThat(recommendation).containsEntry("score", null).containsEntry("crowding", null));
    }

    @Test
    void alternativesNameWhatSupportsThem() {
        resources.give("north", "Mulberry trees");
        Map<String, Object> silk = list(whatIf("north", "honey", null, null), "alternatives").stream()
                .filter(recommendation -> recommendation.get("category").equals("silk"))
                .findFirst()
                .orElseThrow();
        assertThat(silk).containsEntry("supported_by", "resources").containsEntry("makers", 1);
        assertThat(list(silk, "resources").get(0))
                .containsEntry("name", "Mulberry trees")
                .containsEntry("reason", "Silkworms eat its leaves")
                .containsEntry("strength", 1.0);
        assertThat(member(silk, "worst_rival")).containsEntry("product", "south-silk");
        assertThat(list(whatIf("north", "silk", null, null), "alternatives"))
                .noneMatch(recommendation -> recommendation.get("category").equals("silk"));
    }

    @ParameterizedTest
    @CsvSource({
        "village,,honey,,", "village,nowhere,honey,,", "category,north,,,", "category,north,nothing,,",
        "category,north,food,,", "variety,north,honey,'',", "variety,north,honey,'  ',",
                "yearly_sales_eur,north,honey,,-1",
        "yearly_sales_eur,north,honey,,NaN"
    })
    void refusesWhatIsNotACandidate(String field, String village, String category, String variety, Double sales) {
        assertThatThrownBy(() -> whatIf(village, category, variety, sales))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }

    @Test
    void aCategoryThatIsNoLeafLearnsWhichLiesBelow() {
        assertThatThrownBy(() -> whatIf("north", "food", null, null))
                .hasMessageContaining("below food are honey, raki");
    }
}
