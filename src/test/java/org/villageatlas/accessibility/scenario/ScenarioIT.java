package org.villageatlas.accessibility.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Scenarios as the users of the Albanian service meet them. */
class ScenarioIT {

    private static final RunningService SERVICE = RunningService.albania();

    /** Closes the road over the pass to Theth in winter. */
    private static final String WINTER = """
            {"name": "Theth in winter", "programme": "al-100-villages", "changes": [
              {"type": "close", "ref": "SH21", "months": [12, 1, 2, 3], "area": {"type": "Polygon", "coordinates":
                [[[19.70, 42.36], [19.83, 42.36], [19.83, 42.42], [19.70, 42.42], [19.70, 42.36]]]}}]}""";

    private final List<String> made = new ArrayList<>();

    @AfterEach
    void delete() {
        made.forEach(this::delete);
    }

    @Test
    void aScenarioIsMadeListedShownAndDeleted() {
        String id = make(WINTER);
        JsonNode shown = SERVICE.json("/api/scenarios/" + id);
        assertThat(shown.get("name").asString()).isEqualTo("Theth in winter");
        JsonNode change = shown.get("changes").get(0);
        assertThat(change.get("months").toString()).isEqualTo("[12,1,2,3]");
        assertThat(change.get("matched").get("sections").asInt()).isPositive();
        assertThat(change.get("matched").get("refs").get(0).asString()).isEqualTo("SH21");
        assertThat(SERVICE.json("/api/scenarios?limit=1")
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(id);
        assertThat(delete(id).statusCode()).isEqualTo(204);
        assertThat(delete(id).statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/api/scenarios/" + id).statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/api/scenarios/" + id + "/effect").statusCode()).isEqualTo(404);
        HttpResponse<String> later = SERVICE.get("/api/accessibility?month=1&scenario=" + id);
        assertThat(later.statusCode()).isEqualTo(400);
        assertThat(RunningService.problem(later).get("field").asString()).isEqualTo("scenario");
    }

    @Test
    void theEffectTheReportTheMatrixAndTheRouteAgree() {
        String id = make(WINTER);
        JsonNode worst = SERVICE.json("/api/scenarios/" + id + "/effect?month=1&sort=loss&limit=1")
                .get("items")
                .get(0);
        String village = worst.get("village").asString();
        assertThat(worst.get("difference_minutes").asDouble())
                .isCloseTo(minutes(worst, "after") - minutes(worst, "before"), within(0.001))
                .isPositive();
        JsonNode report = report(village, "&month=1&scenario=" + id);
        assertThat(report.get("nearest_city").get("minutes").asDouble()).isEqualTo(minutes(worst, "after"));
        assertThat(report(village, "&month=1")
                        .get("nearest_city")
                        .get("minutes")
                        .asDouble())
                .isEqualTo(minutes(worst, "before"));
        JsonNode city =
                SERVICE.json("/api/cities/" + worst.get("after").get("city").asString());
        String from = worst.get("lon") + "," + worst.get("lat");
        String to = city.get("lon") + "," + city.get("lat");
        JsonNode route = SERVICE.json("/api/route?points=" + from + ";" + to + "&month=1&scenario=" + id)
                .get("properties");
        assertThat(route.get("minutes").asDouble()).isCloseTo(minutes(worst, "after"), within(0.011));
        JsonNode matrix = RunningService.parsed(SERVICE.post(
                "/api/matrix",
                "{\"origins\":[[" + from + "]],\"destinations\":[[" + to + "]],\"month\":1,\"scenario\":\"" + id
                        + "\"}"));
        assertThat(matrix.get("minutes").get(0).get(0).asDouble()).isEqualTo(minutes(worst, "after"));
    }

    @Test
    void aVillageWithNoWayLeftIsCutOffAndHasNoDifference() {
        String id = make("""
                {"name": "No road to Razem", "changes": [{"type": "close", "ref": "SH21", "class": "secondary"}]}""");
        JsonNode effect = SERVICE.json("/api/scenarios/" + id + "/effect?sort=loss&limit=1");
        JsonNode worst = effect.get("items").get(0);
        assertThat(worst.get("status").asString()).isEqualTo("cut_off");
        assertThat(worst.get("difference_minutes").isNull()).isTrue();
        assertThat(worst.get("after").get("minutes").isNull()).isTrue();
        assertThat(worst.get("after").get("reason").asString()).contains("no way on the road network");
        assertThat(effect.get("summary").get("cut_off").asInt()).isPositive();
    }

