package org.villageatlas.accessibility.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The indices of the Albanian villages. */
class IndicesIT {

    private static final RunningService SERVICE = RunningService.albania();
    private static final String INDICES = "/api/accessibility/indices";

    @Test
    void theyAgreeWithTheReportOfAccess() {
        JsonNode indices = SERVICE.json(INDICES + "?limit=20").get("items");
        JsonNode report = SERVICE.json("/api/accessibility?limit=20").get("items");
        for (int i = 0; i < 20; i++) {
            JsonNode index = indices.get(i);
            JsonNode access = report.get(i);
            assertThat(index.get("village")).isEqualTo(access.get("village"));
            assertThat(index.get("nearest_city"))
                    .isEqualTo(access.get("nearest_city").get("city"));
            assertThat(index.get("nearest_city_minutes").asDouble())
                    .isCloseTo(access.get("nearest_city").get("minutes").asDouble(), within(0.006));
            assertThat(index.get("population_within_120").asLong())
                    .isEqualTo(access.get("population_within_120").asLong());
        }
    }

    @Test
    void theRuleFollowsItsParameters() {
        JsonNode strict =
                SERVICE.json(INDICES + "?limit=200&max_minutes_to_major_city=60&major_city_population=100000");
        int qualified = 0;
        Set<Integer> ranks = new HashSet<>();
        for (JsonNode village : strict.get("items")) {
            double margin = village.get("major_city_margin_minutes").asDouble();
            assertThat(village.get("qualifies").asBoolean()).isEqualTo(margin >= 0);
            assertThat(village.get("major_city").asString()).isIn("al-tirane", "al-durres");
            qualified += village.get("qualifies").asBoolean() ? 1 : 0;
            ranks.add(village.get("isolation_rank").asInt());
        }
        assertThat(qualified).isBetween(1, strict.get("items").size() - 1);
        assertThat(ranks).contains(1).hasSizeGreaterThan(90);
        assertThat(strict.get("services").get("health").get("services").asInt()).isPositive();
    }

    @Test
    void aVillagesPageShowsItsIndices() {
        JsonNode row = SERVICE.json(INDICES + "?limit=1").get("items").get(0);
        JsonNode page =
                SERVICE.json("/api/villages/" + row.get("village").asString()).get("accessibility_indices");
        assertThat(page.get("isolation_rank")).isEqualTo(row.get("isolation_rank"));
        assertThat(page.get("market_access")).isEqualTo(row.get("market_access"));
        assertThat(page.get("villages_ranked").asInt()).isGreaterThan(90);
    }

    @Test
    void itComesAsTableAndMap() {
        assertThat(SERVICE.get(INDICES + "?f=csv&limit=5").body().lines()).hasSize(6);
        assertThat(SERVICE.json(INDICES + "?f=geojson&limit=5").get("features").size())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decay=0 | decay | above 0",
                "decay=NaN | decay | above 0",
                "minutes=-1 | minutes | above 0",
                "catchment_minutes=0 | catchment_minutes | above 0",
                "max_minutes_to_major_city=0 | max_minutes_to_major_city | above 0",
                "major_city_population=-5 | major_city_population | 0 or more",
                "profile=ox | profile | one of"
            })
    void badInputIsNamed(String query, String field, String expected) {
        HttpResponse<String> answer = SERVICE.get(INDICES + "?" + query);
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).contains(expected);
    }
}
