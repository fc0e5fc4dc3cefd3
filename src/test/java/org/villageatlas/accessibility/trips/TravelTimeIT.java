package org.villageatlas.accessibility.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Travel times as the users of the Albanian service meet them. */
class TravelTimeIT {

    private static final RunningService SERVICE = RunningService.albania();
    private static final String TIRANE_TO_DURRES =
            "{\"origins\":[[19.81879,41.32687]],\"destinations\":[[19.44623,41.31325]],\"profile\":\"car\"}";

    @Test
    void theMatrixTheRouteAndTheReportGiveTheSameTime() {
        JsonNode village =
                SERVICE.json("/api/accessibility?limit=1").get("items").get(0);
        JsonNode nearest = village.get("nearest_city");
        JsonNode city = SERVICE.json("/api/cities/" + nearest.get("city").asString());
        String from = village.get("lon") + "," + village.get("lat");
        String to = city.get("lon") + "," + city.get("lat");
        JsonNode route = SERVICE.json("/api/route?points=" + from + ";" + to).get("properties");
        JsonNode matrix = RunningService.parsed(SERVICE.post(
                "/api/matrix", "{\"origins\":[[" + from + "]],\"destinations\":[[" + to + "]],\"profile\":\"car\"}"));
        double minutes = nearest.get("minutes").asDouble();
        assertThat(matrix.get("minutes").get(0).get(0).asDouble()).isEqualTo(minutes);
        assertThat(route.get("minutes").asDouble()).isCloseTo(minutes, within(0.011));
        assertThat(matrix.get("km").get(0).get(0)).isEqualTo(nearest.get("km"));
        JsonNode page = SERVICE.json("/api/villages/" + village.get("village").asString())
                .get("nearest_city");
        assertThat(page.get("city")).isEqualTo(nearest.get("city"));
        assertThat(page.get("minutes").asDouble()).isEqualTo(minutes);
    }

    @Test
    void theReportAddsUpPopulationFromItsOwnCities() {
        for (JsonNode village : SERVICE.json("/api/accessibility?limit=5").get("items")) {
            long within = 0;
            double last = 0;
            for (JsonNode city : village.get("cities")) {
                double minutes = city.get("minutes").asDouble();
                assertThat(minutes).isGreaterThanOrEqualTo(last);
                last = minutes;
                JsonNode known = SERVICE.json("/api/cities/" + city.get("city").asString());
                within += minutes <= 120 ? known.get("population").asLong() : 0;
            }
            assertThat(village.get("population_within_120").asLong()).isEqualTo(within);
        }
    }

    @Test
    void theTableHasARowForEachVillageAndCity() {
        JsonNode villages = SERVICE.json("/api/accessibility?limit=3").get("items");
        int cities = 0;
        for (JsonNode village : villages) {
            cities += village.get("cities").size();
        }
        String csv = SERVICE.get("/api/accessibility?limit=3&f=csv").body();
        assertThat(csv.lines()).hasSize(1 + cities);
    }

    @Test
    void aSmallerPopulationGivesMoreCities() {
        int few = SERVICE.json("/api/accessibility?limit=1&min_population=50000")
                .get("items")
                .get(0)
                .get("cities")
                .size();
        int many = SERVICE.json("/api/accessibility?limit=1&min_population=0")
                .get("items")
                .get(0)
                .get("cities")
                .size();
        assertThat(many).isGreaterThan(few);
    }

    @Test
    void swappedCoordinatesAreRecognised() {
        HttpResponse<String> answer =
                SERVICE.post("/api/matrix", "{\"origins\":[[19.8,41.3],[41.3,19.8]],\"destinations\":[[19.8,41.3]]}");
        JsonNode problem = RunningService.problem(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.get("field").asString()).isEqualTo("origins[1]");
        assertThat(problem.get("value").asString()).isEqualTo("41.3,19.8");
        assertThat(problem.get("detail").asString()).contains("swapped", "within 19.");
    }

