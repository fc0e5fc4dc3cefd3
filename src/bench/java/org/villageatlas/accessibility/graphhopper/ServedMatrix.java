package org.villageatlas.accessibility.graphhopper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.villageatlas.VillageAtlas;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.geo.Position;

/** The whole service on an extract, for cars, asked over HTTP from the same process. */
final class ServedMatrix implements AutoCloseable {

    private static final int LOOK_AGAIN_MILLIS = 200;

    private final Path folder = BenchedRoads.emptyFolder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    ServedMatrix(Path extract) {
        service = SpringApplication.run(
                VillageAtlas.class,
                "--server.port=0",
                "--logging.level.root=error",
                "--logging.level.org.villageatlas=error",
                "--atlas.data-dir=" + folder,
                "--atlas.map=" + extract,
                "--atlas.accessibility.profiles=car");
        RoadNetwork roads = service.getBean(RoadNetwork.class);
        while (roads.status().state() == RoadNetwork.State.BUILDING) {
            pause();
        }
    }

    /** Sends the question and reads the whole answer. */
    Effort ask(List<Position> from, List<Position> to) {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/matrix"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"origins\":" + json(from) + ",\"destinations\":" + json(to) + ",\"profile\":\"car\"}"))
                .build();
        return Effort.of(() -> send(question));
    }

    private void send(HttpRequest question) {
        try {
            HttpResponse<byte[]> answer = client.send(question, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String json(List<Position> points) {
        return points.stream()
                .map(point -> "[" + point.longitude() + "," + point.latitude() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        service.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
