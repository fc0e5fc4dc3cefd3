package org.villageatlas.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Three good tours for one request, in Albania. */
class AlternativesIT {

    private static final RunningService SERVICE = RunningService.albania();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'start':'al-tirane','days':3,'month':6}
            {'start':'al-sarande','days':1,'hours_per_day':9}
            {'start':'al-korce','end':'al-tirane','days':2,'must':['al-voskopoje']}
            """)
    void anyTwoDifferInTwoFifthsOfTheirStopsAndNoneIsWorthMoreThanTheFirst(String request) {
        JsonNode main = RunningService.parsed(SERVICE.post("/api/circuits", request.replace('\'', '"')));
        JsonNode answer = SERVICE.json("/api/circuits/" + main.get("id").asString() + "/alternatives?count=2");
        List<JsonNode> tours = new ArrayList<>(List.of(tour(answer.get("circuit"))));
        answer.get("alternatives").forEach(entry -> tours.add(tour(entry)));
        assertThat(tours).hasSize(3);
        for (JsonNode one : tours) {
            assertThat(one.get("value").asDouble())
                    .isLessThanOrEqualTo(tours.get(0).get("value").asDouble());
            for (JsonNode other : tours) {
                if (one != other) {
                    assertThat(difference(stops(one), stops(other))).isGreaterThanOrEqualTo(0.4 - 1e-9);
                }
            }
        }
    }

    private static JsonNode tour(JsonNode entry) {
        return SERVICE.json("/api/circuits/" + entry.get("id").asString());
    }

    private static Set<String> stops(JsonNode tour) {
        Set<String> stops = new HashSet<>();
        tour.get("days")
                .forEach(day -> day.get("stops")
                        .forEach(stop -> stops.add(stop.get("id").asString())));
        return stops;
    }

    private static double difference(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 1 - (double) both.size() / Math.min(one.size(), other.size());
    }
}
