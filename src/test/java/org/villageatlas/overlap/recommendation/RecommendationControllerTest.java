package org.villageatlas.overlap.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.villageatlas.Tables;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;

/** Recommendations for villages of the toy island, where North has mulberry trees. */
class RecommendationControllerTest {

    private final ToyIsland island = new ToyIsland();
    private final ToyResources resources = new ToyResources();

    private Features<?> alternatives(String village, Double withinMinutes) {
        resources.give("north", "Mulberry trees");
        return new RecommendationController(
                        island.reports(),
                        island.programmes(),
                        island.villageRoom(),
                        new VillageRecommendations(resources, ToyResources.MULBERRIES))
                .alternatives(village, withinMinutes, null, 100, 0);
    }

    @Test
    void alternativesAreAListOfTheirOwn() {
        Features<?> all = alternatives("north", null);
        assertThat(all.features()).extracting(Feature::id).contains("north~silk");
        assertThat(Tables.members(all)).containsEntry("status", "ok").containsKey("method");
        assertThat(Tables.rows(all)).allMatch(row -> row.containsKey("score") && !row.containsKey("resources"));
    }

    @Test
    void refusesVillagesAndNeighbourhoodsThatAreNone() {
        assertThatThrownBy(() -> alternatives("nowhere", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> alternatives("north", -1.0)).isInstanceOf(Invalid.class);
    }
}
