package org.villageatlas.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;

/** Features as an RFC 4180 table with a header; members of a member become columns joined with an underscore. */
final class CsvTable {

    private CsvTable() {}

    static void write(Features features, Appendable out) throws IOException {
        List<Map<String, @Nullable Object>> table = features.table();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        if (table != null) {
            table.forEach(row -> rows.add(flat(row)));
        } else {
            features.features().forEach(feature -> rows.add(flat(listed(feature))));
        }
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        if (rows.isEmpty()) {
            columns.addAll(features.columns());
        }
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (Map<String, @Nullable Object> row : rows) {
                printer.printRecord(
                        columns.stream().map(row::get).map(CsvTable::cell).toList());
            }
        }
    }

    /** A feature's fields, with the longitude and latitude of a point. */
    static Map<String, @Nullable Object> listed(Feature feature) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(feature.fields());
        if (feature.geometry() instanceof Point point) {
            fields.putIfAbsent("lon", point.getX());
            fields.putIfAbsent("lat", point.getY());
        }
        return fields;
    }

    private static Map<String, @Nullable Object> flat(Map<String, @Nullable Object> nested) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        nested.forEach((name, value) -> {
            if (value instanceof Map<?, ?> members) {
                members.forEach((inner, member) -> flat.put(name + "_" + inner, member));
            } else {
                flat.put(name, value);
            }
        });
        return flat;
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        return value instanceof String text && opensFormula(text) ? "'" + text : value;
    }

    /** Spreadsheets run cells that begin so; an apostrophe keeps them text. */
    private static boolean opensFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
