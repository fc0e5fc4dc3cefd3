package org.villageatlas.bench.circuits;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of {@code bks.csv}.
 *
 * @param trust A proven optimal, B two sources agree, C one source alone
 */
public record PublishedCase(String name, Path file, Kind kind, double bestKnown, int routes, char trust) {

    /** What kind of problem an instance is. */
    public enum Kind {
        TOP,
        OP,
        TOPTW
    }

    /** All rows of the folder's table. */
    static List<PublishedCase> list(Path folder) throws IOException {
        Path table = folder.resolve("bks.csv");
        if (!Files.isReadable(table)) {
            throw new IllegalArgumentException("There is no " + table + ".");
        }
        List<PublishedCase> cases = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(table)) {
            for (CSVRecord row : format.parse(reader)) {
                cases.add(parse(folder, row));
            }
        }
        return cases;
    }

    private static PublishedCase parse(Path folder, CSVRecord row) {
        try {
            boolean isProven = row.get("proven_optimal").trim().equalsIgnoreCase("yes");
            int agreeing = Integer.parseInt(row.get("agreeing_sources").trim());
            return new PublishedCase(
                    row.get("instance"),
                    folder.resolve(row.get("instance")),
                    Kind.valueOf(row.get("problem_type").trim()),
                    Double.parseDouble(row.get("best_known_value")),
                    Integer.parseInt(row.get("m").trim()),
                    isProven ? 'A' : agreeing >= 2 ? 'B' : 'C');
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Row " + row.getRecordNumber() + " of bks.csv cannot be read: " + e.getMessage(), e);
        }
    }
}
