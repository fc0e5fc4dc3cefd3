package org.villageatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.villageatlas.VillageAtlas;
import org.villageatlas.accessibility.network.RoadNetwork;

/** The whole service for cars, in a folder of its own that goes with it, asked over HTTP from the same process. */
public final class ServedAtlas implements AutoCloseable {

    private static final int LOOK_AGAIN_MILLIS = 200;

    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    /** @param settings further ones, as on the command line. Returns once the road graph is there */
    public ServedAtlas(String... settings) {
        folder = emptyFolder();
        List<String> all = List.of(
                "--server.port=0",
                "--logging.level.root=error",
                "--logging.level.org.villageatlas=error",
                "--atlas.data-dir=" + folder,
                "--atlas.accessibility.profiles=car");
        context = SpringApplication.run(
                VillageAtlas.class,
                Stream.concat(all.stream(), Stream.of(settings)).toArray(String[]::new));
        RoadNetwork roads = context.getBean(RoadNetwork.class);
        while (roads.status().state() == RoadNetwork.State.BUILDING) {
            pause();
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory("atlas-bench");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What it is made of. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    public byte[] get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    public byte[] post(String path, String json) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private URI address(String path) {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
