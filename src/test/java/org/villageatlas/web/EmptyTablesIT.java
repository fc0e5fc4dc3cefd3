package org.villageatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;

/** A table without rows has the same header as one with rows. */
class EmptyTablesIT {

    private static final RunningService SERVICE = RunningService.albania();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/villages | q=no-such-place",
                "/api/cities | min_population=99999999",
                "/api/products | offset=9999",
                "/api/resources | offset=9999",
                "/api/services | offset=9999",
                "/api/accessibility | offset=9999",
                "/api/accessibility/indices | offset=9999",
                "/api/accessibility/surface | cell_km=50&bbox=0,0,1,1",
                "/api/roads | bbox=0,0,1,1"
            })
    void anEmptyTableHasItsHeader(String path, String none) {
        String some = path.endsWith("surface") ? "cell_km=50" : "limit=1";
        String header =
                SERVICE.get(path + "?f=csv&" + some).body().lines().findFirst().orElseThrow();
        assertThat(SERVICE.get(path + "?f=csv&" + none).body().lines()).containsExactly(header);
    }

    @Test
    void scenariosAndTheirEffectsHaveTheirHeadersToo() {
        String before = SERVICE.get("/api/scenarios?f=csv&offset=999").body();
        String id = RunningService.parsed(SERVICE.post(
                        "/api/scenarios", "{\"name\":\"x\",\"changes\":[{\"type\":\"close\",\"ref\":\"SH8\"}]}"))
                .get("id")
                .asString();
        assertThat(SERVICE.get("/api/scenarios?f=csv").body())
                .startsWith(before)
                .isNotEqualTo(before);
        String effect = "/api/scenarios/" + id + "/effect?f=csv";
        String none = SERVICE.get(effect + "&offset=9999").body();
        assertThat(none).startsWith("village,name,");
        assertThat(SERVICE.get(effect).body()).startsWith(none).isNotEqualTo(none);
    }
}
