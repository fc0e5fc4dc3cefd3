package org.villageatlas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.villageatlas.answer.Located;

/** The columns of a table whose rows are records: the names as JSON has them, those of a record within joined to it. */
final class Columns {

    private Columns() {}

    /** In order; without those of members whose names are data, which only the rows tell. */
    static List<String> of(Class<?> row) {
        List<String> columns = new ArrayList<>();
        if (row.isRecord()) {
            add("", row, columns);
        }
        if (Located.class.isAssignableFrom(row)) {
            columns.addAll(List.of("lon", "lat"));
        }
        return columns;
    }

    private static void add(String prefix, Class<?> row, List<String> columns) {
        for (Members.Member member : Members.of(row)) {
            Class<?> type = member.component().getType();
            if (type.isRecord()) {
                add(prefix + member.name() + "_", type, columns);
            } else if (!Map.class.isAssignableFrom(type)) {
                columns.add(prefix + member.name());
            }
        }
    }
}
