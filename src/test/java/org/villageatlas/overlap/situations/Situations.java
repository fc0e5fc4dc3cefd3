package org.villageatlas.overlap.situations;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The service with the programmes of src/test/resources/situations, started once for all tests of a run. */
final class Situations {

    static final Path FOLDER = Path.of("src/test/resources/situations");

    private static RunningService shared;

    private Situations() {}

    static synchronized RunningService service() {
        if (shared == null) {
            shared = RunningService.with(
                    List.of(KnownMinutes.InPlaceOfRoads.class),
                    "--atlas.gis-data=" + FOLDER,
                    "--atlas.map=target/no-such-map.osm.pbf",
                    "--atlas.overlap.minimum-lot-eur=130");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static List<JsonNode> items(String path) {
        return list(service().json(path).get("items"));
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** The one whose id it is. */
    static JsonNode item(String path, String id) {
        return items(path).stream()
                .filter(item -> item.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " has no " + id));
    }
}
