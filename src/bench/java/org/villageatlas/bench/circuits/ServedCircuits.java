package org.villageatlas.bench.circuits;

import java.util.ArrayList;
import java.util.List;
import org.villageatlas.bench.ServedAtlas;
import org.villageatlas.geo.Position;
import org.villageatlas.resource.ResourceQuery;
import org.villageatlas.resource.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with Albania's roads and programme, asked for circuits. */
final class ServedCircuits implements AutoCloseable {

    private static final String OWN = "al-100-villages";
    private static final JsonMapper JSON = new JsonMapper();

    private final ServedAtlas service = new ServedAtlas("--atlas.jobs.wait-seconds=120");

    /** Adds a made-up programme and answers its id. */
    String add(int attractions) {
        List<Position> onRoads = new ArrayList<>();
        JsonNode roads = JSON.readTree(service.get("/api/roads?f=geojson&limit=10000"));
        for (JsonNode road : roads.get("features")) {
            for (JsonNode point : road.get("geometry").get("coordinates")) {
                onRoads.add(new Position(point.get(0).asDouble(), point.get(1).asDouble()));
            }
        }
        MadeUpProgramme programme =
                new MadeUpProgramme(attractions, onRoads, MadeUpProgramme.leaves(service.context()));
        programme.addTo(service.context());
        return programme.id;
    }

    String ownProgramme() {
        return OWN;
    }

    int attractions(String programme) {
        Resources resources = service.context().getBean(Resources.class);
        return (int) resources.find(ResourceQuery.inProgramme(programme)).stream()
                .filter(resource -> resource.visit() != null)
                .count();
    }

    /** The answer to a request in June with the usual hours. */
    JsonNode plan(String programme, String start, int days, int seed) {
        return JSON.readTree(service.post(
                "/api/circuits",
                "{\"programme\":\"" + programme + "\",\"start\":\"" + start + "\",\"month\":6,\"days\":" + days
                        + ",\"seed\":" + seed + ",\"milliseconds\":60000}"));
    }

    @Override
    public void close() {
        service.close();
    }
}
