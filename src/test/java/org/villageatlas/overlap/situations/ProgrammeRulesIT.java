package org.villageatlas.overlap.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Upper and Lower, 30 minutes apart, both make oranges of another variety and reach no city: S = 100 Sim (1/2 Near). */
class ProgrammeRulesIT {

    private static final String PATH = "/api/programmes/own";

    private final RunningService service = Situations.service();

    private static String body(String steps, String bands, int half, int cutoff) {
        return """
                {"name": "Rules of its own", "country": "Japan", "area_unit": "village", "source": "made up",
                 "neighbour_minutes": 60, "half_time_minutes": %d, "cutoff_minutes": %d, "min_city_population": 1000,
                 "similarity_steps": {%s}, "bands": {%s}}""".formatted(half, cutoff, steps, bands);
    }

    private static final String STEPS = "\"variety\": 1, \"product\": 0.8, \"group\": 0.25, \"wider\": 0.1";
    private static final String BANDS = "\"watch\": 20, \"moderate\": 40, \"high\": 60, \"severe\": 80";

    private HttpResponse<String> put(String body, String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + PATH))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        return service.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    private String tag() {
        return service.get(PATH).headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode pair() {
        return Situations.item("/api/overlap?programme=own", "lower-orange~upper-orange");
    }

    @Test
    void theListNamesNoTableWhenNoneWasChanged() {
        JsonNode changed = service.json("/api/programmes?f=json").get("tables_changed");
        assertThat(changed.isArray()).isTrue();
        assertThat(changed.isEmpty()).isTrue();
    }

    @Test
    void changedRulesAreStoredPrintedAndRecomputedWith() {
        assertThat(pair().get("severity").asDouble()).isEqualTo(100 * 0.8 * 0.25, within(1e-9));
        assertThat(pair().get("band").asString()).isEqualTo("watch");

        String steps = "\"variety\": 1, \"product\": 0.6, \"group\": 0.2, \"wider\": 0.05";
        String bands = "\"watch\": 10, \"moderate\": 15, \"high\": 50, \"severe\": 90";
        HttpResponse<String> answer = put(body(steps, bands, 15, 90), tag());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).hasValue(tag());

        assertThat(pair().get("severity").asDouble()).isEqualTo(100 * 0.6 * 0.125, within(1e-9));
        JsonNode report = service.json("/api/overlap?programme=own");
        JsonNode parameters = report.get("method").get("parameters");
        assertThat(parameters.get("similarity_steps").get("product").asDouble()).isEqualTo(0.6);
        assertThat(parameters.get("similarity_steps").get("section").asDouble()).isEqualTo(0.05);
        assertThat(parameters.get("bands").get("moderate").asDouble()).isEqualTo(15);
        assertThat(parameters.get("half_time_minutes").asDouble()).isEqualTo(15);
        assertThat(parameters.get("cutoff_minutes").asDouble()).isEqualTo(90);
        JsonNode village = service.json("/api/villages/upper").get("crowding");
        assertThat(village.get("worst_severity").asDouble()).isEqualTo(7.5, within(1e-9));
        assertThat(village.get("worst_band").asString()).isEqualTo("none");
        JsonNode tried = RunningService.parsed(
                service.post("/api/overlap/what-if", "{\"village\": \"upper\", \"category\": \"orange\"}"));
        assertThat(tried.get("pairs").get(0).get("similarity").asDouble()).isEqualTo(0.6);

        assertThat(put(body(STEPS, BANDS, 30, 120), tag()).statusCode()).isEqualTo(200);
        assertThat(pair().get("severity").asDouble()).isEqualTo(20, within(1e-9));
    }

    @Test
    void whatWasReadNamesWhatIsChanged() {
        String now = tag();
        assertThat(put(body(STEPS, BANDS, 30, 120), null).statusCode()).isEqualTo(428);
        HttpResponse<String> lost = put(body(STEPS, BANDS, 45, 120), "\"another\"");
        assertThat(lost.statusCode()).isEqualTo(412);
        assertThat(RunningService.problem(lost).get("detail").asString()).contains("has been changed since");
        assertThat(tag()).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "similarity_steps | \"variety\": 1, \"product\": 0.2, \"group\": 0.25, \"wider\": 0.1 | 30 | 120",
                "similarity_steps | \"variety\": 1.1, \"product\": 0.5, \"group\": 0.25, \"wider\": 0.1 | 30 | 120",
                "similarity_steps | \"variety\": 0, \"product\": 0, \"group\": 0, \"wider\": 0 | 30 | 120",
                "similarity_steps | \"variety\": 1, \"product\": 0.5, \"group\": 0.25, \"wider\": -0.1 | 30 | 120",
                "similarity_steps.group | \"variety\": 1, \"product\": 0.5, \"wider\": 0.1 | 30 | 120",
                "half_time_minutes | \"variety\": 1, \"product\": 0.5, \"group\": 0.25, \"wider\": 0.1 | 0 | 120",
                "cutoff_minutes | \"variety\": 1, \"product\": 0.5, \"group\": 0.25, \"wider\": 0.1 | 30 | 1441"
            })
    void refusesRulesThatCannotHold(String field, String steps, int half, int cutoff) {
        String now = tag();
        HttpResponse<String> answer = put(body(steps, BANDS, half, cutoff), now);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningService.problem(answer).get("field").asString()).isEqualTo(field);
        assertThat(tag()).isEqualTo(now);
    }

    @Test
    void refusesBandsThatFall() {
        String bands = "\"watch\": 20, \"moderate\": 10, \"high\": 60, \"severe\": 80";
        HttpResponse<String> answer = put(body(STEPS, bands, 30, 120), tag());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningService.problem(answer).get("field").asString()).isEqualTo("bands");
    }
}
