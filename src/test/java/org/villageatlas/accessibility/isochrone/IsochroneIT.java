package org.villageatlas.accessibility.isochrone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Isochrones as the users of the Albanian service meet them. */
class IsochroneIT {

    private static final RunningService SERVICE = RunningService.albania();
    private static final String TIRANE = "/api/isochrones?lon=19.81879&lat=41.32687";

    @Test
    void theLargestComesFirstWithItsCitiesAndArea() {
        JsonNode answer = SERVICE.json(TIRANE + "&minutes=30,120,60");
        assertThat(answer.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(answer.get("direction").asString()).isEqualTo("from");
        assertThat(answer.get("access_m").asDouble()).isNotNegative();
        double last = 120;
        double area = Double.MAX_VALUE;
        for (JsonNode feature : answer.get("features")) {
            JsonNode fields = feature.get("properties");
            assertThat(fields.get("minutes").asDouble()).isEqualTo(last);
            assertThat(fields.get("area_km2").asDouble()).isPositive().isLessThan(area);
            area = fields.get("area_km2").asDouble();
            last /= 2;
        }
        assertThat(answer.get("features").size()).isEqualTo(3);
    }

    @Test
    void theCitiesWithinAreThoseOfTheMatrix() {
        JsonNode hour =
                SERVICE.json(TIRANE + "&minutes=60").get("features").get(0).get("properties");
        long population = 0;
        for (JsonNode city : hour.get("cities")) {
            assertThat(city.get("minutes").asDouble()).isLessThanOrEqualTo(60);
            population += city.get("population").asLong();
        }
        assertThat(hour.get("cities").toString()).contains("al-durres").doesNotContain("al-kukes");
        assertThat(hour.get("city_population").asLong()).isEqualTo(population);
        assertThat(hour.get("villages").asInt())
                .isGreaterThanOrEqualTo(
                        hour.get("villages_of_unknown_population").asInt());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lon=41.33&lat=19.82 | lon,lat | swapped",
                "lon=2&lat=48 | lon,lat | on the map",
                "lon=NaN&lat=41.33 | lon | degrees from -180 to 180",
                "lon=19.82&lat=95 | lat | degrees from -90 to 90",
                "lon=19.4&lat=40.0 | lon,lat | a road within 10",
                "lon=19.82 | lat | a value",
                "lon=19.82&lat=41.33&minutes=0 | minutes | above 0",
                "lon=19.82&lat=41.33&minutes=-30 | minutes | above 0",
                "lon=19.82&lat=41.33&minutes=30,30 | minutes | different",
                "lon=19.82&lat=41.33&minutes=601 | minutes | up to 600",
                "lon=19.82&lat=41.33&minutes=NaN | minutes | numbers",
                "lon=19.82&lat=41.33&minutes=1,2,3,4,5,6,7,8,9 | minutes | 1 to 8",
                "lon=19.82&lat=41.33&direction=up | direction | from, to",
                "lon=19.82&lat=41.33&profile=ox | profile | car",
                "lon=19.82&lat=41.33&month=13 | month | 1 to 12",
                "lon=19.82&lat=41.33&walk_km=11 | walk_km | 0 to 10",
                "lon=19.82&lat=41.33&minuts=30 | minuts | minutes"
            })
    void badInputIsNamed(String query, String field, String expected) {
        HttpResponse<String> answer = SERVICE.get("/api/isochrones?" + query);
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(400);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).isEqualTo(field);
        assertThat(problem.get("detail").asString()).contains(expected);
    }
}
