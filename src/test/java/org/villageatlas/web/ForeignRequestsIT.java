package org.villageatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which Host and Origin the service answers. */
class ForeignRequestsIT {

    private static final String PATH = "/api/programmes";

    private static RunningService service;
    private static int port;

    @BeforeAll
    static void start() {
        service = RunningService.start(
                "--atlas.hosts=atlas.example.org,10.1.2.3", "--atlas.map=target/no-such-map.osm.pbf");
        port = URI.create(service.address()).getPort();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST.", "127.0.0.1", "127.9.9.9", "[::1]", "atlas.example.org", "10.1.2.3"})
    void answersItsOwnHostsOnAnyPort(String host) throws IOException {
        assertThat(ask("Host: " + host)).startsWith("HTTP/1.1 200");
        assertThat(ask("Host: " + host + ":9999")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebound.example.com",
                "localhost.example.com",
                "evil-localhost",
                "127.0.0.1.example.com",
                "atlas.example.org.evil.com",
                "10.1.2.4",
                "[::2]"
            })
    void refusesAnotherHostAsANameThatIsPointedAtThisMachineHasIt(String host) throws IOException {
        for (String path : new String[] {PATH, "/", "/index.html", "/actuator/health", "/v3/api-docs"}) {
            assertThat(askFor(path, "Host: " + host + ":" + port)).startsWith("HTTP/1.1 421");
        }
        JsonNode problem = problem(ask("Host: " + host));
        assertThat(problem.get("type").asString()).isEqualTo("/problems/foreign");
        assertThat(problem.get("field").asString()).isEqualTo("Host");
        assertThat(problem.get("value").asString()).isEqualTo(host);
        assertThat(problem.get("expected").asString()).contains("atlas.hosts");
    }

    @Test
    void answersTheOriginOfItsOwnPageAndOfListedHosts() throws IOException {
        String own = "localhost:" + port;
        assertThat(ask("Host: " + own, "Origin: http://" + own)).startsWith("HTTP/1.1 200");
        assertThat(ask("Host: atlas.example.org", "Origin: https://atlas.example.org"))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("Host: " + own, "Origin: https://atlas.example.org:8443"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example.com", "http://localhost", "http://localhost:1", "null", "no address"})
    void refusesAnotherOrigin(String origin) throws IOException {
        String answer = ask("Host: localhost:" + port, "Origin: " + origin);
        assertThat(answer).startsWith("HTTP/1.1 403");
        assertThat(problem(answer).get("field").asString()).isEqualTo("Origin");
        assertThat(problem(answer).get("value").asString()).isEqualTo(origin);
        assertThat(problem(answer).get("expected").asString()).contains("atlas.hosts");
    }

    @Test
    void heedsNoForwardedHost() throws IOException {
        String own = "Host: localhost:" + port;
        assertThat(ask("Host: evil.example.com", "X-Forwarded-Host: localhost")).startsWith("HTTP/1.1 421");
        assertThat(ask(own, "X-Forwarded-Host: evil.example.com", "Forwarded: host=evil.example.com"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("evil.example.com");
        assertThat(askFor("/api/villages?limit=1", own, "X-Forwarded-Host: atlas.example.org"))
                .contains("http://localhost:" + port + "/api/villages");
    }

    private static String ask(String... headers) throws IOException {
        return askFor(PATH, headers);
    }

    /** The whole answer; by HTTP/1.0, so that the connection ends with it and nothing is sent in chunks. */
    private static String askFor(String path, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "GET " + path + " HTTP/1.0\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode problem(String answer) {
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
        return new JsonMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n")));
    }
}
