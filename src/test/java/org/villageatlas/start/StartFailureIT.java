package org.villageatlas.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.villageatlas.TestDatabase;
import org.villageatlas.VillageAtlas;

/** A start that fails, in a process of its own, ends with one line that says what happened and what to do. */
class StartFailureIT {

    @TempDir
    private Path folder;

    @Test
    void saysThatTheDatabaseIsInUse() throws Exception {
        try (Connection held = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("village-atlas"))) {
            assertThat(held.isValid(1)).isTrue();
            assertThat(failedStart())
                    .contains("village-atlas is in use by another process.", "start with another atlas.data-dir");
        }
    }

    @Test
    void saysThatTheDatabaseIsDamaged() throws Exception {
        Files.write(
                folder.resolve("village-atlas.mv.db"),
                "no database ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(failedStart()).contains("village-atlas is damaged.", "Put back a copy of its file");
    }

    @Test
    void saysThatTheDatabaseCanOnlyBeRead() throws Exception {
        String address = "jdbc:h2:file:" + folder.resolve("village-atlas");
        DriverManager.getConnection(address).close();
        assertThat(failedStart("--atlas.database.url=" + address + ";ACCESS_MODE_DATA=r"))
                .contains("village-atlas can only be read.", "Let the service write to its file");
    }

    @Test
    void saysThatTheDataFolderCannotBeMade() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(failedStart("--atlas.data-dir=" + file.resolve("data")))
                .contains("cannot be read or written.", "Look whether the folder of atlas.data-dir");
    }

    @Test
    void saysThatPostgresqlCannotBeReachedAndKeepsThePasswordToItself() throws Exception {
        assertThat(failedStart("--atlas.database.url=jdbc:postgresql://127.0.0.1:1/atlas?password=secret"))
                .contains("cannot be reached.", "Look whether PostgreSQL runs there")
                .doesNotContain("secret");
    }

    @Test
    void saysThatPostgresqlRefusesTheUserOrLacksTheDatabase() throws Exception {
        String postgis = System.getenv(TestDatabase.POSTGIS);
        assumeTrue(postgis != null, "left out, as no PostgreSQL is named");
        assertThat(failedStart("--atlas.database.url=" + postgis.replaceFirst("user=[^&]*", "user=nobody")))
                .contains("refuses the user or the password.", "Correct atlas.database.username");
        assertThat(failedStart("--atlas.database.url=" + postgis.replaceFirst("(//[^/]+/)[^?]*", "$1missing")))
                .contains("does not exist.", "Create it on the server");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(failedStart("--server.port=" + taken.getLocalPort()))
                    .contains("Port " + taken.getLocalPort() + " is taken.", "start with another server.port");
        }
    }

    @Test
    void saysWhichCellOfATableIsNotValid() throws Exception {
        Path country = Files.createDirectories(folder.resolve("tables/toy"));
        Files.writeString(country.resolve("cities.csv"), """
                id,name,region,lon,lat,population,population_year,gateway,source
                port,Port,,19.4,141.3,5000,,,made up
                """);
        assertThat(failedStart("--atlas.gis-data=" + country.getParent()))
                .contains(
                        "toy/cities.csv line 2: lat is '141.3'; expected a number from -90.0 to 90.0.",
                        "Correct them and start again");
    }

    @Test
    void saysWhichCellOfATableThatIsReadOnEveryStartIsNotValid() throws Exception {
        Path taxonomy = Files.createDirectories(folder.resolve("tables/taxonomy"));
        Files.writeString(taxonomy.resolve("varieties.csv"), "category,name,variety,source\nno-such,a,b,made up\n");
        assertThat(failedStart("--atlas.gis-data=" + taxonomy.getParent()))
                .contains(
                        "varieties.csv line 2: category is 'no-such'; expected an id in categories.csv.",
                        "nothing was stored");
    }

    /** The line of a start in a process of its own, which has to fail and to say nothing else but what it filled. */
    private String failedStart(String... settings) throws Exception {
        Path log = Files.createTempFile(folder, "start", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                VillageAtlas.class.getName(),
                "--atlas.map=" + folder.resolve("no-map")));
        command.addAll(List.of(settings));
        for (String setting : List.of(
                "--atlas.data-dir=" + folder, "--atlas.gis-data=" + folder.resolve("no-tables"), "--server.port=0")) {
            if (command.stream().noneMatch(given -> given.startsWith(setting.split("=", -1)[0]))) {
                command.add(setting);
            }
        }
        Process start = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean hasEnded = start.waitFor(2, TimeUnit.MINUTES);
        start.destroyForcibly();
        List<String> lines = Files.readAllLines(log);
        assertThat(hasEnded).as(String.join("\n", lines)).isTrue();
        assertThat(start.exitValue()).as(String.join("\n", lines)).isEqualTo(1);
        List<String> errors =
                lines.stream().filter(line -> line.contains("ERROR")).toList();
        assertThat(errors).as(String.join("\n", lines)).hasSize(1);
        assertThat(lines).hasSizeLessThanOrEqualTo(2).noneMatch(line -> line.startsWith("\tat "));
        return errors.get(0);
    }
}
