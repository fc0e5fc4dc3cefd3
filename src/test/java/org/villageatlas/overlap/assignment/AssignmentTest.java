package org.villageatlas.overlap.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.villageatlas.Tables;
import org.villageatlas.overlap.Toy;
import org.villageatlas.overlap.recommendation.ToyResources;
import org.villageatlas.overlap.recommendation.VillageRecommendations;
import org.villageatlas.overlap.report.ToyIsland;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Supports;

/** North sells chestnut honey, South the same honey, raki and silk; the isle has no road. */
class AssignmentTest {

    private final ToyIsland island = new ToyIsland();

    private Map<String, Object> assign(Map<String, String> pins, Double stayWeight) {
        return Tables.fields(new Assignments(
                        island.reports(),
                        island.programmes(),
                        new VillageRecommendations(new ToyResources(), new Supports(List.of())))
                .assign(new AssignmentRequest("toy", pins, null, stayWeight, 7L, 10)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> fields, String name) {
        return (Map<String, Object>) fields.get(name);
    }

    private static Map<String, Object> village(Map<String, Object> answer, String id) {
        return ((List<?>) answer.get("villages"))
                .stream()
                        .map(AssignmentTest::fields)
                        .filter(village -> village.get("village").equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object value) {
        return (Map<String, Object>) value;
    }

    /** Honey against honey weighs 0.6 of a full rival; silk of South meets nothing alike. */
    @Test
    void southPutsSilkFirstAndNobodyIsCrowded() {
        Map<String, Object> answer = assign(null, null);
        assertThat(member(answer, "today")).containsEntry("crowding", 0.6).containsEntry("total", 0.6);
        assertThat(member(answer, "best")).containsEntry("total", 0.0).containsEntry("departure", 0.0);
        assertThat(answer)
                .containsEntry("stored", false)
                .containsEntry("proven", true)
                .containsEntry("bound", 0.0);
        assertThat(village(answer, "south"))
                .containsEntry("changes", true)
                .containsEntry("crowding_today", 0.6)
                .containsEntry("crowding_best", 0.0);
        assertThat(member(village(answer, "south"), "best"))
                .containsEntry("category", "silk")
                .containsEntry("own", true);
        assertThat(village(answer, "north")).containsEntry("changes", false);
        assertThat(String.valueOf(village(answer, "south").get("reason"))).contains("Silk in place of Honey");
    }

    @Test
    void pinsAreKept() {
        Map<String, Object> answer = assign(Map.of("south", "honey", "north", "north-honey"), null);
        assertThat(member(answer, "best")).containsEntry("crowding", 0.6);
        assertThat(village(answer, "south")).containsEntry("pinned", "honey").containsEntry("changes", false);
    }

    @Test
    void aPinToWhatAVillageDoesNotMakeCountsAsLeavingAllItHas() {
        Map<String, Object> answer = assign(Map.of("north", "silk"), 2.0);
        assertThat((double) member(answer, "best").get("departure")).isCloseTo(2, within(1e-9));
        assertThat(member(village(answer, "north"), "best"))
                .containsEntry("category", "silk")
                .containsEntry("own", false)
                .containsEntry("nearness", 0.0);
    }

    @Test
    void aVillageWithoutProductsAndRecommendationsIsLeftOut() {
        island.villages.add(Toy.village("west", new org.villageatlas.geo.Position(20.5, 41.5)));
        assertThat((List<?>) assign(null, null).get("left_out"))
                .extracting(village -> fields(village).get("village"))
                .containsExactly("west");
    }

    @Test
    void refusesPinsOfNothing() {
        assertRefused("pins.nowhere", Map.of("nowhere", "honey"), null);
        assertRefused("pins.south", Map.of("south", "food"), null);
        assertRefused("pins.south", Map.of("south", "moonshine"), null);
        assertRefused("stay_weight", null, -1.0);
    }

    private void assertRefused(String field, Map<String, String> pins, Double stayWeight) {
        assertThatThrownBy(() -> assign(pins, stayWeight))
                .isInstanceOfSatisfying(
                        Invalid.class, problem -> assertThat(problem.field()).isEqualTo(field));
    }
}
