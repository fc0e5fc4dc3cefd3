package org.villageatlas.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a client sends may leave out what may be null; what the service answers never does. */
final class Bodies {

    private final Components components;
    private final Set<String> seen = new HashSet<>();

    Bodies(Components components) {
        this.components = components;
    }

    /** Lets the members of an operation's body, and of all within it, be left out where they may be null. */
    void relax(Operation operation) {
        operation.getRequestBody().getContent().values().forEach(content -> relax(content.getSchema()));
    }

    private void relax(Schema<?> schema) {
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            if (seen.add(name)) {
                relax(Objects.requireNonNull(components.getSchemas().get(name), name));
            }
            return;
        }
        if (schema.getProperties() != null) {
            if (schema.getRequired() != null) {
                List<String> needed = schema.getRequired().stream()
                        .filter(name -> !mayBeNull(
                                Objects.requireNonNull(schema.getProperties().get(name), name)))
                        .toList();
                schema.setRequired(needed.isEmpty() ? null : needed);
            }
            schema.getProperties().values().forEach(this::relax);
        }
        Stream.of(schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(this::relax);
        if (schema.getItems() != null) {
            relax(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            relax(values);
        }
    }

    private static boolean mayBeNull(Schema<?> schema) {
        boolean itself = schema.getTypes() != null && schema.getTypes().contains("null");
        return itself
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Bodies::mayBeNull)
                || schema.get$ref() == null && schema.getTypes() == null && schema.getAnyOf() == null;
    }
}
