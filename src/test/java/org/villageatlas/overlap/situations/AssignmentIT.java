package org.villageatlas.overlap.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/**
 * Grove makes oranges and could make limes or silk; Brook, 30 minutes away, makes limes and has no other recommendation; Weaver and
 * Quay are far from all. Oranges beside limes are one group: S = 100 x 0.25 x 1/2 x 0.5 = 6.25; limes beside limes 12.5.
 */
class AssignmentIT {

    private static JsonNode assign(String more) {
        return RunningService.parsed(
                Situations.service().post("/api/overlap/assignment", "{\"programme\": \"another\"" + more + "}"));
    }

    private static double total(JsonNode answer, String which) {
        return answer.get(which).get("total").asDouble();
    }

    @Test
    void stayingIsBestWhereLeavingCostsMore() {
        JsonNode answer = assign("");
        assertThat(total(answer, "today")).isEqualTo(0.0625, within(1e-9));
        assertThat(total(answer, "best")).isEqualTo(0.0625, within(1e-9));
        assertThat(answer.get("bound").asDouble()).isLessThanOrEqualTo(0.0625 + 1e-9);
        assertThat(answer.get("proven").asBoolean()).isTrue();
    }

    @Test
    void leavingIsBestWhereItIsFree() {
        JsonNode answer = assign(", \"stay_weight\": 0");
        assertThat(total(answer, "best")).isZero();
        assertThat(answer.get("best").get("crowding").asDouble()).isZero();
        assertThat(answer.get("bound").asDouble()).isLessThanOrEqualTo(1e-9);
    }

    @Test
    void aPinIsKeptWhateverItCosts() {
        JsonNode answer = assign(", \"stay_weight\": 0, \"pins\": {\"grove\": \"grove-orange\"}");
        JsonNode grove = Situations.list(answer.get("villages")).stream()
                .filter(row -> row.get("village").asString().equals("grove"))
                .findFirst()
                .orElseThrow();
        assertThat(grove.toString()).contains("grove-orange");
        assertThat(total(answer, "best")).isLessThanOrEqualTo(0.0625 + 1e-9);
    }
}
