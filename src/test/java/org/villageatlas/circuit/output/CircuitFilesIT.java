package org.villageatlas.circuit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/** A circuit's files as they are downloaded. */
class CircuitFilesIT {

    private static final RunningService SERVICE = RunningService.albania();

    private final JsonNode circuit = RunningService.parsed(
            SERVICE.post("/api/circuits", "{\"start\":\"al-tirane\",\"days\":2,\"hours_per_day\":9,\"month\":6}"));
    private final String path = "/api/circuits/" + circuit.get("id").asString();

    private static String type(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    private HttpResponse<String> accept(String mediaType) {
        return SERVICE.send(
                HttpRequest.newBuilder(URI.create(SERVICE.address() + path)).header("Accept", mediaType));
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "geojson, application/geo+json",
        "csv, text/csv",
        "gpx, application/gpx+xml",
        "kml, application/vnd.google-earth.kml+xml",
        "ics, text/calendar"
    })
    void parameterAndAcceptHeaderChooseTheSameForm(String format, String mediaType) {
        assertThat(type(SERVICE.get(path + "?f=" + format))).startsWith(mediaType);
        assertThat(type(accept(mediaType))).startsWith(mediaType);
    }

    @Test
    void whoeverTakesAnythingGetsJson() {
        assertThat(type(accept("*/*"))).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpx", "kml", "ics"})
    void filesHaveANameToBeSavedUnder(String format) {
        HttpResponse<String> answer = SERVICE.get(path + "?f=" + format);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains(circuit.get("id").asString() + "." + format);
    }

    @Test
    void aTrackFollowsTheRoadAndHasTheWaypointsOfTheStops() {
        Element gpx = Parsed.root(SERVICE.get(path + "?f=gpx").body());
        int stops = 0;
        for (JsonNode day : circuit.get("days")) {
            stops += day.get("stops").size();
        }
        assertThat(Parsed.children(gpx, "wpt")).hasSize(stops);
        assertThat(Parsed.children(gpx, "trk")).hasSize(2);
        assertThat(Parsed.all(gpx, "trkpt")).hasSizeGreaterThan(3 * stops);
    }

    @Test
    void legsTellTheirTurns() {
        JsonNode leg = SERVICE.json(path + "?f=geojson").get("features").get(0).get("properties");
        assertThat(leg.get("kind").asString()).isEqualTo("leg");
        JsonNode turns = leg.get("instructions");
        double km = 0;
        for (JsonNode turn : turns) {
            assertThat(turn.get("text").asString()).isNotBlank();
            km += turn.get("km").asDouble();
        }
        assertThat(km).isPositive().isLessThanOrEqualTo(leg.get("km").asDouble() + 0.1);
    }

    @Test
    void aCalendarBeginsOnTheDateAskedFor() {
        assertThat(SERVICE.get(path + "?f=ics&date=2027-06-12").body())
                .contains("DTSTART:20270612T", "DTSTART:20270613T");
        HttpResponse<String> refused = SERVICE.get(path + "?f=ics&date=2027-07-12");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(RunningService.problem(refused).get("field").asString()).isEqualTo("date");
    }

    @Test
    void aFormThatAnotherPathHasIsNotAcceptable() {
        assertThat(SERVICE.get("/api/villages?f=gpx").statusCode()).isEqualTo(406);
    }

    @Test
    void noFormHasACircuitThatIsNotThere() {
        for (String format : new String[] {"json", "geojson", "csv", "gpx", "kml", "ics", "html"}) {
            assertThat(SERVICE.get("/api/circuits/circuit-none?f=" + format).statusCode())
                    .as(format)
                    .isEqualTo(404);
        }
    }
}