    @Test
    void tooManyPointsAreRefusedBeforeAnyTimeIsComputed() {
        HttpResponse<String> answer =
                SERVICE.post("/api/matrix", "{\"origins\":[" + points(2001) + "],\"destinations\":[[19.8,41.3]]}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("2001 points", "1 to 2000");
    }

    @Test
    void aMillionCellsAreAnswered() {
        HttpResponse<String> answer = SERVICE.post(
                "/api/matrix", "{\"origins\":[" + points(1000) + "],\"destinations\":[" + points(1000) + "]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().chars().filter(letter -> letter == ',').count())
                .isGreaterThan(2_000_000);
    }

    @Test
    void everyProfileHasItsOwnTimesAndAnUnknownOneIsRefused() {
        double car = minutes("car");
        assertThat(minutes("van")).isGreaterThan(car);
        assertThat(minutes("bicycle")).isGreaterThan(2 * car);
        assertThat(minutes("foot")).isGreaterThan(minutes("bicycle"));
        for (String profile : new String[] {"van", "bicycle", "foot"}) {
            JsonNode route = SERVICE.json("/api/route?points=19.81879,41.32687;19.44623,41.31325&profile=" + profile)
                    .get("properties");
            assertThat(route.get("minutes").asDouble()).isCloseTo(minutes(profile), within(0.011));
        }
        HttpResponse<String> answer = SERVICE.post("/api/matrix", TIRANE_TO_DURRES.replace("car", "horse"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningService.problem(answer).get("field").asString()).isEqualTo("profile");
        assertThat(answer.body()).contains("horse", "car, van, bicycle, foot");
    }

    private static double minutes(String profile) {
        return RunningService.parsed(SERVICE.post("/api/matrix", TIRANE_TO_DURRES.replace("car", profile)))
                .get("minutes")
                .get(0)
                .get(0)
                .asDouble();
    }

    @Test
    void theReportIsForAProfileAndADirection() {
        JsonNode car = SERVICE.json("/api/accessibility?limit=1");
        JsonNode bicycle = SERVICE.json("/api/accessibility?limit=1&profile=bicycle");
        assertThat(nearestMinutes(bicycle)).isGreaterThan(nearestMinutes(car));
        JsonNode back = SERVICE.json("/api/accessibility?limit=1&direction=from");
        assertThat(back.get("direction").asString()).isEqualTo("from");
        assertThat(nearestMinutes(back)).isCloseTo(nearestMinutes(car), within(5.0));
        assertThat(SERVICE.get("/api/accessibility?direction=sideways").statusCode())
                .isEqualTo(400);
    }

    private static double nearestMinutes(JsonNode report) {
        return report.get("items").get(0).get("nearest_city").get("minutes").asDouble();
    }

    private static HttpResponse<String> postAsync(String body) {
        return SERVICE.send(HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/matrix"))
                .header("Content-Type", "application/json")
                .header("Prefer", "respond-async")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void aLargerMatrixIsAJobWhoseResultIsFetched() throws InterruptedException {
        HttpResponse<String> accepted =
                postAsync("{\"origins\":[" + points(1100) + "],\"destinations\":[" + points(1000) + "]}");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String job = accepted.headers().firstValue("Location").orElseThrow();
        JsonNode state = SERVICE.json(job);
        while (!state.get("state").asString().equals("done")) {
            assertThat(state.get("state").asString()).isIn("waiting", "running");
            Thread.sleep(50);
            state = SERVICE.json(job);
        }
        JsonNode result = SERVICE.json(state.get("result").asString());
        assertThat(result.get("minutes").size()).isEqualTo(1100);
        assertThat(result.get("minutes").get(1099).size()).isEqualTo(1000);
        assertThat(result.get("origins").size()).isEqualTo(1100);
        double walk = result.get("origins").get(1099).get("access_minutes").asDouble();
        assertThat(result.get("minutes").get(1099).get(999).asDouble())
                .as("to the road and back, as both are the same place")
                .isCloseTo(2 * walk, within(0.02));
    }

    @Test
    void aJobGivesTheSameCellsAsAnAnswerAtOnceAndCanBeCancelled() throws InterruptedException {
        String request = "{\"origins\":[" + points(600) + "],\"destinations\":[" + points(500) + "]}";
        HttpResponse<String> accepted = postAsync(request);
        assertThat(accepted.statusCode()).isEqualTo(202);
        String job = accepted.headers().firstValue("Location").orElseThrow();
        while (!SERVICE.json(job).get("state").asString().equals("done")) {
            Thread.sleep(50);
        }
        String result = SERVICE.json(job).get("result").asString();
        assertThat(SERVICE.json(result)).isEqualTo(RunningService.parsed(SERVICE.post("/api/matrix", request)));
        HttpResponse<String> cancelled = SERVICE.send(
                HttpRequest.newBuilder(URI.create(SERVICE.address() + job)).DELETE());
        assertThat(cancelled.statusCode()).isEqualTo(200);
        HttpResponse<String> needed =
                SERVICE.send(HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/jobs/road-graph"))
                        .DELETE());
        assertThat(needed.statusCode()).isEqualTo(400);
        assertThat(SERVICE.get("/api/matrix/matrix-none").statusCode()).isEqualTo(404);
    }

    @Test
    void badPointsAreRefusedByName() {
        refused("{\"origins\":[[4.8,41.3]],\"destinations\":[[19.8,41.3]]}", "origins[0]", "on the map");
        refused("{\"origins\":[[NaN,41.3]],\"destinations\":[[19.8,41.3]]}", "body", "JSON");
        refused("{\"origins\":[[19.8]],\"destinations\":[[19.8,41.3]]}", "origins[0]", "a pair");
        refused("{\"origins\":[[19.8,null]],\"destinations\":[[19.8,41.3]]}", "origins[0]", "a pair");
        refused("{\"origins\":[[19.8,141.3]],\"destinations\":[[19.8,41.3]]}", "origins[0]", "latitude");
        refused("{\"origins\":[],\"destinations\":[[19.8,41.3]]}", "origins", "1 to 2000");
        refused("{\"origins\":[[19.8,41.3]]}", "destinations", "1 to 2000");
    }

    private static void refused(String body, String field, String expected) {
        HttpResponse<String> answer = SERVICE.post("/api/matrix", body);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).as(body).startsWith(field);
        assertThat(problem.get("detail").asString()).as(body).contains(expected);
    }

    private static String points(int count) {
        return "[19.8,41.3],".repeat(count - 1) + "[19.8,41.3]";
    }

    @Test
    void theRoadNetworkSaysWhatItIs() {
        JsonNode network = SERVICE.json("/api/road-network");
        assertThat(network.get("state").asString()).isEqualTo("ready");
        assertThat(network.get("name").asString()).isEqualTo("albania");
        assertThat(network.get("generalised").asBoolean()).isTrue();
        assertThat(network.get("extent").size()).isEqualTo(4);
        assertThat(SERVICE.json("/api/jobs/road-graph").get("state").asString()).isEqualTo("done");
    }

    @Test
    void roadsAreGivenByAreaAndClass() {
        JsonNode all = SERVICE.json("/api/roads?f=json&limit=10000");
        assertThat(all.get("numberMatched"))
                .isEqualTo(SERVICE.json("/api/road-network").get("edges"));
        JsonNode motorways = SERVICE.json("/api/roads?f=json&classes=motorway");
        assertThat(motorways.get("numberMatched").asInt())
                .isPositive()
                .isLessThan(all.get("numberMatched").asInt());
        for (JsonNode road : motorways.get("items")) {
            assertThat(road.get("class").asString()).isEqualTo("motorway");
        }
        assertThat(SERVICE.json("/api/roads?f=json&bbox=0,0,1,1")
                        .get("numberMatched")
                        .asInt())
                .isZero();
    }

    @Test
    void theNumbersOfRoadsAddUpToTheRoadsOfThatNumber() {
        JsonNode longest = SERVICE.json("/api/roads/refs?limit=1");
        JsonNode ref = longest.get("items").get(0);
        String path = "/api/roads?f=json&limit=10000&ref=" + ref.get("ref").asString();
        assertThat(SERVICE.json(path).get("numberMatched")).isEqualTo(ref.get("sections"));
        int gravel = 0;
        for (JsonNode surface : longest.get("surfaces")) {
            gravel += surface.get("surface").asString().equals("gravel")
                    ? surface.get("sections").asInt()
                    : 0;
        }
        assertThat(SERVICE.json("/api/roads?f=json&surface=gravel")
                        .get("numberMatched")
                        .asInt())
                .isEqualTo(gravel);
    }

    @Test
    void fromTiraneToDurresTakesLessThanAnHour() {
        JsonNode answer = RunningService.parsed(SERVICE.post("/api/matrix", TIRANE_TO_DURRES));
        assertThat(answer.get("minutes").get(0).get(0).asDouble()).isBetween(30.0, 60.0);
        assertThat(answer.get("origins").get(0).get("status").asString()).isEqualTo("ok");
    }
}