    @Test
    void inTheOpenSeasonAWinterClosureChangesNothing() {
        String id = make(WINTER);
        JsonNode effect = SERVICE.json("/api/scenarios/" + id + "/effect?limit=10000");
        assertThat(effect.get("changes_that_hold").asInt()).isZero();
        JsonNode summary = effect.get("summary");
        assertThat(summary.get("unchanged").asInt() + summary.get("unreachable").asInt())
                .isEqualTo(summary.get("villages").asInt())
                .isEqualTo(effect.get("numberMatched").asInt());
        assertThat(summary.get("mean_difference_minutes").asDouble()).isZero();
    }

    @Test
    void theSummaryCountsTheVillagesOfTheList() {
        String id = make("""
                {"name": "Faster coast", "changes": [{"type": "speed", "ref": "SH8", "kmh": 80},
                  {"type": "speed", "ref": "SH4", "factor": 0.5}]}""");
        JsonNode effect = SERVICE.json("/api/scenarios/" + id + "/effect?limit=10000");
        int gaining = 0;
        int losing = 0;
        double sum = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (JsonNode village : effect.get("items")) {
            double difference = village.get("difference_minutes").asDouble();
            assertThat(difference).isGreaterThanOrEqualTo(last);
            last = difference;
            gaining += difference < 0 ? 1 : 0;
            losing += difference > 0 ? 1 : 0;
            sum += difference;
        }
        JsonNode summary = effect.get("summary");
        assertThat(summary.get("gaining").asInt()).isEqualTo(gaining).isPositive();
        assertThat(summary.get("losing").asInt()).isEqualTo(losing).isPositive();
        assertThat(summary.get("mean_difference_minutes").asDouble())
                .isCloseTo(sum / effect.get("numberMatched").asInt(), within(0.006));
        assertThat(SERVICE.get("/api/scenarios/" + id + "/effect?limit=10000&f=csv")
                        .body()
                        .lines())
                .hasSize(1 + effect.get("numberMatched").asInt());
        assertThat(SERVICE.json("/api/scenarios/" + id + "/effect?f=geojson&limit=1")
                        .get("features")
                        .get(0)
                        .get("geometry")
                        .get("type")
                        .asString())
                .isEqualTo("Point");
    }

    @Test
    void anIsochroneUnderAScenarioCoversLessWhenRoadsAreSlower() {
        String id = make("""
                {"name": "Slow", "changes": [{"type": "speed", "class": "primary,secondary,trunk", "factor": 0.4}]}""");
        String path = "/api/isochrones?lon=19.8&lat=41.33&minutes=60&f=json";
        double before = area(SERVICE.json(path));
        assertThat(area(SERVICE.json(path + "&scenario=" + id))).isPositive().isLessThan(before * 0.9);
    }

