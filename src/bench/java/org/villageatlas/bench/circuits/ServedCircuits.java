package org.villageatlas.bench.circuits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.villageatlas.VillageAtlas;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.geo.Position;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service with Albania's roads and programme, asked for circuits over HTTP from the same process. */
final class ServedCircuits implements AutoCloseable {

    private static final String OWN = "al-100-villages";
    private static final int LOOK_AGAIN_MILLIS = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    ServedCircuits() throws IOException {
        folder = Files.createTempDirectory("atlas-bench");
        service = SpringApplication.run(
                VillageAtlas.class,
                "--server.port=0",
                "--logging.level.root=error",
                "--logging.level.org.villageatlas=error",
                "--atlas.data-dir=" + folder,
                "--atlas.accessibility.profiles=car");
        RoadNetwork roads = service.getBean(RoadNetwork.class);
        while (roads.status().state() == RoadNetwork.State.BUILDING) {
            pause();
        }
    }

    /** Adds a made-up programme and answers its id. */
    String add(int attractions) {
        List<Position> onRoads = new ArrayList<>();
        for (JsonNode road : get("/api/roads?f=geojson&limit=10000").get("features")) {
            for (JsonNode point : road.get("geometry").get("coordinates")) {
                onRoads.add(new Position(point.get(0).asDouble(), point.get(1).asDouble()));
            }
        }
        MadeUpProgramme programme = new MadeUpProgramme(attractions, onRoads, MadeUpProgramme.leaves(service));
        programme.addTo(service);
        return programme.id;
    }

    String ownProgramme() {
        return OWN;
    }

    int attractions(String programme) {
        return (int) service.getBean(Resources.class).find(ResourceQuery.inProgramme(programme)).stream()
                .filter(resource -> resource.visit() != null)
                .count();
    }

    /** The answer to a request from Tirana in June with the usual hours. */
    JsonNode plan(String programme, String start, int days, int seed) {
        return send(HttpRequest.newBuilder(address("/api/circuits"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"programme\":\"" + programme
                        + "\",\"start\":\"" + start + "\",\"month\":6,\"days\":" + days + ",\"seed\":" + seed
                        + ",\"milliseconds\":60000}")));
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private URI address(String path) {
        return URI.create(
                "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.body());
            }
            return JSON.readTree(answer.body());
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
