package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Wishes and edits that cannot be met, over HTTP: each is refused with what to change, and keeps nothing. */
class CircuitProblemsIT {

    private static final RunningService SERVICE = RunningService.albania();

    private static void refused(HttpResponse<String> answer, String field, String expected) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("expected").asString()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'start':'al-tirane','days':1,'hours_per_day':4,'must':['al-theth']}        | must[0]       | the shortest day with it takes
            {'start':'al-tirane','days':1,'must':['al-nowhere']}                        | must[0]       | the id of a village or of an attraction
            {'start':[20.45,41.62],'days':1,'hours_per_day':2,'return_to_base':true,'max_drive_minutes_per_day':10} | max_drive_minutes_per_day | the nearest stop
            {'start':[2.35,48.86],'days':1}                                             | start         | within reach of a road
            {'start':[200,41],'days':1}                                                 | start         | longitude
            {'start':'al-nowhere','days':1}                                             | start         | the id of a city
            {'start':'al-tirane','days':1,'themes':{'sport':2}}                         | themes        | nature
            {'start':'al-tirane','days':0}                                              | days          | a whole number from 1 to 7
            {'start':'al-tirane','days':30}                                             | days          | a whole number from 1 to 7
            {'start':'al-tirane','days':2,'pins':[{'stop':'al-preze','day':1},{'stop':'al-preze','day':2}]} | pins[1].stop | pinned to day 1 too
            {'start':'al-tirane','days':1,'pins':[{'stop':'al-preze','day':1}],'avoid':['al-preze']}        | pins[0].stop | not in avoid
            {'start':'al-tirane','days':1,'must':['al-preze'],'avoid':['al-preze']}     | must[0]       | not in avoid
            {'start':'al-tirane','end':'al-sarande','days':1,'hours_per_day':2}         | end           | can be reached from the start
            {'start':'al-tirane','days':1,'packages':['none']}                          | packages[0]   | /api/overlap/packages
            {'start':'al-tirane','days':1,'unlike':['circuit-none']}                    | unlike[0]     | a circuit that was planned
            """)
    void aWishThatCannotBeMetSaysWhatToChange(String json, String field, String expected) {
        refused(SERVICE.post("/api/circuits", json.replace('\'', '"')), field, expected);
    }

    private final JsonNode circuit = RunningService.parsed(
            SERVICE.post("/api/circuits", "{\"start\":\"al-tirane\",\"days\":2,\"hours_per_day\":5,\"month\":6}"));

    private HttpResponse<String> edit(String json) {
        String edits = "{\"edits\":[" + json.replace('\'', '"') + "]}";
        return SERVICE.post("/api/circuits/" + circuit.get("id").asString() + "/edits", edits);
    }

    private String stop() {
        JsonNode stop = circuit.get("days").get(0).get("stops").get(0);
        return stop.get(stop.get("attraction").isNull() ? "village" : "attraction")
                .asString();
    }

    @Test
    void everyKindOfEditThatCannotBeSaysWhy() {
        refused(edit("{'type':'add','stop':'al-theth'}"), "edits[0]", "fits into");
        refused(edit("{'type':'add','stop':'" + stop() + "'}"), "edits[0].stop", "does not have yet");
        refused(edit("{'type':'add','stop':'al-theth','day':3}"), "edits[0].day", "1 to 2");
        refused(edit("{'type':'move','stop':'" + stop() + "','day':9}"), "edits[0].day", "1 to 2");
        refused(edit("{'type':'move','stop':'" + stop() + "'}"), "edits[0].day", "the day to move it to");
        refused(edit("{'type':'reorder','stop':'" + stop() + "','position':99}"), "edits[0].position", "a position");
        refused(edit("{'type':'drop','stop':'al-theth'}"), "edits[0].stop", "a stop of this circuit");
        refused(edit("{'type':'pin','stop':'al-theth'}"), "edits[0].stop", "a stop of this circuit");
        refused(edit("{'type':'unpin','stop':'" + stop() + "'}"), "edits[0].stop", "that is pinned");
        refused(edit("{'type':'restore','stop':'" + stop() + "'}"), "edits[0].stop", "that was dropped");
        refused(edit("{'type':'swap','stop':'" + stop() + "'}"), "edits[0].type", "move");
    }
}
