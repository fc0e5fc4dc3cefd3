package org.villageatlas.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named values in the order they were put; null stands for unknown and is kept. */
public final class Fields {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    public static Fields of(String name, @Nullable Object value) {
        return new Fields().put(name, value);
    }

    public Fields put(String name, @Nullable Object value) {
        values.put(name, value instanceof Fields nested ? nested.toMap() : value);
        return this;
    }

    public Fields putAll(Map<String, ? extends @Nullable Object> others) {
        others.forEach(this::put);
        return this;
    }

    @JsonValue
    public Map<String, @Nullable Object> toMap() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