    @Test
    void aScenarioIsReplacedByWhoKnowsItsVersionAndItsEffectIsThatOfTheNewRoads() {
        String id = make(WINTER);
        String path = "/api/scenarios/" + id;
        JsonNode winter = SERVICE.json(path + "/effect?month=1").get("summary");
        String other = "{\"name\":\"The coast closed\",\"changes\":[{\"type\":\"close\",\"ref\":\"SH8\"}]}";
        assertThat(put(path, other, null).statusCode()).isEqualTo(428);
        assertThat(put(path, other, "\"2\"").statusCode()).isEqualTo(412);
        HttpResponse<String> unknown = put(path, other.replace("SH8", "SH999"), "\"1\"");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(RunningService.problem(unknown).get("field").asString()).isEqualTo("changes[0].ref");
        HttpResponse<String> kept = SERVICE.get(path);
        assertThat(kept.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(RunningService.parsed(kept).get("name").asString()).isEqualTo("Theth in winter");

        HttpResponse<String> replaced = put(path, other, "\"1\"");
        assertThat(replaced.statusCode()).as(replaced.body()).isEqualTo(200);
        assertThat(replaced.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(put(path, other, "\"1\"").statusCode()).isEqualTo(412);
        JsonNode coast = SERVICE.json(path + "/effect?month=1").get("summary");
        assertThat(coast).isNotEqualTo(winter);
        assertThat(coast)
                .isEqualTo(SERVICE.json("/api/scenarios/" + make(other) + "/effect?month=1")
                        .get("summary"));
    }

    private static HttpResponse<String> put(String path, String body, @Nullable String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVICE.address() + path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        return SERVICE.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
    }

    @Test
    void whatIsNotValidIsRefusedAndNothingIsKept() {
        int before = SERVICE.json("/api/scenarios").get("numberMatched").asInt();
        assertRefused("{\"changes\":[{\"type\":\"close\",\"ref\":\"SH21\"}]}", "name");
        assertRefused("{\"name\":\"x\"}", "changes");
        assertRefused("{\"name\":\"x\",\"changes\":[{\"type\":\"close\",\"ref\":\"SH999\"}]}", "changes[0].ref");
        assertRefused(
                "{\"name\":\"x\",\"programme\":\"none\",\"changes\":[{\"type\":\"close\",\"ref\":\"SH21\"}]}",
                "programme");
        assertRefused("{\"name\":\"x\",\"changes\":[{\"type\":\"close\",\"road\":\"SH21\"}]}", "changes[0].road");
        assertRefused(
                "{\"name\":\"x\",\"changes\":[{\"type\":\"new_road\",\"class\":\"primary\",\"line\":[[41.3,19.8],[41.4,19.9]]}]}",
                "changes[0].line[0]");
        assertRefused("{\"name\":\"x\",\"changes\":[{\"type\":\"close\"}]}", "changes[0]");
        assertRefused("{\"name\":\"x\",\"changes\":[{\"type\":\"close\",\"surface\":\",\"}]}", "changes[0].surface");
        assertRefused("{\"name\":\"a\\u0000b\",\"changes\":[{\"type\":\"close\",\"ref\":\"SH8\"}]}", "name");
        assertRefused(
                "{\"name\":\"x\",\"changes\":[{\"type\":\"speed\",\"ref\":\"SH8\",\"kmh\":1e-300}]}", "changes[0].kmh");
        assertRefused("""
                {"name": "x", "changes": [{"type": "close", "area": {"type": "Polygon", "coordinates":
                  [[[19.7, 42.3], [19.8, 42.4], [19.8, 42.3], [19.7, 42.4], [19.7, 42.3]]]}}]}""", "changes[0].area");
        assertThat(SERVICE.json("/api/scenarios").get("numberMatched").asInt()).isEqualTo(before);
        assertThat(SERVICE.get("/api/route?points=19.8,41.3;19.9,41.4&month=0").statusCode())
                .isEqualTo(400);
    }

    private static void assertRefused(String body, String field) {
        HttpResponse<String> answer = SERVICE.post("/api/scenarios", body);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        assertThat(RunningService.problem(answer).get("field").asString()).isEqualTo(field);
    }

    private String make(String body) {
        HttpResponse<String> answer = SERVICE.post("/api/scenarios", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String id = RunningService.parsed(answer).get("id").asString();
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/scenarios/" + id);
        made.add(id);
        return id;
    }

    private HttpResponse<String> delete(String id) {
        return SERVICE.send(HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/scenarios/" + id))
                .DELETE());
    }

    private static JsonNode report(String village, String parameters) {
        for (JsonNode row :
                SERVICE.json("/api/accessibility?limit=10000" + parameters).get("items")) {
            if (row.get("village").asString().equals(village)) {
                return row;
            }
        }
        throw new AssertionError(village + " is not in the report");
    }

    private static double minutes(JsonNode effect, String side) {
        return effect.get(side).get("minutes").asDouble();
    }

    private static double area(JsonNode isochrones) {
        return isochrones.get("items").get(0).get("area_km2").asDouble();
    }
}
