package org.villageatlas.overlap.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of reference values beside the project. Where the folder of them all is absent, as in a fresh clone, tests that
 * read it are skipped and say so; a single case that is missing is an error.
 */
public final class ReferenceCase {

    private static final Path ALL = Path.of(System.getProperty("atlas.reference", "../shared/bench/overlap"));

    private final Path folder;

    private ReferenceCase(Path folder) {
        this.folder = folder;
    }

    public static ReferenceCase open(String name) {
        assumeTrue(Files.isDirectory(ALL), () -> "skipped: no reference values in " + ALL.toAbsolutePath());
        return new ReferenceCase(ALL.resolve(name));
    }

    public List<Map<String, String>> table(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            return format.parse(reader).stream().map(CSVRecord::toMap).toList();
        }
    }

    public double[] column(String file, String name) throws IOException {
        return table(file).stream()
                .mapToDouble(row -> Double.parseDouble(row.get(name)))
                .toArray();
    }

    /** Links of a table with columns from and to that counts villages from 1. */
    public Neighbours links(String file, int villages) throws IOException {
        Neighbours.Builder neighbours = new Neighbours.Builder(villages);
        for (Map<String, String> row : table(file)) {
            neighbours.link(Integer.parseInt(row.get("from")) - 1, Integer.parseInt(row.get("to")) - 1, 1);
        }
        return neighbours.build();
    }

    public JsonNode expected() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
    }

    /** Count, mean, variance and z, each to a relative tolerance; z also to the rounding of a difference near 0. */
    public static void assertMoments(NullModelComparison actual, JsonNode expected, double tolerance) {
        assertThat(actual.observed())
                .isCloseTo(expected.get("count").asDouble(), relative(expected, "count", tolerance));
        assertThat(actual.expected())
                .isCloseTo(expected.get("expected").asDouble(), relative(expected, "expected", tolerance));
        assertThat(actual.variance())
                .isCloseTo(expected.get("variance").asDouble(), relative(expected, "variance", tolerance));
        assertThat(actual.z().get()).isCloseTo(expected.get("z").asDouble(), relative(expected, "z", tolerance));
        if (expected.has("p_greater")) {
            assertThat(actual.pUpper().get())
                    .isCloseTo(expected.get("p_greater").asDouble(), relative(expected, "p_greater", tolerance));
        }
    }

    private static org.assertj.core.data.Offset<Double> relative(JsonNode expected, String name, double tolerance) {
        return within(tolerance * Math.abs(expected.get(name).asDouble()) + 1e-300);
    }
}
