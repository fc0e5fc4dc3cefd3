package org.villageatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The published description; the checks of the page's code read the copy that this test writes. */
class OpenApiIT {

    private static final JsonNode DESCRIPTION = RunningService.albania().json("/v3/api-docs");

    @Test
    void theDescriptionIsKeptForTheChecksOfThePage() throws IOException {
        Path copy = Path.of("target", "openapi.json");
        Files.writeString(copy, DESCRIPTION.toString());
        assertThat(copy).isNotEmptyFile();
    }

    @Test
    void everyOperationHasASummaryAndTypedAnswers() {
        List<String> poor = new ArrayList<>();
        DESCRIPTION
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    if (!operation.getValue().path("summary").isString()) {
                        poor.add(name + " has no summary");
                    }
                    operation.getValue().get("responses").properties().stream()
                            .filter(response -> response.getKey().startsWith("2"))
                            .flatMap(response -> response.getValue().path("content").properties().stream())
                            .filter(content -> !isTyped(content.getValue().path("schema")))
                            .forEach(content -> poor.add(name + " answers untyped " + content.getKey()));
                    operation.getValue().path("parameters").forEach(parameter -> {
                        if (!parameter.path("description").isString()) {
                            poor.add(name + " does not describe " + parameter.get("name"));
                        }
                    });
                }));
        assertThat(poor).isEmpty();
    }

    @Test
    void everyMemberIsTypedAndDescribed() {
        List<String> poor = new ArrayList<>();
        DESCRIPTION
                .get("components")
                .get("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(member -> {
                            String name = schema.getKey() + "." + member.getKey();
                            if (!isTyped(member.getValue())) {
                                poor.add(name + " is untyped");
                            }
                        }));
        assertThat(poor).isEmpty();
    }

    private static boolean isTyped(JsonNode schema) {
        return schema.has("$ref") || schema.has("type") || schema.has("anyOf") || schema.has("oneOf");
    }
}
