package org.villageatlas.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.villageatlas.TestDatabase;

/** A write that was acknowledged is there after the process that wrote it was killed (SIGKILL), on each database. */
class KillIT {

    static final String ACKNOWLEDGED = "acknowledged ";

    private static final String EMBEDDED = "embedded";
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    static Stream<String> databases() {
        String postgis = System.getenv(TestDatabase.POSTGIS);
        return postgis == null ? Stream.of(EMBEDDED) : Stream.of(EMBEDDED, postgis);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyAcknowledgedWriteOutlivesAKill(String database) throws Exception {
        String address = database.equals(EMBEDDED)
                ? "jdbc:h2:file:" + folder.resolve("atlas")
                : TestDatabase.inOwnDatabase(database);
        JdbcClient.create(new DriverManagerDataSource(address))
                .sql("create table counted (n integer primary key)")
                .update();
        Set<Integer> lost = new HashSet<>();
        Random random = new Random(17);
        Set<Integer> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Integer> now = writeUntilKilled(address, kill * 1_000_000, 20 + random.nextInt(130));
            assertThat(now).as("acknowledged before kill " + kill).isNotEmpty();
            acknowledged.addAll(now);
            lost.addAll(acknowledged);
            lost.removeAll(written(address));
        }
        assertThat(lost.size())
                .as(acknowledged.size() + " acknowledged writes, " + KILLS + " kills; lost")
                .isZero();
    }

    private static Set<Integer> written(String address) {
        return Set.copyOf(JdbcClient.create(new DriverManagerDataSource(address))
                .sql("select n from counted")
                .query(Integer.class)
                .list());
    }

    /**
     * Starts a writer and kills it.
     *
     * @param first number to write
     * @param patience number of acknowledged writes after which it is killed
     * @return all numbers that it acknowledged
     */
    private static List<Integer> writeUntilKilled(String address, int first, int patience) throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CountingWriter.class.getName(),
                        "--atlas.database.url=" + address,
                        String.valueOf(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Integer> numbers = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ACKNOWLEDGED)) {
                    numbers.add(Integer.parseInt(line.substring(ACKNOWLEDGED.length())));
                }
                if (numbers.size() == patience) {
                    writer.toHandle().destroyForcibly(); // what it said before can still be read
                }
            }
        } finally {
            writer.destroyForcibly().onExit().join();
        }
        return numbers;
    }
}
