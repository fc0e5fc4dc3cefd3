package org.villageatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What was kept is there after a restart, on each kind of database. */
class RestartIT {

    private static final String EMBEDDED = "embedded";

    @TempDir
    private Path folder;

    static Stream<String> databases() {
        String postgis = System.getenv(TestDatabase.POSTGIS);
        return postgis == null ? Stream.of(EMBEDDED) : Stream.of(EMBEDDED, postgis);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aCircuitAndTheRoadGraphOutliveTheService(String database) throws IOException {
        String data = "--atlas.data-dir=" + folder;
        String url = database.equals(EMBEDDED)
                ? "--spring.application.name=village-atlas"
                : "--atlas.database.url=" + TestDatabase.inOwnDatabase(database);
        String circuit;
        String edited;
        JsonNode before;
        FileTime graph;
        try (RunningService first = RunningService.start(data, url)) {
            first.awaitRoads();
            HttpResponse<String> made = first.post(
                    "/api/circuits", "{\"start\":\"al-korce\",\"days\":1,\"hours_per_day\":8,\"milliseconds\":500}");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            circuit = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
            before = first.json(circuit);
            JsonNode stop = before.get("days").get(0).get("stops").get(0);
            String pinned = stop.get("id").asString();
            edited = "/api/circuits/"
                    + RunningService.parsed(first.post(
                                    circuit + "/edits", "{\"edits\":[{\"type\":\"pin\",\"stop\":\"" + pinned + "\"}]}"))
                            .get("id")
                            .asString();
            graph = graphWritten();
        }
        try (RunningService second = RunningService.start(data, url)) {
            assertThat(second.json(circuit)).isEqualTo(before);
            assertThat(RunningService.parsed(second.post(edited + "/edits", "{\"undo\":true}")))
                    .isEqualTo(before);
            assertThat(second.json("/api/villages?f=json").get("numberMatched").asInt())
                    .isEqualTo(99);
            second.awaitRoads();
            assertThat(graphWritten()).isEqualTo(graph);
        }
    }

    /** When the road graph's files were last written. */
    private FileTime graphWritten() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("graph"))) {
            FileTime latest = FileTime.fromMillis(0);
            for (Path file : files.toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                latest = time.compareTo(latest) > 0 ? time : latest;
            }
            return latest;
        }
    }
}
