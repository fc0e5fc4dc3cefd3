package org.villageatlas.circuit;

import org.villageatlas.circuit.request.CircuitRequest;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads requests as the service does. */
public final class Requests {

    public static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Requests() {}

    /** Single quotes stand for double ones. */
    static CircuitRequest of(String json) {
        return JSON.readValue(json.replace('\'', '"'), CircuitRequest.class);
    }
}
