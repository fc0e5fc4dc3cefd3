package org.villageatlas.accessibility.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.villageatlas.accessibility.graph.MapProblem;

/**
 * The two tables of a generalised road network.
 *
 * @param points by their order in the table
 * @param roads by their order in the table
 */
record RoadTables(Collection<RoadPoint> points, List<Road> roads) {

    private static final int MOST_PROBLEMS_TOLD = 20;
    private static final List<String> POINT_COLUMNS = List.of("id", "name", "lon", "lat", "kind", "source");
    private static final List<String> ROAD_COLUMNS =
            List.of("ref", "name", "class", "surface", "km", "kmh", "points", "source");
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    RoadTables {
        points = List.copyOf(points);
        roads = List.copyOf(roads);
    }

    /**
     * Reads points.csv and roads.csv.
     *
     * @throws MapProblem when a file is missing, has no rows, or has rows that cannot be used; it names the first of them
     */
    static RoadTables read(Path folder) {
        List<String> problems = new ArrayList<>();
        Map<String, RoadPoint> points = new LinkedHashMap<>();
        readRows(
                folder.resolve(RoadTableCompiler.POINTS), POINT_COLUMNS, problems, row -> RowReader.point(row, points));
        List<Road> roads = new ArrayList<>();
        readRows(
                folder.resolve(RoadTableCompiler.ROADS),
                ROAD_COLUMNS,
                problems,
                row -> RowReader.road(row, points, roads));
        if (!problems.isEmpty()) {
            throw new MapProblem(told(folder, problems));
        }
        return new RoadTables(points.values(), roads);
    }

    private static void readRows(Path file, List<String> columns, List<String> problems, Consumer<TableRow> row) {
        String name = file.getFileName().toString();
        int rows = 0;
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser table = CSV.parse(withoutByteOrderMark(text))) {
            List<String> missing = new ArrayList<>(columns);
            missing.removeAll(table.getHeaderNames());
            if (!missing.isEmpty()) {
                throw new MapProblem(file + " lacks the columns " + String.join(", ", missing) + ".");
            }
            for (CSVRecord cells : table) {
                row.accept(new TableRow(name, cells, problems));
                rows++;
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException problem) {
            throw new MapProblem(file + " cannot be read as a table: " + problem.getMessage(), problem);
        }
        if (rows == 0) {
            throw new MapProblem(file + " has no rows.");
        }
    }

    private static BufferedReader withoutByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static String told(Path folder, List<String> problems) {
        List<String> first = problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS_TOLD));
        int more = problems.size() - first.size();
        return "The road tables in " + folder + " have " + problems.size() + " problem(s):\n"
                + String.join("\n", first)
                + (more == 0 ? "" : "\nand " + more + " more");
    }
}
