package org.villageatlas.accessibility.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** More long work at once than there is room for: clients take turns, the rest is refused, and what was admitted is answered. */
class AdmissionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.with(List.of(RepeatedWork.class), "--atlas.jobs.queue=4", "--atlas.jobs.processors=1");
        service.awaitRoads();
    }

    @AfterEach
    void goOn() {
        RepeatedWork.isRepeated = false;
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void clientsTakeTurnsAndWhatIsAdmittedIsAnswered() throws IOException, InterruptedException {
        RepeatedWork.isRepeated = true;
        List<String> greedy = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            greedy.add(job(send("/api/isochrones?lon=19.8&lat=41.3&minutes=" + (20 + i))));
        }
        HttpResponse<String> refused = send("/api/isochrones?lon=19.8&lat=41.3&minutes=40");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isPositive();
        assertThat(RunningService.problem(refused).get("type").asString()).isEqualTo("/problems/unavailable");
        String newcomer = jobOfOther("/api/isochrones?lon=19.8&lat=41.3&minutes=50");
        assertThat(service.get("/api/villages").statusCode())
                .as("other requests")
                .isEqualTo(200);
        assertThat(service.json(greedy.get(1)).get("state").asString()).isEqualTo("waiting");

        RepeatedWork.isRepeated = false;
        List<JsonNode> ended = new ArrayList<>();
        for (String job : List.of(greedy.get(0), greedy.get(1), newcomer, greedy.get(2))) {
            ended.add(ended(job));
        }
        assertThat(ended.stream().map(job -> Instant.parse(job.get("started").asString())))
                .as("the newcomer before the second that the other client left waiting")
                .isSorted();
        for (JsonNode job : ended) {
            assertThat(job.get("state").asString()).isEqualTo("done");
            assertThat(service.json(job.get("result").asString())
                            .get("features")
                            .size())
                    .isPositive();
        }
    }

    @Test
    void workThatWasCancelledHoldsItsShareUntilItHasEnded() throws InterruptedException {
        RepeatedWork.isRepeated = true;
        String first = job(send("/api/isochrones?lon=19.8&lat=41.3&minutes=60"));
        String second = job(send("/api/isochrones?lon=19.8&lat=41.3&minutes=70"));
        service.send(
                HttpRequest.newBuilder(URI.create(service.address() + first)).DELETE());
        RepeatedWork.isRepeated = false;
        assertThat(ended(second).get("state").asString()).isEqualTo("done");
        assertThat(service.json(first).get("state").asString()).isEqualTo("cancelled");
        assertThat(RepeatedWork.RUNNING.get()).isZero();
    }

    @Test
    void overlapIsLongWorkToo() throws InterruptedException {
        RepeatedWork.isRepeated = true;
        String report = job(send("/api/overlap?within_minutes=31"));
        String statistics = job(send("/api/overlap/statistics?within_minutes=32"));
        String assignment =
                job(service.send(HttpRequest.newBuilder(URI.create(service.address() + "/api/overlap/assignment"))
                        .header("Prefer", "respond-async")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"within_minutes\":33,\"milliseconds\":1}"))));
        assertThat(send("/api/overlap/hot-spots?within_minutes=34").statusCode())
                .as("without a place")
                .isEqualTo(503);
        assertThat(service.json(report).get("state").asString()).isEqualTo("running");
        assertThat(service.json(report).get("progress").asDouble()).isBetween(0.0, 1.0);
        service.send(HttpRequest.newBuilder(URI.create(service.address() + statistics))
                .DELETE());
        assertThat(service.json(statistics).get("state").asString()).isEqualTo("cancelled");

        RepeatedWork.isRepeated = false;
        JsonNode pairs = service.json(ended(report).get("result").asString());
        assertThat(pairs.get("items").size()).isPositive();
        JsonNode assigned = service.json(ended(assignment).get("result").asString());
        assertThat(assigned.get("villages").size()).isPositive();
        assertThat(service.json("/api/overlap/statistics?within_minutes=32")
                        .get("items")
                        .size())
                .isPositive();
    }

    private static HttpResponse<String> send(String path) {
        return service.send(
                HttpRequest.newBuilder(URI.create(service.address() + path)).header("Prefer", "respond-async"));
    }

    private static String job(HttpResponse<String> accepted) {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    /** Sent from another address. */
    private static String jobOfOther(String path) throws IOException {
        URI address = URI.create(service.address());
        try (Socket client = new Socket(
                InetAddress.getByName("127.0.0.1"), address.getPort(), InetAddress.getByName("127.0.0.2"), 0)) {
            String request = "GET " + path
                    + " HTTP/1.1\r\nHost: localhost\r\nPrefer: respond-async\r\nConnection: close\r\n\r\n";
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher location = Pattern.compile("Location: (\\S+)").matcher(answer);
            assertThat(location.find()).as(answer).isTrue();
            return location.group(1);
        }
    }

    private static JsonNode ended(String job) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode now = service.json(job);
        while (List.of("waiting", "running").contains(now.get("state").asString())) {
            assertThat(Instant.now()).as("waited too long for " + now).isBefore(end);
            Thread.sleep(50);
            now = service.json(job);
        }
        return now;
    }
}
