package org.villageatlas.overlap.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** What cannot be answered, as its sender meets it: a problem that names the field, or a result that is documented. */
class BadInputIT {

    private static final String LISTS = "/api/overlap,/api/overlap/villages,/api/overlap/products,/api/overlap/markets,"
            + "/api/overlap/packages,/api/overlap/statistics,/api/overlap/hot-spots,/api/overlap/statistics/villages";

    private static void assertProblem(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("expected").asString()).isNotBlank();
    }

    private static void assertProblem(String path, String field) {
        assertProblem(Situations.service().get(path), field);
    }

    private static HttpResponse<String> tryOut(String body) {
        return Situations.service().post("/api/overlap/what-if", body);
    }

    @Test
    void everyListRefusesAnUnknownCategoryAndProgramme() {
        for (String list : LISTS.split(",")) {
            assertProblem(list + "?programme=oita&category=nothing", "category");
            assertProblem(list + "?programme=nowhere", "programme");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overlap",
                "/api/overlap/villages",
                "/api/overlap/products",
                "/api/overlap/markets",
                "/api/overlap/packages",
                "/api/overlap/statistics/villages"
            })
    void listsRefuseAnUnknownVillage(String list) {
        assertProblem(list + "?programme=oita&village=nowhere", "village");
        assertProblem(list + "?programme=oita&village=east", "village");
    }

    @ParameterizedTest
    @CsvSource({
        "min_severity,-1",
        "min_similarity,-0.1",
        "within_minutes,-5",
        "half_time_minutes,0",
        "cutoff_minutes,-1",
        "min_severity,NaN",
        "min_similarity,2",
        "limit,0",
        "offset,-1",
        "limit,10001",
        "steps,'1,0.2,0.5,0.1'",
        "steps,'1,0.5,-1,0'",
        "similarity,path",
        "within_minutes,soon",
        "season,winter",
        "sort,nothing"
    })
    void everyListRefusesNumbersOutOfRangeAndUnknownNames(String parameter, String value) {
        for (String list : "/api/overlap,/api/overlap/villages,/api/overlap/products,/api/overlap/markets".split(",")) {
            assertProblem(list + "?programme=oita&" + parameter + "=" + value, parameter);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"category\": \"orange\"} | village",
                "{\"village\": \"nowhere\", \"category\": \"orange\"} | village",
                "{\"village\": \"usuki\"} | category",
                "{\"village\": \"usuki\", \"category\": \"nothing\"} | category",
                "{\"village\": \"usuki\", \"category\": \"citrus\"} | category",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"variety\": \" \"} | variety",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"yearly_sales_eur\": -1} | yearly_sales_eur",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"months\": [13]} | months",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"months\": [null]} | months",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"sales_by_city\": \"tokyo=0.5\"} | sales_by_city",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"sales_by_city\": \"tokyo=0.7; fukuoka=0.7\"} | sales_by_city",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"sales_by_city\": \"nowhere=1\"} | sales_by_city",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"sales_by_city\": \"tokyo=-1; fukuoka=2\"} | sales_by_city",
                "{\"village\": \"usuki\", \"category\": \"orange\", \"within_minutes\": 0} | within_minutes"
            })
    void aNominationThatCannotBeReadIsRefused(String body, String field) {
        assertProblem(tryOut(body), field);
    }

    @Test
    void aWiderCategoryIsRefusedWithProductsBelowIt() {
        JsonNode problem = RunningService.problem(tryOut("{\"village\": \"usuki\", \"category\": \"citrus\"}"));
        assertThat(problem.get("expected").asString()).contains("below citrus are lime, orange");
    }

    /** Hermit is alone in its programme: it has no pairs, and nothing can be said of chance. */
    @Test
    void oneVillageAloneIsDefined() {
        JsonNode report = Situations.service().json("/api/overlap?programme=alone");
        assertThat(report.get("items").size()).isZero();
        JsonNode village = Situations.item("/api/overlap/villages?programme=alone", "hermit");
        JsonNode chance = village.get("crowded_products").get(0).get("against_chance");
        assertThat(chance.get("quotient").isNull()).isTrue();
        assertThat(chance.get("p").isNull()).isTrue();
        assertThat(chance.get("reason").asString()).isEqualTo("the village has no neighbours");
        JsonNode market = Situations.item("/api/overlap/markets?programme=alone", "market~orange");
        assertThat(market.get("effective_sellers").asDouble()).isEqualTo(1);
        assertThat(market.get("saturation").isNull()).isTrue();
        assertThat(market.get("saturation_reason").asString()).isNotBlank();
        JsonNode best = RunningService.parsed(
                Situations.service().post("/api/overlap/assignment", "{\"programme\": \"alone\"}"));
        assertThat(best.get("best").get("crowding").asDouble()).isZero();
        assertThat(RunningService.parsed(tryOut("{\"village\": \"hermit\", \"category\": \"lime\"}"))
                        .get("against_chance")
                        .get("p")
                        .isNull())
                .isTrue();
    }

    /** One, Two and Three, half an hour apart in a row, and Cut-off without a road, all make the one orange. */
    @Test
    void allVillagesOfOneProductAreAsChanceWouldPlaceThem() {
        JsonNode category = Situations.item("/api/overlap/products?programme=same", "orange");
        assertThat(category.get("pairs").asInt()).isEqualTo(3);
        assertThat(category.get("against_chance").get("quotient").asDouble()).isEqualTo(1, within(1e-9));
        assertThat(category.get("against_chance").get("p").asDouble()).isEqualTo(1);
        JsonNode pair = Situations.item("/api/overlap?programme=same", "one-orange~two-orange");
        assertThat(pair.get("severity").asDouble()).isEqualTo(25, within(1e-9));
        assertThat(pair.get("shared_market").asDouble()).isZero();
    }

    @Test
    void aVillageWithoutARoadHasNoFiguresAndSaysWhy() {
        JsonNode report = Situations.service().json("/api/overlap?programme=same");
        assertThat(report.get("without_road").get(0).get("village").asString()).isEqualTo("cut-off");
        assertThat(report.get("without_road").get(0).get("reason").asString()).isNotBlank();
        JsonNode village = Situations.item("/api/overlap/villages?programme=same", "cut-off");
        assertThat(village.get("full_rival_equivalents").isNull()).isTrue();
        assertThat(village.get("reason").asString()).isNotBlank();
        JsonNode tried = RunningService.parsed(tryOut("{\"village\": \"cut-off\", \"category\": \"lime\"}"));
        assertThat(tried.get("status").asString()).isEqualTo("unreachable");
        assertThat(tried.get("candidate").get("full_rival_equivalents").isNull())
                .isTrue();
        assertThat(Situations.service()
                        .get("/api/villages/nowhere/alternatives")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void noAnswerHoldsAnythingButNumbersAndNull() {
        for (String programme : "alone,same,package".split(",")) {
            for (String list : LISTS.split(",")) {
                for (String form : "json,csv,geojson".split(",")) {
                    String path = list + "?programme=" + programme + "&f=" + form;
                    HttpResponse<String> answer = Situations.service().get(path);
                    assertThat(answer.statusCode())
                            .as(path + " " + answer.body())
                            .isEqualTo(200);
                    assertThat(answer.body()).as(path).doesNotContain("NaN").doesNotContain("Infinity");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/overlap,minutes",
        "/api/overlap,-severity",
        "/api/overlap/villages,-effective_products",
        "/api/overlap/products,p",
        "/api/overlap/markets,-sellers",
        "/api/overlap/packages,minutes",
        "/api/overlap/statistics/villages,quotient"
    })
    void everyListCanBeSortedOtherwise(String list, String sort) {
        String path = list + "?programme=oita&sort=" + sort;
        assertThat(Situations.items(path)).isNotEmpty();
        String back = list + "?programme=oita&sort=" + (sort.startsWith("-") ? sort.substring(1) : "-" + sort);
        assertThat(Situations.items(path)).hasSameSizeAs(Situations.items(back));
        assertProblem(list + "?programme=oita&sort=nothing", "sort");
    }

    @Test
    void sortedPairsRiseByMinutes() {
        assertThat(Situations.items("/api/overlap?programme=oita&sort=minutes"))
                .extracting(pair -> pair.get("minutes").asDouble())
                .isSorted();
    }
}
