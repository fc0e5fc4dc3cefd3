package org.villageatlas.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Every path takes every profile, month and direction, alone and under a scenario, and says which it went by. */
class ConditionsIT {

    private static final RunningService SERVICE = RunningService.albania();
    private static final String SCENARIO =
            "{\"name\":\"slow\",\"changes\":[{\"type\":\"speed\",\"class\":\"primary\",\"factor\":0.7}]}";

    @ParameterizedTest
    @ValueSource(strings = {"car", "van", "bicycle", "foot"})
    void everyPathTakesEveryCondition(String profile) {
        String id = RunningService.parsed(SERVICE.post("/api/scenarios", SCENARIO))
                .get("id")
                .asString();
        for (String direction : List.of("to", "from")) {
            for (String more : List.of("", "&month=1", "&scenario=" + id, "&month=8&scenario=" + id)) {
                String asked = "profile=" + profile + more;
                String both = asked + "&direction=" + direction;
                for (String path : paths(asked, both)) {
                    JsonNode answer = SERVICE.json(path);
                    assertThat(answer.get("profile").asString()).as(path).isEqualTo(profile);
                    assertThat(answer.get("month").isNull()).as(path).isEqualTo(!more.contains("month"));
                    assertThat(answer.get("scenario").isNull()).as(path).isEqualTo(!more.contains("scenario"));
                    assertThat(answer.get("numberMatched").asInt()).as(path).isPositive();
                }
                HttpResponse<String> tile = SERVICE.get("/tiles/surface/7/71/48.mvt?cell_km=20&" + both);
                assertThat(tile.statusCode()).isEqualTo(200);
                assertThat(tile.body()).as(both).contains("minutes");
                assertThat(SERVICE.json("/api/route?points=19.82,41.33;19.45,41.31&" + asked)
                                .get("properties")
                                .get("minutes")
                                .asDouble())
                        .isPositive();
            }
        }
        JsonNode effect = SERVICE.json("/api/scenarios/" + id + "/effect?month=2&direction=from&profile=" + profile);
        assertThat(effect.get("profile").asString()).isEqualTo(profile);
        assertThat(effect.get("summary").get("villages").asInt())
                .isEqualTo(effect.get("numberMatched").asInt());
    }

    private static List<String> paths(String asked, String both) {
        List<String> paths = new ArrayList<>();
        paths.add("/api/accessibility?limit=1&" + both);
        paths.add("/api/accessibility/surface?cell_km=20&" + both);
        paths.add("/api/isochrones?lon=19.82&lat=41.33&minutes=20&" + both);
        paths.add("/api/accessibility/indices?limit=1&" + asked);
        return paths;
    }

    @ParameterizedTest
    @ValueSource(strings = {"&f=csv", "&f=geojson", "&f=json"})
    void tilesAndFilesOfASurfaceUnderAScenarioDifferFromThoseWithout(String form) {
        String id = RunningService.parsed(SERVICE.post("/api/scenarios", SCENARIO))
                .get("id")
                .asString();
        String under = "&scenario=" + id;
        String path = "/api/accessibility/surface?cell_km=20" + form;
        assertThat(SERVICE.get(path + under).body().replace(under, ""))
                .isNotEqualTo(SERVICE.get(path).body());
        String tile = "/tiles/surface/7/71/48.mvt?cell_km=20";
        assertThat(SERVICE.get(tile + under).body())
                .isNotEqualTo(SERVICE.get(tile).body());
        String raster = "/api/accessibility/surface?f=geotiff&cell_km=20";
        assertThat(SERVICE.get(raster + under).body())
                .isNotEqualTo(SERVICE.get(raster).body());
    }
}
