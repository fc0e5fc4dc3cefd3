package org.villageatlas;

import java.util.List;
import java.util.Map;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.Report;

/** What lists without records carry, for tests to read. */
public final class Tables {

    private Tables() {}

    /** What the answer carries beside the list. */
    public static Map<String, Object> members(Features<?> features) {
        return features instanceof Report<?, ?> report && report.members() instanceof Fields fields
                ? fields.toMap()
                : Map.of();
    }

    /** The rows of the CSV form. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> rows(Features<?> features) {
        return (List<Map<String, Object>>) features.table().rows().get();
    }
}
