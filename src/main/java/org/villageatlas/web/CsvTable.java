package org.villageatlas.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An RFC 4180 table with a header; members of a member become columns joined with an underscore.
 *
 * @param columns that the table has whatever its rows hold; rows may bring more
 * @param rows JSON objects
 */
record CsvTable(List<String> columns, List<? extends JsonNode> rows) {

    /** A signed number, or an identifier of such numbers joined by underscores, as cells of a surface have it. */
    private static final Pattern NUMBERS = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?|-?\\d+(_-?\\d+)+");

    CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    void write(Appendable out) throws IOException {
        List<Map<String, JsonNode>> flat = rows.stream().map(CsvTable::flat).toList();
        Set<String> header = new LinkedHashSet<>();
        if (flat.isEmpty()) {
            header.addAll(columns);
        }
        flat.forEach(row -> header.addAll(row.keySet()));
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (Map<String, JsonNode> row : flat) {
                printer.printRecord(
                        header.stream().map(row::get).map(CsvTable::cell).toList());
            }
        }
    }

    private static Map<String, JsonNode> flat(JsonNode nested) {
        Map<String, JsonNode> flat = new LinkedHashMap<>();
        nested.properties().forEach(member -> {
            if (member.getValue().isObject()) {
                member.getValue()
                        .properties()
                        .forEach(inner -> flat.put(member.getKey() + "_" + inner.getKey(), inner.getValue()));
            } else {
                flat.put(member.getKey(), member.getValue());
            }
        });
        return flat;
    }

    private static @Nullable String cell(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return value.values().stream().map(CsvTable::text).collect(Collectors.joining(" "));
        }
        String text = text(value);
        return value.isString() && opensFormula(text) ? "'" + text : text;
    }

    private static String text(JsonNode value) {
        return value.isContainer() ? value.toString() : value.asString();
    }

    /** Spreadsheets run cells that begin so, unless they are mere numbers; an apostrophe keeps them text. */
    static boolean opensFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !NUMBERS.matcher(text).matches();
    }
}
