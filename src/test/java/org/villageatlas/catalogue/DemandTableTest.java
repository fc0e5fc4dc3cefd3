package org.villageatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.product.Demands;

class DemandTableTest {

    private static final Set<Month> YEAR = EnumSet.allOf(Month.class);
    private static final Set<Month> SPRING = EnumSet.range(Month.MARCH, Month.MAY);

    @TempDir
    private Path folder;

    private Demands read(List<RowProblem> problems, String... rows) throws IOException {
        Files.createDirectories(folder.resolve("taxonomy"));
        Files.createDirectories(folder.resolve("isle"));
        Files.writeString(folder.resolve("taxonomy/categories.csv"), "id\nhoney\nsilk\n");
        Files.writeString(folder.resolve("isle/cities.csv"), "id\nport\n");
        Files.writeString(
                folder.resolve("isle/demand.csv"),
                "city,category,months,demand_eur,source\n" + String.join("\n", rows) + "\n");
        return DemandTable.read(folder, problems);
    }

    @Test
    void partsOfTheYearAddUpWhereTheyCoverItOnce() throws IOException {
        List<RowProblem> problems = new ArrayList<>();
        Demands demands = read(
                problems, "port,honey,3 4 5,400,toy", "port,honey,1 2 6 7 8 9 10 11 12,500,toy", "port,silk,,70,toy");
        assertThat(problems).isEmpty();
        assertThat(demands.of("port", "honey", SPRING)).isEqualTo(400);
        assertThat(demands.of("port", "honey", YEAR)).isEqualTo(900);
        assertThat(demands.of("port", "silk", YEAR)).isEqualTo(70);
        assertThat(demands.of("port", "silk", SPRING)).isNull();
        assertThat(demands.of("port", "honey", Set.of())).isNull();
        assertThat(demands.of("elsewhere", "honey", YEAR)).isNull();
    }

    @Test
    void monthsThatAreMissingOrTwiceThereLeaveItUnknown() throws IOException {
        Demands demands = read(new ArrayList<>(), "port,honey,3 4 5,400,toy", "port,honey,5,10,toy");
        assertThat(demands.of("port", "honey", SPRING)).isNull();
        assertThat(demands.of("port", "honey", YEAR)).isNull();
    }

    @Test
    void rejectsUnknownIdsAndNumbersThatAreNone() throws IOException {
        List<RowProblem> problems = new ArrayList<>();
        read(
                problems,
                "nowhere,honey,,1,toy",
                "port,nothing,,1,toy",
                "port,honey,,0,toy",
                "port,honey,13,5,toy",
                "port,silk,,5,");
        assertThat(problems)
                .extracting(RowProblem::field)
                .contains("city", "category", "demand_eur", "months", "source");
    }

    @Test
    void withoutAnyTableNothingIsKnown() {
        List<RowProblem> problems = new ArrayList<>();
        assertThat(DemandTable.read(folder.resolve("none"), problems).of("port", "honey", YEAR))
                .isNull();
        assertThat(problems).isEmpty();
    }
}
