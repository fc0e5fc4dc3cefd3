package org.villageatlas.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.villageatlas.answer.Located;

/** The columns of a table whose rows are records: the names as JSON has them, those of a record within joined to it. */
final class Columns {

    private Columns() {}

    /** In order; without those of members whose names are data, which only the rows tell. */
    static List<String> of(Class<?> row) {
        List<String> columns = new ArrayList<>();
        add("", row, columns);
        if (Located.class.isAssignableFrom(row)) {
            columns.addAll(List.of("lon", "lat"));
        }
        return columns;
    }

    private static void add(String prefix, Class<?> row, List<String> columns) {
        if (!row.isRecord()) {
            return;
        }
        for (RecordComponent component : row.getRecordComponents()) {
            AnnotatedElement shown = component.getAccessor();
            if (shown.isAnnotationPresent(JsonIgnore.class) || Map.class.isAssignableFrom(component.getType())) {
                continue;
            }
            boolean unwrapped = shown.isAnnotationPresent(JsonUnwrapped.class);
            if (component.getType().isRecord()) {
                add(unwrapped ? prefix : prefix + name(component) + "_", component.getType(), columns);
            } else {
                columns.add(prefix + name(component));
            }
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given != null && !given.value().isEmpty() ? given.value() : snakeCase(component.getName());
    }

    /** As the names of JSON are made: {@code visitMinutes} is {@code visit_minutes}. */
    private static String snakeCase(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
