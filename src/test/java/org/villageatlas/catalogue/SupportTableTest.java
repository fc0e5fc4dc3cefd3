package org.villageatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.product.Supports;

class SupportTableTest {

    private final List<RowProblem> problems = new ArrayList<>();

    @Test
    void everyRowOfTheAtlasIsValidAndSaysWhy() {
        Supports supports = SupportTable.read(Path.of("gis-data", "taxonomy"), problems);
        assertThat(problems).isEmpty();
        assertThat(supports.list())
                .hasSizeGreaterThan(60)
                .allMatch(row -> !row.reason().isBlank());
    }

    @Test
    void namesEveryRowThatIsNotValid(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("categories.csv"), "id\nhoney\n");
        Files.writeString(
                folder.resolve("supports.csv"),
                "category,kind,theme,words,strength,needed,reason\n"
                        + "honey,,,meadow,0.5,,Bees\n"
                        + "wax,,,meadow,0.5,,Bees\n"
                        + "honey,,,,0.5,,Bees\n"
                        + "honey,,,forest,0,,Bees\n"
                        + "honey,,,heath,,,Bees\n"
                        + "honey,mineral,,heath,1,,Bees\n"
                        + "honey,,,moor,1,,\n");
        assertThat(SupportTable.read(folder, problems).list()).hasSize(2);
        assertThat(problems)
                .extracting(problem -> problem.row() + " " + problem.field())
                .containsExactlyInAnyOrder("3 category", "4 words", "5 strength", "6 strength", "7 kind", "8 reason");
    }

    @Test
    void aFolderWithoutTheTableSupportsNothing(@TempDir Path folder) {
        assertThat(SupportTable.read(folder, problems).list()).isEmpty();
        assertThat(problems).isEmpty();
    }
}
