package org.villageatlas.accessibility.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** The surface of Albania as its users meet it. */
class SurfaceIT {

    private static final RunningService SERVICE = RunningService.albania();
    private static final String SURFACE = "/api/accessibility/surface";

    @Test
    void bandsAddUpToTheCellsAndCountEachVillageOnce() {
        JsonNode answer = SERVICE.json(SURFACE + "?cell_km=5");
        int cells = 0;
        int villages = 0;
        for (JsonNode band : answer.get("bands")) {
            cells += band.get("cells").asInt(0);
            villages += band.get("villages").asInt();
        }
        assertThat(cells).isEqualTo(answer.get("features").size()).isPositive();
        assertThat(villages)
                .isEqualTo(SERVICE.json("/api/villages?f=json&limit=1")
                        .get("numberMatched")
                        .asInt());
        assertThat(answer.get("cell_area_km2").asDouble()).isCloseTo(25 * Math.sqrt(3) / 2, within(1e-3));
    }

    @Test
    void aCellAboutACityIsNearToIt() {
        JsonNode cells = SERVICE.json(SURFACE + "?cell_km=1&bbox=19.81,41.32,19.83,41.34")
                .get("features");
        assertThat(cells.size()).isBetween(1, 9);
        for (JsonNode cell : cells) {
            assertThat(cell.get("properties").get("city").asString()).isEqualTo("al-tirane");
            assertThat(cell.get("properties").get("minutes").asDouble()).isLessThan(30);
            assertThat(cell.get("properties").get("band").asString()).isEqualTo("0-30");
        }
    }

    @Test
    void itComesAsTableRasterAndTile() {
        assertThat(SERVICE.get(SURFACE + "?cell_km=20&f=csv").body())
                .startsWith("cell,lon,lat,minutes,band,city,city_name");
        HttpResponse<String> raster = SERVICE.get(SURFACE + "?cell_km=20&f=geotiff");
        assertThat(raster.headers().firstValue("Content-Type")).contains("image/tiff");
        assertThat(raster.body()).as("in the order of bytes of Motorola").startsWith("MM\0*");
        HttpResponse<String> tile = SERVICE.get("/tiles/surface/6/35/23.mvt?cell_km=20");
        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Content-Type")).contains("application/vnd.mapbox-vector-tile");
        assertThat(tile.body()).contains("surface", "minutes", "al-tirane");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/accessibility/surface?cell_km=0 | cell_km | 0.2 to 100",
                "/api/accessibility/surface?cell_km=NaN | cell_km | 0.2 to 100",
                "/api/accessibility/surface?cell_km=0.2 | cell_km | at most 50000 cells",
                "/api/accessibility/surface?bands=60,30 | bands | that grow",
                "/api/accessibility/surface?bbox=21,41,20,42 | bbox | west <= east",
                "/api/accessibility/surface?direction=up | direction | from, to",
                "/api/accessibility/surface?min_population=-1 | min_population | 0 or more",
                "/api/accessibility/surface?min_population=9999999 | min_population | a city has",
                "/api/accessibility/surface?walk_km=-1 | walk_km | 0 to 10",
                "/api/accessibility/surface?programme=none | programme | one of",
                "/tiles/surface/3/8/0.mvt | x | 0 to 7",
                "/tiles/surface/30/0/0.mvt | z | 0 to 18"
            })
    void badInputIsNamed(String path, String field, String expected) {
        HttpResponse<String> answer = SERVICE.get(path);
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).contains(expected);
    }
}
