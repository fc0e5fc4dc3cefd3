package org.villageatlas.overlap.crowding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Adds the pairs of Albania up again, and tries nominations out. */
class CrowdingIT {

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.albania();
    }

    private static List<JsonNode> items(String path) {
        return StreamSupport.stream(service.json(path).get("items").spliterator(), false)
                .toList();
    }

    private static JsonNode whatIf(String body) {
        return RunningService.parsed(service.post("/api/overlap/what-if", body));
    }

    @ParameterizedTest
    @CsvSource({
        "villages,village,",
        "products,category,",
        "markets,category,&city=",
    })
    void everyRowAddsUpThePairsOfTheListOfPairs(String report, String filter, String city) {
        String limits = "&min_severity=5&limit=10000";
        for (JsonNode row : items("/api/overlap/" + report + "?min_severity=5&limit=6")) {
            String place = city == null ? "" : city + row.get("city").asString();
            List<JsonNode> pairs =
                    items("/api/overlap?" + filter + "=" + row.get(filter).asString() + place + limits);
            assertThat(row.get("pairs").asInt()).isEqualTo(pairs.size());
            assertThat(row.get("full_rival_equivalents").asDouble())
                    .as(row.get("id").asString())
                    .isEqualTo(
                            pairs.stream()
                                    .mapToDouble(pair -> pair.get("severity").asDouble() / 100)
                                    .sum(),
                            within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overlap/villages?limit=10000", "/api/overlap/products?limit=10000",
                "/api/overlap/markets?limit=10000", "/api/villages/al-gurras/alternatives"
            })
    void noFigureIsAnythingButANumberOrNull(String path) {
        assertThat(service.get(path).body()).doesNotContain("NaN", "Infinity", "harmful");
        assertThat(service.get(path + (path.contains("?") ? "&" : "?") + "f=csv")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTryMeetsWhatAnExistingProductOfTheVillageMeets() {
        JsonNode existing = items("/api/overlap?village=al-gurras&category=mixed-wine&limit=10000")
                .get(0);
        JsonNode tried = whatIf("{\"village\":\"al-gurras\",\"category\":\"mixed-wine\"}");
        assertThat(tried.get("candidate").get("worst_severity").asDouble())
                .isEqualTo(existing.get("severity").asDouble());
        assertThat(tried.get("candidate").get("already_made").size()).isEqualTo(1);
        assertThat(tried.get("alternatives").size()).isEqualTo(3);
        assertThat(items("/api/products?village=al-gurras&category=mixed-wine")).hasSize(1);
    }

    @Test
    void alternativesAreRankedAndNameTheirSupport() {
        List<JsonNode> recommendations = items("/api/villages/al-theth/alternatives");
        assertThat(recommendations).isNotEmpty();
        double last = 1;
        for (JsonNode recommendation : recommendations) {
            assertThat(recommendation.get("score").asDouble()).isLessThanOrEqualTo(last);
            last = recommendation.get("score").asDouble();
            assertThat(recommendation.get("resources").size()
                            + recommendation.get("related").size())
                    .isPositive();
        }
    }
}
