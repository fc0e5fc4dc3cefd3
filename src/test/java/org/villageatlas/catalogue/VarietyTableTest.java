package org.villageatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VarietyTableTest {

    private final List<RowProblem> problems = new ArrayList<>();

    @Test
    void everyRowOfTheAtlasIsValidAndNamesItsSource() {
        VarietyTable.read(Path.of("gis-data", "taxonomy"), problems);
        assertThat(problems).isEmpty();
    }

    @Test
    void namesEveryRowThatIsNotValid(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("categories.csv"), "id\nwine\n");
        Files.writeString(
                folder.resolve("varieties.csv"),
                "category,name,variety,source\n"
                        + "wine,shiraz,syrah,a page\n"
                        + "beer,shiraz,syrah,a page\n"
                        + "wine,gamza,,a page\n"
                        + "wine,skadarka,kadarka,\n");
        VarietyTable.read(folder, problems);
        assertThat(problems)
                .extracting(problem -> problem.row() + " " + problem.field())
                .containsExactlyInAnyOrder("3 category", "4 variety", "5 source");
    }
}
