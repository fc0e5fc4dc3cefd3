package org.villageatlas.overlap.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Works the overlap of Albania out again from what the service says of villages, cities and ways. */
class OverlapIT {

    private static RunningService service;
    private static JsonNode report;
    private static JsonNode parameters;

    @BeforeAll
    static void ask() {
        service = RunningService.albania();
        report = service.json("/api/overlap?limit=10000");
        parameters = report.get("method").get("parameters");
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.get("items").spliterator(), false).toList();
    }

    private static JsonNode minutes(List<JsonNode> origins, List<JsonNode> destinations) {
        String body = "{\"origins\":[%s],\"destinations\":[%s]}".formatted(points(origins), points(destinations));
        return RunningService.parsed(service.post("/api/matrix", body)).get("minutes");
    }

    private static String points(List<JsonNode> places) {
        return places.stream()
                .map(place -> "[" + place.get("lon") + "," + place.get("lat") + "]")
                .collect(Collectors.joining(","));
    }

    private static Map<String, Double> shares(List<JsonNode> cities, JsonNode minutes) {
        JsonNode huff = parameters.get("huff");
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < cities.size(); i++) {
            JsonNode way = minutes.get(i);
            if (!way.isNull()
                    && way.asDouble() <= huff.get("market_limit_minutes").asDouble()) {
                double time = Math.max(way.asDouble(), huff.get("floor_minutes").asDouble());
                shares.put(
                        cities.get(i).get("id").asString(),
                        cities.get(i).get("population").asDouble()
                                / Math.pow(time, huff.get("exponent").asDouble()));
            }
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((city, pull) -> pull / sum);
        return shares;
    }

    @Test
    void everySeverityCanBeWorkedOutFromTheApi() {
        List<JsonNode> villages = items(service.json("/api/villages?f=json&limit=10000"));
        List<JsonNode> cities = items(service.json("/api/cities?limit=10000&min_population="
                + parameters.get("huff").get("min_city_population")));
        JsonNode between = minutes(villages, villages);
        JsonNode toCities = minutes(villages, cities);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < villages.size(); i++) {
            places.put(villages.get(i).get("id").asString(), i);
        }
        assertThat(items(report)).hasSizeGreaterThan(20);
        for (JsonNode pair : items(report)) {
            int a = places.get(pair.get("a").get("village").asString());
            int b = places.get(pair.get("b").get("village").asString());
            double slower = Math.max(
                    between.get(a).get(b).asDouble(), between.get(b).get(a).asDouble());
            double near =
                    Math.pow(2, -slower / parameters.get("half_time_minutes").asDouble());
            Map<String, Double> theirs = shares(cities, toCities.get(b));
            double market = shares(cities, toCities.get(a)).entrySet().stream()
                    .mapToDouble(share -> Math.min(share.getValue(), theirs.getOrDefault(share.getKey(), 0.0)))
                    .sum();
            double similarity = parameters
                    .get("similarity_steps")
                    .get(pair.get("shared_level").asString())
                    .asDouble();
            assertThat(pair.get("minutes").asDouble()).isEqualTo(slower);
            assertThat(pair.get("proximity").asDouble()).isEqualTo(near, within(1e-9));
            assertThat(pair.get("shared_market").asDouble()).isEqualTo(market, within(1e-9));
            assertThat(pair.get("severity").asDouble())
                    .as(pair.get("id").asString())
                    .isEqualTo(100 * similarity * (0.5 * near + 0.5 * market), within(1e-6));
        }
    }

    @Test
    void theCrowdingOfAVillageAddsUpItsPairs() {
        String village = items(report).get(0).get("a").get("village").asString();
        List<JsonNode> pairs = items(service.json("/api/overlap?limit=10000&village=" + village));
        JsonNode crowding = service.json("/api/villages/" + village).get("crowding");
        assertThat(crowding.get("status").asString()).isEqualTo("ok");
        assertThat(crowding.get("pairs").asInt()).isEqualTo(pairs.size());
        assertThat(crowding.get("worst_severity").asDouble())
                .isEqualTo(pairs.get(0).get("severity").asDouble());
        assertThat(crowding.get("full_rival_equivalents").asDouble())
                .isEqualTo(
                        pairs.stream()
                                .mapToDouble(pair -> pair.get("severity").asDouble() / 100)
                                .sum(),
                        within(1e-6));
    }

    @Test
    void theTableHasBothSidesInColumnsOfTheirOwn() {
        String header =
                service.get("/api/overlap?f=csv").body().lines().findFirst().orElseThrow();
        assertThat(header.split(","))
                .contains("a_village", "b_village", "minutes", "severity", "band", "advice_kind", "advice_reason")
                .doesNotContain("market_shares");
    }

    @Test
    void linesJoinTheVillagesTheyAreAbout() {
        JsonNode line =
                service.json("/api/overlap?f=geojson&limit=1").get("features").get(0);
        assertThat(line.get("geometry").get("type").asString()).isEqualTo("LineString");
        assertThat(line.get("geometry").get("coordinates").get(0).get(0).asDouble())
                .isEqualTo(line.get("properties").get("a").get("lon").asDouble());
    }
}
