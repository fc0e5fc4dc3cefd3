package org.villageatlas.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.villageatlas.problem.Invalid;

/**
 * A table of facts (RFC 4180, UTF-8, a header), read row by row: a bad row is noted and reading goes on.
 *
 * @param <T> what a row says
 */
final class Table<T> {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Path path;
    private final Map<String, T> rows = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final List<RowProblem> problems;

    private Table(Path path, List<RowProblem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /**
     * Reads a table.
     *
     * @param path the file; one that is not there is an empty table
     * @param problems takes what is not valid
     * @param id of what a row says; no two rows may share one
     * @param read makes it of a row
     */
    static <T> Table<T> read(Path path, List<RowProblem> problems, Function<T, String> id, Function<TableRow, T> read) {
        Table<T> table = new Table<>(path, problems);
        if (!Files.exists(path)) {
            return table;
        }
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord row : parser) {
                table.readRow(row, id, read, line(parser, row));
            }
        } catch (MalformedInputException problem) {
            problems.add(new RowProblem(path.toString(), 1, "file", null, "text in UTF-8"));
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException problem) {
            problems.add(
                    new RowProblem(path.toString(), 1, "file", null, "a readable CSV table: " + problem.getMessage()));
        }
        return table;
    }

    private static long line(CSVParser parser, CSVRecord row) {
        return row.getRecordNumber() + (parser.getHeaderMap() == null ? 0 : 1);
    }

    private void readRow(CSVRecord record, Function<T, String> id, Function<TableRow, T> read, long line) {
        try {
            if (!record.isConsistent()) {
                throw new Invalid("row", record.size() + " cells", "as many cells as the header has columns");
            }
            T row = read.apply(new TableRow(record));
            String key = id.apply(row);
            if (rows.putIfAbsent(key, row) != null) {
                throw new Invalid("id", key, "an id that no other row has (line " + lines.get(key) + " has it)");
            }
            lines.put(key, line);
        } catch (Invalid problem) {
            note(line, problem);
        }
    }

    List<T> rows() {
        return List.copyOf(rows.values());
    }

    boolean has(String id) {
        return rows.containsKey(id);
    }

    /** Notes a problem of the row that has this id. */
    void note(String id, Invalid problem) {
        note(lines.getOrDefault(id, 1L), problem);
    }

    private void note(long line, Invalid problem) {
        problems.add(new RowProblem(path.toString(), line, problem.field(), problem.value(), problem.expected()));
    }

    /** Notes every row whose column names a row that the other table lacks. */
    void refersTo(String column, Function<T, String> reference, Table<?> other) {
        rows.forEach((id, row) -> {
            if (!other.has(reference.apply(row))) {
                note(id, new Invalid(column, reference.apply(row), "an id in " + other.path.getFileName()));
            }
        });
    }

    /** The ids, sorted. */
    TreeSet<String> ids() {
        return new TreeSet<>(rows.keySet());
    }
}
