package org.villageatlas;

import java.util.List;
import java.util.Map;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Answers as JSON has them, for tests to read. */
public final class Tables {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(new Words()))
            .build();

    private Tables() {}

    @SuppressWarnings("rawtypes")
    private static final class Words extends StdSerializer<Enum> {

        Words() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum word, JsonGenerator out, SerializationContext context) {
            out.writeString(Choice.label(word));
        }
    }

    /** The members of a record. */
    public static Map<String, Object> fields(Object row) {
        return JSON.readValue(JSON.writeValueAsString(row), new TypeReference<Map<String, Object>>() {});
    }

    /** The members of a feature. */
    public static Map<String, Object> fields(Feature<?> feature) {
        return fields(feature.properties());
    }

    /** What the answer carries beside the list. */
    public static Map<String, Object> members(Features<?> features) {
        return features instanceof Report<?, ?> report ? fields(report.members()) : Map.of();
    }

    /** The rows of the CSV form. */
    public static List<Map<String, Object>> rows(Features<?> features) {
        return features.table().rows().get().stream().map(Tables::fields).toList();
    }
}
