package org.villageatlas.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** What paths of travel time refuse, with the field that they name: never a failure of the service. */
class RefusalsIT {

    private static final RunningService SERVICE = RunningService.albania();
    private static final String POINTS = "\"origins\":[[19.8,41.3]],\"destinations\":[[19.9,41.4]]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/accessibility",
                "/api/accessibility/indices",
                "/api/accessibility/surface",
                "/api/isochrones?lon=19.8&lat=41.3",
                "/api/route?points=19.8,41.3;19.9,41.4",
                "/tiles/surface/3/4/3.mvt"
            })
    void conditionsThatCannotBeAreRefusedEverywhere(String path) {
        String more = path + (path.contains("?") ? "&" : "?");
        refused(SERVICE.get(more + "month=0"), "month", "1 to 12");
        refused(SERVICE.get(more + "month=13"), "month", "1 to 12");
        refused(SERVICE.get(more + "month=1.5"), "month", "a whole number");
        refused(SERVICE.get(more + "month=1&month=2"), "month", "once");
        refused(SERVICE.get(more + "profile=horse"), "profile", "car, van, bicycle, foot");
        refused(SERVICE.get(more + "scenario=of-another-map"), "scenario", "the id of a scenario");
        refused(SERVICE.get(more + "colour=red"), "colour", "one of the parameters");
        refused(SERVICE.get(more + "f=shp"), "f", "one of");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/isochrones?lon=19.8 | lat | a value",
                "/api/isochrones?lon=NaN&lat=41.3 | lon | degrees",
                "/api/isochrones?lon=east&lat=41.3 | lon | a number",
                "/api/isochrones?lon=19.8&lat=91 | lat | degrees",
                "/api/isochrones?lon=19.8&lon=20&lat=41.3 | lon | once",
                "/api/isochrones?lon=41.3&lat=19.8 | lon,lat | swapped",
                "/api/isochrones?lon=0&lat=0 | lon,lat | on the map",
                "/api/isochrones?lon=19.37&lat=41.0 | lon,lat | a road within 10",
                "/api/isochrones?lon=19.8&lat=41.3&minutes=0 | minutes | above 0",
                "/api/isochrones?lon=19.8&lat=41.3&minutes=-5 | minutes | above 0",
                "/api/isochrones?lon=19.8&lat=41.3&minutes=601 | minutes | up to 600",
                "/api/isochrones?lon=19.8&lat=41.3&minutes=30,30 | minutes | different",
                "/api/isochrones?lon=19.8&lat=41.3&minutes=1,2,3,4,5,6,7,8,9 | minutes | 1 to 8",
                "/api/isochrones?lon=19.8&lat=41.3&minutes=soon | minutes | numbers",
                "/api/isochrones?lon=19.8&lat=41.3&direction=up | direction | from, to",
                "/api/isochrones?lon=19.8&lat=41.3&walk_km=11 | walk_km | 0 to 10",
                "/api/route | points | a value",
                "/api/route?points=19.8,41.3 | points | 2 to 25 points",
                "/api/route?points=19.8,41.3; | points[1] | longitude,latitude",
                "/api/route?points=19.8,41.3;NaN,41 | points[1] | longitude",
                "/api/route?points=19.8,41.3;41.3,19.8 | points[1] | swapped",
                "/api/route?points=19.8,41.3;0,0 | points[1] | on the map",
                "/api/route?points=19.8,41.3;19.37,41.0 | points | no road within reach",
                "/api/accessibility?programme=none | programme | one of",
                "/api/accessibility?min_population=-1 | min_population | 0 or more",
                "/api/accessibility?min_population=many | min_population | a whole number",
                "/api/accessibility?direction=both | direction | from, to",
                "/api/accessibility?limit=0 | limit | 1 to 10000",
                "/api/accessibility?offset=-1 | offset | 0 or more",
                "/api/accessibility/indices?minutes=0 | minutes | above 0",
                "/api/accessibility/indices?decay=NaN | decay | above 0",
                "/api/accessibility/indices?catchment_minutes=-1 | catchment_minutes | above 0",
                "/api/accessibility/indices?max_minutes_to_major_city=0 | max_minutes_to_major_city | above 0",
                "/api/accessibility/indices?major_city_population=-1 | major_city_population | 0 or more",
                "/api/accessibility/surface?bands=0 | bands | that grow",
                "/api/accessibility/surface?bbox=1,2,3 | bbox | west,south,east,north",
                "/api/roads?classes=river | classes | motorway",
                "/api/scenarios?limit=0 | limit | 1 to 10000"
            })
    void aParameterThatCannotBeIsNamed(String path, String field, String expected) {
        refused(SERVICE.get(path), field, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | body | an object",
                "{POINTS, \"month\":1.5} | month | a whole number",
                "{POINTS, \"month\":\"May\"} | month | a whole number",
                "{POINTS, \"month\":13} | month | 1 to 12",
                "{POINTS, \"profile\":\"horse\"} | profile | car, van",
                "{POINTS, \"scenario\":\"none\"} | scenario | the id of a scenario",
                "{POINTS, \"scenario\":[\"none\"]} | scenario | text",
                "{POINTS, \"colour\":1} | colour | one of the members",
                "{\"origins\":[[19.8,41.3,5]],\"destinations\":[[19.8,41.3]]} | origins[0] | a pair",
                "{\"origins\":[null],\"destinations\":[[19.8,41.3]]} | origins[0] | a pair",
                "{\"origins\":\"19.8,41.3\",\"destinations\":[[19.8,41.3]]} | origins | a list",
                "{\"origins\":[[true,41.3]],\"destinations\":[[19.8,41.3]]} | origins[0][0] | a number",
                "{\"origins\":[[1e400,41.3]],\"destinations\":[[19.8,41.3]]} | origins[0] | a longitude",
                "{POINTS | body | well-formed JSON"
            })
    void aMatrixThatCannotBeIsRefused(String body, String field, String expected) {
        refused(SERVICE.post("/api/matrix", body.replace("POINTS", POINTS)), field, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | changes[0].type | one of",
                "{\"type\":\"close\",\"ref\":\"\"} | changes[0] | which roads",
                "{\"type\":\"close\",\"ref\":\"A 28\"} | changes[0].ref | a road on the map",
                "{\"type\":\"close\",\"ref\":[\"SH8\"]} | changes[0].ref | text",
                "{\"type\":\"close\",\"class\":\"river\"} | changes[0].class | motorway",
                "{\"type\":\"close\",\"ref\":\"SH8\",\"months\":[]} | changes[0].months | one month",
                "{\"type\":\"close\",\"ref\":\"SH8\",\"months\":[0]} | changes[0].months[0] | 1 to 12",
                "{\"type\":\"close\",\"ref\":\"SH8\",\"months\":[1.5]} | changes[0].months[0] | 1 to 12",
                "{\"type\":\"close\",\"ref\":\"SH8\",\"kmh\":50} | changes[0].kmh | no such member",
                "{\"type\":\"speed\",\"ref\":\"SH8\"} | changes[0].kmh | either",
                "{\"type\":\"speed\",\"ref\":\"SH8\",\"kmh\":0} | changes[0].kmh | 1.0 to 200.0",
                "{\"type\":\"speed\",\"ref\":\"SH8\",\"factor\":21} | changes[0].factor | 0.05 to 20.0",
                "{\"type\":\"close\",\"area\":{\"type\":\"Point\",\"coordinates\":[19.8,41.3]}} | changes[0].area | Polygon",
                "{\"type\":\"close\",\"area\":RING[[19.7,42.3],[19.8,42.4],[19.8,42.3],[19.7,42.4],[19.7,42.3]]]}} | changes[0].area | cross",
                "{\"type\":\"close\",\"area\":RING[[42.3,19.7],[42.4,19.7],[42.4,19.8],[42.3,19.7]]]}} | changes[0].area | swapped",
                "{\"type\":\"close\",\"area\":RING[[19.38,40.9],[19.381,40.9],[19.381,40.901],[19.38,40.9]]]}} | changes[0].area | a road inside",
                "{\"type\":\"new_road\",\"class\":\"primary\",\"line\":[[19.8,41.3]]} | changes[0].line | 2 to 500",
                "{\"type\":\"new_road\",\"class\":\"primary\",\"line\":[[19.8,41.3],[19.8,41.3]]} | changes[0].line | 1 m",
                "{\"type\":\"new_road\",\"class\":\"primary\",\"line\":[[41.3,19.8],[41.4,19.9]]} | changes[0].line[0] | swapped",
                "{\"type\":\"new_road\",\"class\":\"primary\",\"line\":[[19.38,40.9],[19.39,40.9]]} | changes[0].line | at most 100 m",
                "{\"type\":\"new_road\",\"line\":[[19.8,41.3],[19.9,41.4]]} | changes[0].class | one of",
                "{\"type\":\"new_road\",\"class\":\"primary\",\"one_way\":\"maybe\",\"line\":[[19.8,41.3],[19.9,41.4]]} | changes[0].one_way | true or false"
            })
    void aScenarioThatCannotBeIsRefused(String change, String field, String expected) {
        String drawn = change.replace("RING", "{\"type\":\"Polygon\",\"coordinates\":[");
        refused(SERVICE.post("/api/scenarios", "{\"name\":\"x\",\"changes\":[" + drawn + "]}"), field, expected);
    }

    @Test
    void aPointInTheSeaHasNoTimesInAMatrixAndSaysWhy() {
        JsonNode answer = RunningService.parsed(
                SERVICE.post("/api/matrix", "{\"origins\":[[19.37,41.0]],\"destinations\":[[19.8,41.3]]}"));
        assertThat(answer.get("minutes").get(0).get(0).isNull()).isTrue();
        assertThat(answer.get("km").get(0).get(0).isNull()).isTrue();
        assertThat(answer.get("origins").get(0).get("status").asString()).isEqualTo("unreachable");
    }

    @Test
    void aHugeBodyIsRefusedBeforeItIsRead() {
        HttpResponse<String> answer =
                SERVICE.post("/api/matrix", "{\"origins\":[" + "[19.8,41.3],".repeat(200_000) + "[19.8,41.3]]}");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/matrix/none", "/api/jobs/none", "/api/scenarios/none", "/api/scenarios/none/effect"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(SERVICE.get(path).statusCode()).isEqualTo(404);
    }

    private static void refused(HttpResponse<String> answer, String field, String expected) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).as(answer.body()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).contains(expected);
    }
}
