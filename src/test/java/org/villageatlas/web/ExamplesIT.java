package org.villageatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Every example of the published description is a request that works on the data that comes with the service. */
class ExamplesIT {

    private static final int ATTEMPTS = 600;

    private final RunningService service = RunningService.start();
    private final JsonNode paths = service.json("/v3/api-docs").get("paths");

    private final List<String> refused = new ArrayList<>();

    /** Ids of what the examples made, by the path of its list. */
    private final Map<String, String> made = new HashMap<>();

    /** A request made of examples. */
    private record Example(String method, String path, String body, boolean needsTag) {}

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void everyExampleIsAnsweredWithSuccess() {
        service.awaitRoads();
        int count = 0;
        for (String method :
                List.of("post", "get", "put", "delete")) { // what is made can be asked for, and then deleted
            for (String path : pathsOf(method)) {
                List<Example> examples = examples(path, method);
                examples.forEach(this::hold);
                count += examples.size();
            }
        }
        assertThat(refused).isEmpty();
        assertThat(count).isGreaterThan(150);
    }

    private void hold(Example example) {
        HttpResponse<String> response = send(example, "wait=60");
        if (response.statusCode() / 100 != 2) {
            refused.add(example + ": " + response.statusCode() + " " + response.body());
            return;
        }
        Optional<String> place = response.headers().firstValue("Location");
        if (place.isEmpty() && example.method().equals("post") && paths.has(example.path() + "/{id}")) {
            String job = send(example, "respond-async")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            made.put("/api/jobs", job.substring(job.lastIndexOf('/') + 1));
            place = Optional.of(result(job));
        }
        place.ifPresent(found -> made.put(example.path(), found.substring(found.lastIndexOf('/') + 1)));
    }

    private String result(String job) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            JsonNode row = service.json(job);
            if (row.path("result").isString()) {
                return row.get("result").asString();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("No result of " + job);
    }

    /** Short paths first: what is made there has paths below. */
    private List<String> pathsOf(String method) {
        return paths.properties().stream()
                .filter(path -> path.getValue().has(method))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(String::length))
                .toList();
    }

    private HttpResponse<String> send(Example example, String prefer) {
        URI address = URI.create(service.address() + example.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Prefer", prefer)
                .method(
                        example.method().toUpperCase(Locale.ROOT),
                        example.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(example.body()));
        if (example.body() != null) {
            request.header("Content-Type", "application/json");
        }
        if (example.needsTag()) {
            service.send(HttpRequest.newBuilder(address))
                    .headers()
                    .firstValue("ETag")
                    .ifPresent(tag -> request.header("If-Match", tag));
        }
        return service.send(request);
    }

    /** One request with what is required, and one more for each parameter that may be left out. */
    private List<Example> examples(String path, String method) {
        JsonNode operation = paths.get(path).get(method);
        List<Example> examples = new ArrayList<>();
        String address = path;
        Map<String, String> required = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        boolean needsTag = false;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").asString();
            String value = example(path, parameter);
            boolean needed = parameter.path("required").asBoolean();
            if (needed) {
                assertThat(value)
                        .as("example of " + name + " of " + method + " " + path)
                        .isNotNull();
            }
            needsTag |= name.equals("If-Match");
            if (parameter.get("in").asString().equals("path")) {
                address = address.replace("{" + name + "}", encoded(value));
            } else if (parameter.get("in").asString().equals("query") && value != null) {
                (needed ? required : others).put(name, value);
            }
        }
        String body = null;
        if (operation.has("requestBody")) {
            JsonNode example = operation
                    .get("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("example");
            assertThat(example.isObject())
                    .as("example body of " + method + " " + path)
                    .isTrue();
            body = example.toString();
        }
        examples.add(new Example(method, address + query(required), body, needsTag));
        for (Map.Entry<String, String> other : others.entrySet()) {
            Map<String, String> more = new LinkedHashMap<>(required);
            more.put(other.getKey(), other.getValue());
            examples.add(new Example(method, address + query(more), body, needsTag));
        }
        return examples;
    }

    private String example(String path, JsonNode parameter) {
        if (parameter.has("example")) {
            return parameter.get("example").asString();
        }
        String list = path.replaceAll("/\\{.*", "");
        return parameter.get("in").asString().equals("path") ? made.get(list) : null;
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : "?"
                        + String.join(
                                "&",
                                parameters.entrySet().stream()
                                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                                        .toList());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
