package org.villageatlas.circuit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Edits that cannot be made, over HTTP: each says why, nothing of the circuit is lost, and what was done before can be undone. */
class ImpossibleEditsIT {

    private static final RunningService SERVICE = RunningService.albania();

    /** Of two days of 5 hours in June, far from most of the country; no search of it is ended by the clock. */
    private static JsonNode circuit;

    private static int kept;

    @BeforeAll
    static void plan() {
        circuit = RunningService.parsed(SERVICE.post(
                "/api/circuits",
                "{\"start\":\"al-tirane\",\"days\":2,\"hours_per_day\":5,\"month\":6,\"return_to_base\":true,"
                        + "\"milliseconds\":30000}"));
        kept = count();
    }

    @AfterEach
    void nothingIsKeptAndNothingLost() {
        assertThat(count()).isEqualTo(kept);
        assertThat(SERVICE.json("/api/circuits/" + id(circuit)).get("days")).isEqualTo(circuit.get("days"));
    }

    private static int count() {
        return SERVICE.json("/api/circuits?limit=1").get("numberMatched").asInt();
    }

    private static String id(JsonNode one) {
        return one.get("id").asString();
    }

    private static HttpResponse<String> edit(JsonNode one, String edits) {
        return SERVICE.post("/api/circuits/" + id(one) + "/edits", "{\"edits\":[" + edits.replace('\'', '"') + "]}");
    }

    private static void refused(HttpResponse<String> answer, String field, String expected) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("expected").asString()).contains(expected);
    }

    private static List<String> stops(int day) {
        List<String> stops = new ArrayList<>();
        circuit.get("days")
                .get(day - 1)
                .get("stops")
                .forEach(stop -> stops.add(stop.get("id").asString()));
        return stops;
    }

    @Test
    void aDayTooShortForWhatIsDraggedToItSaysHowManyMinutesItWouldTake() {
        String all = String.join(
                ",",
                stops(2).stream()
                        .map(stop -> "{'type':'move','stop':'" + stop + "','day':1}")
                        .toList());
        String held = String.join(
                ",",
                stops(1).stream()
                        .map(stop -> "{'type':'pin','stop':'" + stop + "'}")
                        .toList());
        List<String> edited = new ArrayList<>(stops(1));
        edited.addAll(stops(2));
        HttpResponse<String> answer = edit(circuit, held + "," + all);
        String stop = RunningService.problem(answer).get("value").asString();
        assertThat(edited).as("what has no room is one of the stops").contains(stop);
        refused(answer, "edits[" + edited.indexOf(stop) + "]", "minutes");
    }

    /** {0} is the first stop of day 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type':'add','stop':'al-lepushe'}                        | edits[0]          | max_drive_minutes_per_day is 240
            {'type':'add','stop':'al-lepushe','day':2}                | edits[0]          | max_drive_minutes_per_day is 240
            {'type':'add','stop':'al-nowhere'}                        | edits[0]          | the id of a village or of an attraction
            {'type':'add','stop':'{0}'}                               | edits[0].stop     | does not have yet
            {'type':'add','stop':'al-lepushe','day':3}                | edits[0].day      | 1 to 2
            {'type':'add','stop':'al-lepushe','position':1}           | edits[0].day      | the day of that position
            {'type':'move','stop':'{0}','day':9}                      | edits[0].day      | 1 to 2
            {'type':'move','stop':'{0}'}                              | edits[0].day      | the day to move it to
            {'type':'move','stop':'al-lepushe','day':1}               | edits[0].stop     | a stop of this circuit
            {'type':'reorder','stop':'{0}','position':99}             | edits[0].position | a position on day 1
            {'type':'pin','stop':'al-lepushe'}                        | edits[0].stop     | a stop of this circuit
            {'type':'pin','stop':'{0}','day':2}                       | edits[0].day      | left out: pin has none
            {'type':'unpin','stop':'{0}'}                             | edits[0].stop     | pinned or must be visited
            {'type':'drop','stop':'al-lepushe'}                       | edits[0].stop     | a stop of this circuit
            {'type':'drop','stop':'{0}'},{'type':'pin','stop':'{0}'}  | edits[1].stop     | a stop of this circuit
            {'type':'restore','stop':'{0}'}                           | edits[0].stop     | dropped or is to be avoided
            {'type':'swap','stop':'{0}'}                              | edits[0].type     | reorder
            """)
    void anEditThatCannotBeNamesItsMemberAndWhatWouldDo(String edits, String field, String expected) {
        refused(edit(circuit, edits.replace("{0}", stops(1).get(0))), field, expected);
    }

    @Test
    void whatIsClosedInTheMonthSaysWhenItIsOpen() {
        JsonNode closed = SERVICE.json("/api/resources?limit=10000")
                .get("items")
                .valueStream()
                .filter(resource -> !resource.get("theme").isNull())
                .filter(resource -> !resource.get("months").isNull()
                        && !resource.get("months").isEmpty()
                        && resource.get("months").valueStream().noneMatch(month -> month.asInt() == 6))
                .findFirst()
                .orElseThrow();
        refused(edit(circuit, "{'type':'add','stop':'" + id(closed) + "'}"), "edits[0]", "closed in June, open in");
    }

    @Test
    void oneImpossibleEditAmongOthersStopsThemAll() {
        refused(
                edit(circuit, "{'type':'drop','stop':'" + stops(1).get(0) + "'},{'type':'add','stop':'al-lepushe'}"),
                "edits[1]",
                "max_drive_minutes_per_day is 240");
    }

    @Test
    void afterARefusalWhatWasDoneBeforeCanStillBeUndone() {
        JsonNode without = RunningService.parsed(edit(circuit, "{'type':'drop','stop':'" + stops(1).get(0) + "'}"));
        refused(edit(without, "{'type':'add','stop':'al-lepushe'}"), "edits[0]", "max_drive_minutes_per_day is 240");
        JsonNode undone =
                RunningService.parsed(SERVICE.post("/api/circuits/" + id(without) + "/edits", "{\"undo\":true}"));
        assertThat(undone).isEqualTo(SERVICE.json("/api/circuits/" + id(circuit)));
        refused(SERVICE.post("/api/circuits/" + id(circuit) + "/edits", "{\"undo\":true}"), "undo", "planned afresh");
        kept = count();
    }

    @Test
    void aMustSeeIsDroppedOnlyWithWhatItAskedForAndPlansAnew() {
        String must = stops(1).get(0);
        JsonNode asked = RunningService.parsed(SERVICE.post(
                "/api/circuits",
                "{\"start\":\"al-tirane\",\"days\":1,\"hours_per_day\":6,\"month\":6,\"must\":[\"" + must + "\"]}"));
        JsonNode without = RunningService.parsed(edit(asked, "{'type':'drop','stop':'" + must + "'}"));
        assertThat(without.get("request").get("must")).isEmpty();
        assertThat(without.get("request").get("avoid").get(0).asString()).isEqualTo(must);
        assertThat(without.get("days").toString()).doesNotContain("\"" + must + "\"");
        kept = count();
    }
}
