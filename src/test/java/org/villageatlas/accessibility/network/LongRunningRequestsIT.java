package org.villageatlas.accessibility.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** What takes long: it goes on as a job, can be stopped, and ends when its client leaves. */
class LongRunningRequestsIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String REPORT = "/api/accessibility?limit=3&min_population=4321";
    private static final String MATRIX = "{\"origins\":[[19.81879,41.32687]],\"destinations\":[[19.44623,41.31325]]}";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.with(List.of(RepeatedWork.class), "--atlas.jobs.wait-seconds=0.3");
        service.awaitRoads();
    }

    @AfterEach
    void goOn() {
        RepeatedWork.isRepeated = false;
        until(() -> RepeatedWork.RUNNING.get() == 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/accessibility?min_population=1234",
                "/api/accessibility?min_population=2345&f=csv",
                "/api/accessibility/indices?decay=1.5",
                "/api/accessibility/surface?cell_km=17",
                "/api/accessibility/surface?cell_km=18&f=geotiff",
                "/api/isochrones?lon=19.8&lat=41.3",
                "/api/scenarios/SCENARIO/effect"
            })
    void whatTakesLongIsAJobThatLeavesNothingRunningWhenItIsStopped(String path) {
        String question = path.replace("SCENARIO", path.contains("SCENARIO") ? scenario() : "");
        RepeatedWork.isRepeated = true;
        HttpResponse<String> accepted = get(question, "wait=1");
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String job = accepted.headers().firstValue("Location").orElseThrow();
        JsonNode state = service.json(job);
        assertThat(state.get("state").asString()).isEqualTo("running");
        assertThat(state.get("progress").asDouble()).isLessThan(1);
        assertThat(state.get("message").asString()).isNotBlank();
        assertThat(get(question, "respond-async").headers().firstValue("Location"))
                .as("the same work")
                .hasValue(job);
        assertThat(RepeatedWork.RUNNING.get()).isPositive();

        service.send(HttpRequest.newBuilder(URI.create(service.address() + job)).DELETE());
        until(() -> RepeatedWork.RUNNING.get() == 0);
        assertThat(service.json(job).get("state").asString()).isEqualTo("cancelled");
        RepeatedWork.isRepeated = false;
        until(() -> get(question, "wait=60").statusCode() == 200);
    }

    @Test
    void theSameQuestionGivesTheAnswerOnceItIsThere() {
        RepeatedWork.isRepeated = true;
        HttpResponse<String> accepted = get(REPORT, null);
        assertThat(accepted.statusCode()).as("after atlas.jobs.wait-seconds").isEqualTo(202);
        String job = accepted.headers().firstValue("Location").orElseThrow();
        RepeatedWork.isRepeated = false;
        until(() -> service.json(job).get("state").asString().equals("done"));
        assertThat(service.json(job).get("result").asString()).isEqualTo(REPORT);
        HttpResponse<String> answer = get(REPORT, "respond-async");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode report = RunningService.parsed(answer);
        assertThat(report.get("items").size()).isEqualTo(3);
        assertThat(report.get("min_population").asInt()).isEqualTo(4321);
        assertThat(get(REPORT + "&f=csv", "respond-async").statusCode())
                .as("another form of the same")
                .isEqualTo(200);
    }

    @Test
    void aTileOfASurfaceThatIsBeingWorkedOutIsUnavailableAndNamesTheJob() {
        RepeatedWork.isRepeated = true;
        HttpResponse<String> tile = get("/tiles/surface/7/71/48.mvt?cell_km=19", null);
        assertThat(tile.statusCode()).isEqualTo(503);
        String job = RunningService.problem(tile).get("job").asString();
        assertThat(service.json("/api/jobs/" + job).get("state").asString()).isEqualTo("running");
    }

    @Test
    void aMatrixEndsWhenItsClientLeaves() throws IOException {
        RepeatedWork.isRepeated = true;
        URI address = URI.create(service.address());
        try (Socket client = new Socket(address.getHost(), address.getPort())) {
            String request = "POST /api/matrix HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nPrefer: wait=60\r\n"
                    + "Content-Length: " + MATRIX.length() + "\r\n\r\n" + MATRIX;
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            until(() -> RepeatedWork.RUNNING.get() == 1);
        }
        until(() -> RepeatedWork.RUNNING.get() == 0);
        assertThat(RepeatedWork.isRepeated).as("nothing else ended it").isTrue();
    }

    private static String scenario() {
        return RunningService.parsed(service.post(
                        "/api/scenarios", "{\"name\":\"x\",\"changes\":[{\"type\":\"close\",\"ref\":\"SH8\"}]}"))
                .get("id")
                .asString();
    }

    private static HttpResponse<String> get(String path, String prefer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.address() + path));
        return service.send(prefer == null ? request : request.header("Prefer", prefer));
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
    }
}
