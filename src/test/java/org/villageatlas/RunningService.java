package org.villageatlas;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port with a data folder of its own, as its users meet it. */
public final class RunningService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A slow machine gives a job in place of a response after the usual wait. */
    private static final String PATIENT = "wait=110";

    private static RunningService shared;

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(List<Class<?>> more, List<String> settings) {
        List<Class<?>> sources = new ArrayList<>(more);
        sources.add(VillageAtlas.class);
        List<String> arguments = new ArrayList<>(settings);
        arguments.add("--server.port=0");
        this.context = SpringApplication.run(sources.toArray(Class<?>[]::new), arguments.toArray(String[]::new));
    }

    /** Starts a service with these settings, such as {@code --atlas.map=...}; close it when done. */
    public static RunningService start(String... settings) {
        return with(List.of(), settings);
    }

    /** The same with beans that take the place of some of its own. */
    public static RunningService with(List<Class<?>> more, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        if (all.stream().noneMatch(setting -> setting.startsWith("--atlas.data-dir"))) {
            all.add("--atlas.data-dir=" + emptyFolder());
        }
        return new RunningService(more, all);
    }

    /** The Albanian service with its roads ready, started once for all tests of this run. */
    public static synchronized RunningService albania() {
        if (shared == null) {
            shared = start();
            shared.awaitRoads();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Relative, as the default is. */
    private static String emptyFolder() {
        try {
            return "./" + Files.createTempDirectory(Files.createDirectories(Path.of("target")), "service-data");
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    /** Waits until travel times can be asked for, and fails when preparing them failed. */
    public void awaitRoads() {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            JsonNode roads = json("/api/road-network");
            if (roads.get("state").asString().equals("ready")) {
                return;
            }
            if (roads.get("state").asString().equals("failed")) {
                throw new AssertionError("The road network failed: " + roads);
            }
            pause();
        }
        throw new AssertionError("The road network is not ready after " + PATIENCE);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new AssertionError(problem);
        }
    }

    public String address() {
        WebServerApplicationContext web = (WebServerApplicationContext) context;
        return "http://localhost:" + web.getWebServer().getPort();
    }

    /** A part of the service, to do behind its back what another service that shares its database would. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)).header("Prefer", PATIENT));
    }

    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .header("Prefer", PATIENT)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The answer to a request that must succeed. */
    public JsonNode json(String path) {
        return parsed(get(path));
    }

    /** The answer's JSON, which must be one of success. */
    public static JsonNode parsed(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** The answer's JSON, whatever its status. */
    public static JsonNode problem(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new AssertionError(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new AssertionError(problem);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
