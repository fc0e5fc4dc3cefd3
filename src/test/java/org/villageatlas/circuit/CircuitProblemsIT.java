package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Wishes that cannot be met, over HTTP: each is refused with what to change, and keeps nothing. */
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
            {'start':'al-tirane','days':1,'hours_per_day':4,'must':['al-theth']}        | must[0]       | max_drive_minutes_per_day is 240
            {'start':'al-tirane','days':1,'hours_per_day':4,'must':['al-theth'],'max_drive_minutes_per_day':1440,'max_leg_minutes':1440} | must[0] | the shortest day with it takes
            {'start':'al-tirane','days':1,'pace':'brisk'}                               | pace          | one of: relaxed, usual, full
            {'start':'al-tirane','days':1,'must':['al-nowhere']}                        | must[0]       | the id of a village or of an attraction
            {'start':[20.45,41.62],'days':1,'hours_per_day':2,'return_to_base':true,'max_drive_minutes_per_day':10} | max_drive_minutes_per_day | the nearest stop
            {'start':[2.35,48.86],'days':1}                                             | start         | within reach of a road
            {'start':[200,41],'days':1}                                                 | start         | longitude
            {'start':'al-tirane','days':1,'end':[19.0,41.0]}                            | end           | within reach of a road
            {'start':'al-tirane','days':1,'hours_per_day':2,'profile':'foot'}           | hours_per_day | the nearest stop
            {'start':'al-tirane','days':3,'month':6,'must':['al-lepushe-logu-i-bjeshkeve']} | must[0]   | closed in June, open in August
            {'start':'al-tirane','days':1,'pins':[{'stop':'al-preze','day':2}]}         | pins[0].day   | a day of the tour
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
        String request = json.replace('\'', '"');
        refused(SERVICE.post("/api/circuits", request), field, expected);
        if (!json.contains("'must'") && !json.contains("'pins'") && !json.contains("'end'")) {
            String several = "{\"circuits\":2,\"circuit\":" + request + "}";
            boolean isUnlike = field.startsWith("unlike");
            refused(
                    SERVICE.post("/api/portfolios", several),
                    isUnlike ? "circuit.unlike" : "circuit." + field,
                    isUnlike ? "none" : expected);
        }
    }
}
