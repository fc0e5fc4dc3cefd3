package org.villageatlas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryTablesTest {

    private static final String VILLAGES = "id,programme,name,region,municipality,admin_unit,lon,lat,place_confidence,"
            + "population,elevation_m,description,source,note\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgramme() throws IOException {
        write("programme.csv", """
                id,name,country,area_unit,started,description,neighbour_minutes,half_time_minutes,cutoff_minutes,min_city_population,source
                toy,Toy,Island,village,,,60,30,120,1000,made up
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String problems() {
        return String.join(
                "\n",
                new CountryTables(folder, folder)
                        .problems().stream().map(RowProblem::toString).toList());
    }

    @Test
    void readsARowWithOnlyWhatIsNeeded() throws IOException {
        write("villages.csv", VILLAGES + "a,toy,A,North,,,19.5,41.5,high,,,,made up,\n");
        assertThat(problems()).isEmpty();
        assertThat(new CountryTables(folder, folder).villages.rows().get(0).population())
                .isNull();
    }

    @Test
    void rejectsARowWithoutCoordinates() throws IOException {
        write("villages.csv", VILLAGES + "a,toy,A,North,,,,,high,,,,made up,\n");
        assertThat(problems()).contains("/villages.csv line 2: lon is empty; expected degrees of longitude");
    }

    @Test
    void rejectsALatitudeBeyondThePole() throws IOException {
        write("villages.csv", VILLAGES + "a,toy,A,North,,,19.5,141.5,high,,,,made up,\n");
        assertThat(problems()).endsWith("/villages.csv line 2: lat is '141.5'; expected a number from -90.0 to 90.0");
    }

    @Test
    void rejectsAnIdThatOccursTwiceAndNamesTheOtherRow() throws IOException {
        String row = "a,toy,A,North,,,19.5,41.5,high,,,,made up,\n";
        write("villages.csv", VILLAGES + row + row);
        assertThat(problems()).contains("line 3: id is 'a'", "line 2 has it");
    }

    @Test
    void rejectsSalesToUnknownCitiesAndSharesThatDoNotAddUp() throws IOException {
        write(
                "categories.csv",
                "id,parent,level,name,hs,cpc,description\nfood,,section,Food,,,\nhoney,food,product,Honey,,,\n");
        write("villages.csv", VILLAGES + "a,toy,A,North,,,19.5,41.5,high,,,,made up,\n");
        write(
                "products.csv",
                "id,village,category,name,variety,nominated,rating,producers,yearly_sales_eur,sales_by_city,months,source,note\n"
                        + "one,a,honey,Honey,,,,,,nowhere=1,,made up,\n"
                        + "two,a,honey,Honey,,,,,,elsewhere=0.9,,made up,\n"
                        + "three,a,honey,Honey,,,,,,elsewhere=1,,made up,\n");
        assertThat(problems())
                .contains("products.csv line 2: sales_by_city is 'nowhere'")
                .contains("products.csv line 3: sales_by_city is 'elsewhere=0.9'; expected shares that add to 1")
                .doesNotContain("line 4");
    }

    @Test
    void rejectsAVillageOfAnUnknownProgramme() throws IOException {
        write("villages.csv", VILLAGES + "a,other,A,North,,,19.5,41.5,high,,,,made up,\n");
        assertThat(problems()).endsWith("/villages.csv line 2: programme is 'other'; expected an id in programme.csv");
    }

    @Test
    void rejectsAProductInACategoryThatIsNoLeaf() throws IOException {
        write(
                "categories.csv",
                "id,parent,level,name,hs,cpc,description\nfood,,section,Food,,,\nfruit,food,product,Fruit,,,\n");
        write("villages.csv", VILLAGES + "a,toy,A,North,,,19.5,41.5,high,,,,made up,\n");
        write(
                "products.csv",
                "id,village,category,name,variety,nominated,rating,producers,yearly_sales_eur,months,source,note\n"
                        + "p,a,food,Food,,,,,,,made up,\n");
        assertThat(problems())
                .contains("products.csv line 2: category is 'food'; expected a category of the level product");
    }

    @Test
    void saysWhichRowsOfSeveralAreBadAndReadsOn() throws IOException {
        write(
                "villages.csv",
                VILLAGES + "a,toy,,North,,,19.5,41.5,high,,,,made up,\n"
                        + "b,toy,B,North,,,19.5,41.5,high,,,,made up,\n"
                        + "C!,toy,C,North,,,19.5,41.5,high,,,,made up,\n");
        assertThat(problems()).contains("line 2: name is empty", "line 4: id is 'C!'");
        assertThat(new CountryTables(folder, folder).villages.rows()).hasSize(1);
    }

    @Test
    void rejectsARowWithAMissingCell() throws IOException {
        write("villages.csv", VILLAGES + "a,toy,A\n");
        assertThat(problems()).contains("line 2: row is '3 cells'");
    }

    @Test
    void rejectsAFileThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("villages.csv"),
                (VILLAGES + "a,toy,L\u00ebpush\u00eb").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).contains("villages.csv line 1: file is empty; expected text in UTF-8");
    }
}
