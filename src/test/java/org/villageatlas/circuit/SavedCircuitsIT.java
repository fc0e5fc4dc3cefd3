package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Circuits that are there already, as they are listed and saved. */
class SavedCircuitsIT {

    private static final RunningService SERVICE = RunningService.albania();

    private static JsonNode planned(int seed) {
        return RunningService.parsed(SERVICE.post(
                "/api/circuits", "{\"start\":\"al-tirane\",\"days\":1,\"hours_per_day\":5,\"seed\":" + seed + "}"));
    }

    private static HttpResponse<String> name(String circuit, String json) {
        return SERVICE.send(HttpRequest.newBuilder(nameOf(circuit))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    private static HttpResponse<String> dropName(String circuit) {
        return SERVICE.send(HttpRequest.newBuilder(nameOf(circuit)).DELETE());
    }

    private static URI nameOf(String circuit) {
        return URI.create(SERVICE.address() + "/api/circuits/" + circuit + "/name");
    }

    private static List<String> ids(String query) {
        return SERVICE.json("/api/circuits?limit=10000" + query)
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    void aCircuitIsSavedUnderANameAndFoundByIt() {
        String id = planned(31).get("id").asString();
        assertThat(ids("&saved=true")).doesNotContain(id);
        assertThat(ids("&saved=false")).contains(id);

        JsonNode row = RunningService.parsed(name(id, "{\"name\":\"  Around the lake \"}"));
        assertThat(row.get("name").asString()).isEqualTo("Around the lake");
        assertThat(ids("&saved=true&programme=al-100-villages")).contains(id);
        JsonNode kept = SERVICE.json("/api/circuits/" + id);
        assertThat(kept.get("name").asString()).isEqualTo("Around the lake");
        assertThat(SERVICE.get("/api/circuits/" + id + "?f=gpx").body()).contains("Around the lake");

        assertThat(dropName(id).statusCode()).isEqualTo(204);
        assertThat(ids("&saved=true")).doesNotContain(id);
        assertThat(SERVICE.json("/api/circuits/" + id).get("name").isNull()).isTrue();
    }

    @Test
    void theLatestComesFirstAndARowTellsWhatTheCircuitIs() {
        JsonNode circuit = planned(32);
        JsonNode row = SERVICE.json("/api/circuits?limit=1").get("items").get(0);
        assertThat(row.get("id")).isEqualTo(circuit.get("id"));
        assertThat(row.get("title").asString()).isEqualTo("1 day from Tiranë");
        assertThat(row.get("days").asInt()).isEqualTo(1);
        assertThat(row.get("value")).isEqualTo(circuit.get("value"));
        assertThat(row.get("stops").asInt())
                .isEqualTo(circuit.get("days").get(0).get("stops").size());
        assertThat(SERVICE.get(row.get("link").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void theListComesInTheFormsOfOtherLists() {
        JsonNode circuit = planned(35);
        JsonNode drawn = SERVICE.json("/api/circuits?f=geojson&limit=10000")
                .get("features")
                .valueStream()
                .filter(feature -> feature.get("id").equals(circuit.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(drawn.get("geometry").get("type").asString()).isEqualTo("MultiPoint");
        assertThat(drawn.get("geometry").get("coordinates").size())
                .isEqualTo(drawn.get("properties").get("stops").asInt());
        assertThat(SERVICE.get("/api/circuits?f=csv").body()).startsWith("id,name,title,programme,start,days,month");
    }

    @Test
    void anEmptyTableHasItsHeader() {
        assertThat(SERVICE.get("/api/circuits?f=csv&offset=9999").body())
                .isEqualToIgnoringNewLines(
                        "id,name,title,programme,start,days,month,profile,stops,villages,drive_minutes,km,value,bound,"
                                + "edited_from,link,created");
    }

    @Test
    void anEditOfASavedCircuitHasNoNameYet() {
        JsonNode circuit = planned(33);
        String id = circuit.get("id").asString();
        name(id, "{\"name\":\"First draft\"}");
        String dropped =
                circuit.get("days").get(0).get("stops").get(0).get("id").asString();
        JsonNode edited = RunningService.parsed(SERVICE.post(
                "/api/circuits/" + id + "/edits", "{\"edits\":[{\"type\":\"drop\",\"stop\":\"" + dropped + "\"}]}"));
        assertThat(edited.get("name").isNull()).isTrue();
        assertThat(SERVICE.json("/api/circuits/" + id).get("name").asString()).isEqualTo("First draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"  \"}", "{\"name\":\"two\\nlines\"}", "{\"name\":null}"})
    void whatIsNoNameIsRefusedAndChangesNothing(String json) {
        String id = planned(34).get("id").asString();
        HttpResponse<String> refused = name(id, json);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(RunningService.problem(refused).get("field").asString()).isEqualTo("name");
        assertThat(name(id, "{\"name\":\"" + "x".repeat(101) + "\"}").statusCode())
                .isEqualTo(400);
        assertThat(SERVICE.json("/api/circuits/" + id).get("name").isNull()).isTrue();
    }

    @Test
    void onlyACircuitThatIsThereCanBeNamed() {
        assertThat(name("circuit-none", "{\"name\":\"Nothing\"}").statusCode()).isEqualTo(404);
        assertThat(dropName("circuit-none").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/api/circuits?programme=nowhere").statusCode()).isEqualTo(400);
        assertThat(SERVICE.get("/api/circuits?saved=perhaps").statusCode()).isEqualTo(400);
    }
}
