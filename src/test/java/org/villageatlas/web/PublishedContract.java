package org.villageatlas.web;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What /v3/api-docs promises of requests and answers. */
final class PublishedContract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_ERRORS = 5;

    private final JsonNode description;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<Checked, List<String>> checked = new ConcurrentHashMap<>();

    private record Checked(String name, int hash, int length) {}

    PublishedContract(String description) {
        this.description = JSON.readTree(description);
    }

    /**
     * A request with its answer.
     *
     * @param method of HTTP
     * @param pattern of the path, such as {@code /api/villages/{id}}
     * @param body of the request, empty where there is none
     * @param status of the answer
     * @param contentType of the answer, null without a body
     * @param answer as it was sent
     */
    record Exchange(String method, String pattern, byte[] body, int status, String contentType, byte[] answer) {

        private String name() {
            return method + " " + pattern + " " + status;
        }
    }

    /** What in an exchange is not as promised. */
    List<String> breaches(Exchange exchange) {
        JsonNode operation = description
                .path("paths")
                .path(exchange.pattern())
                .path(exchange.method().toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            return List.of(exchange.name() + ": the operation is not described");
        }
        List<String> breaches = new ArrayList<>();
        if (exchange.status() < 300 && exchange.body().length > 0) {
            check(
                            exchange.name() + " body",
                            content(operation.path("requestBody"), "application/json"),
                            exchange.body())
                    .forEach(breaches::add);
        }
        if (exchange.status() / 100 == 3) {
            return breaches; // another address for people, or nothing new
        }
        JsonNode responses = operation.path("responses");
        JsonNode response = responses.path(String.valueOf(exchange.status()));
        if (response.isMissingNode() && exchange.status() >= 400) {
            response = responses.path("default");
        }
        if (response.isMissingNode()) {
            breaches.add(exchange.name() + ": the status is not described");
        } else if (exchange.answer().length > 0 && exchange.contentType() != null) {
            breaches.addAll(check(
                    exchange.name() + " answer", content(response, form(exchange.contentType())), exchange.answer()));
        }
        return breaches;
    }

    private static String form(String contentType) {
        MediaType type = MediaType.parseMediaType(contentType);
        return type.getType() + "/" + type.getSubtype();
    }

    private static JsonNode content(JsonNode described, String form) {
        return described.path("content").path(form).path("schema");
    }

    /** The same bytes under the same schema are checked once: a page in a browser asks for much again and again. */
    private List<String> check(String name, JsonNode schema, byte[] bytes) {
        return checked.computeIfAbsent(
                new Checked(name, Arrays.hashCode(bytes), bytes.length), key -> checkNow(name, schema, bytes));
    }

    private List<String> checkNow(String name, JsonNode schema, byte[] bytes) {
        if (schema.isMissingNode()) {
            return List.of(name + ": its form is not described");
        }
        if ("string".equals(schema.path("type").asString(""))) {
            return List.of();
        }
        try {
            return schemas.computeIfAbsent(schema, this::compile).validate(JSON.readTree(bytes)).stream()
                    .limit(MOST_ERRORS)
                    .map(error -> name + ": " + error)
                    .toList();
        } catch (JacksonException problem) {
            return List.of(name + ": no JSON: " + problem.getOriginalMessage());
        }
    }

    /** With the components beside it, so that its references lead somewhere. */
    private Schema compile(JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", description.get("components"));
        return registry.getSchema(whole);
    }
}
