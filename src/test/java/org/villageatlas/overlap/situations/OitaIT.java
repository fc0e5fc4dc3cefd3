package org.villageatlas.overlap.situations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import org.villageatlas.overlap.statistics.ReferenceCase;
import tools.jackson.databind.JsonNode;

/** The case worked by hand, d11_severity_oita, asked of the service: every figure of it that the service shows. */
class OitaIT {

    private static final double SHOWN = 5e-7;
    private static final double EXACT = 1e-9;
    private static final Map<String, String> CITIES =
            Map.of("Fukuoka", "fukuoka", "Oita", "oita-city", "Tokyo", "tokyo");
    private static final Map<String, String> MONTHS =
            Map.of("spring", "3 4 5", "summer", "6 7 8", "autumn", "9 10 11", "winter", "12 1 2");

    private static JsonNode expected;

    @BeforeAll
    static void read() throws IOException {
        expected = ReferenceCase.open("d11_severity_oita").expected();
    }

    private static String lower(JsonNode text) {
        return text.asString().toLowerCase(Locale.ROOT);
    }

    private static void assertSame(JsonNode row, String field, JsonNode of, String name, double tolerance) {
        if (of.get(name).isNull()) {
            assertThat(row.get(field).isNull()).as(field).isTrue();
        } else {
            assertThat(row.get(field).asDouble())
                    .as(field)
                    .isEqualTo(of.get(name).asDouble(), within(tolerance));
        }
    }

    @Test
    void everyPair() {
        List<JsonNode> found = Situations.items("/api/overlap?programme=oita");
        assertThat(found).hasSize(expected.get("pairs").size());
        for (JsonNode pair : Situations.list(expected.get("pairs"))) {
            String id = lower(pair.get("a")) + "~" + lower(pair.get("b"));
            JsonNode row = Situations.item("/api/overlap?programme=oita", id);
            assertSame(row, "minutes", pair, "minutes", 0);
            assertSame(row, "similarity", pair, "sim", 0);
            assertSame(row, "proximity", pair, "near", EXACT);
            assertSame(row, "shared_market", pair, "market", EXACT);
            assertSame(row, "exposure", pair, "exposure", EXACT);
            assertSame(row, "severity", pair, "severity", SHOWN);
            assertThat(row.get("band").asString())
                    .as(id)
                    .isEqualTo(pair.get("band").asString());
            assertThat(row.get("advice").get("kind").asString()).as(id).isIn(advices(pair));
        }
    }

    /** The case packages all unlike neighbours; the service only those that add what the villages lack. */
    private static List<String> advices(JsonNode pair) {
        return switch (pair.get("suggestion").asString()) {
            case "JOINT_BRAND" -> List.of("joint-brand");
            case "DIFFERENTIATE_VARIETY" -> List.of("differentiate-by-variety");
            case "DIFFERENTIATE_SEASON_OR_MARKET" -> List.of("differentiate-by-season-or-market");
            case "PACKAGE_TOGETHER" -> List.of("package-together", "no-conflict");
            case "NONE" -> List.of("no-conflict");
            default -> throw new IllegalArgumentException("An unknown suggestion: " + pair);
        };
    }

    @Test
    void everyProduct() {
        Map<String, JsonNode> products = Situations.items("/api/overlap/villages?programme=oita").stream()
                .flatMap(village -> Situations.list(village.get("crowded_products")).stream())
                .collect(Collectors.toMap(row -> row.get("product").asString(), row -> row));
        expected.get("products").properties().forEach(product -> {
            JsonNode row = products.get(product.getKey().toLowerCase(Locale.ROOT));
            assertSame(row, "full_rival_equivalents", product.getValue(), "full_rival_equivalents", EXACT * 100);
            assertSame(row, "worst_severity", product.getValue(), "worst_pair_severity", SHOWN);
            assertSame(row, "rival_volume_ratio", product.getValue(), "rival_volume_ratio", EXACT);
        });
    }

    @Test
    void everyMarketByCityAndSeason() {
        String path = "/api/overlap/markets?programme=oita&by=season";
        assertThat(Situations.items(path)).hasSize(expected.get("markets").size());
        expected.get("markets").properties().forEach(market -> {
            JsonNode row = Situations.item(path, marketId(market.getKey()));
            assertSupply(row, market.getValue());
        });
    }

    private static String marketId(String key) {
        String[] parts = key.split("[:|]");
        return CITIES.get(parts[0]) + "~" + parts[2] + "~" + parts[1];
    }

    private static void assertSupply(JsonNode row, JsonNode market) {
        assertSame(row, "supply_eur", market, "supply", EXACT);
        assertSame(row, "sellers", market, "sellers", 0);
        assertSame(row, "hhi", market, "hhi", EXACT);
        assertSame(row, "effective_sellers", market, "effective_sellers", EXACT);
        assertSame(row, "saturation", market, "saturation", EXACT);
    }

    @Test
    void everyNominationTriedOut() {
        for (JsonNode tried : Situations.list(expected.get("what_if"))) {
            JsonNode candidate = tried.get("candidate");
            String body = """
                    {"village": "usuki", "category": "%s", "variety": "%s", "yearly_sales_eur": %s,
                     "sales_by_city": "%s"}""".formatted(
                            candidate.get("product").asString(),
                            candidate.get("variety").asString(),
                            candidate.get("qty"),
                            sales(tried.get("shares")));
            JsonNode answer = RunningService.parsed(Situations.service().post("/api/overlap/what-if", body));
            assertSame(answer.get("candidate"), "full_rival_equivalents", tried, "full_rival_equivalents", 1e-7);
            assertPairs(answer, tried.get("severity_with"));
            assertChanges(answer, tried.get("change_in_rivals_of_others"));
            List<JsonNode> markets = Situations.list(answer.get("markets"));
            tried.get("markets_after").properties().forEach(market -> {
                String[] parts = market.getKey().split("[:|]");
                JsonNode row = markets.stream()
                        .filter(one -> one.get("city").asString().equals(CITIES.get(parts[0]))
                                && one.get("season").asString().equals(parts[1]))
                        .findFirst()
                        .orElseThrow();
                assertSupply(row.get("after"), market.getValue());
            });
        }
    }

    private static String sales(JsonNode shares) {
        return shares.properties().stream()
                .map(share -> {
                    String[] parts = share.getKey().split(":");
                    return CITIES.get(parts[0]) + "@" + MONTHS.get(parts[1]) + "=" + share.getValue();
                })
                .collect(Collectors.joining("; "));
    }

    private static void assertPairs(JsonNode answer, JsonNode severities) {
        Map<String, Double> found = Situations.list(answer.get("pairs")).stream()
                .collect(Collectors.toMap(
                        pair -> pair.get("a").get("product").asString().equals("usuki~candidate")
                                ? pair.get("b").get("product").asString()
                                : pair.get("a").get("product").asString(),
                        pair -> pair.get("severity").asDouble()));
        severities
                .properties()
                .forEach(product -> assertThat(
                                found.getOrDefault(product.getKey().toLowerCase(Locale.ROOT), 0.0))
                        .isEqualTo(product.getValue().asDouble(), within(SHOWN)));
    }

    private static void assertChanges(JsonNode answer, JsonNode changes) {
        Map<String, Double> found = Situations.list(answer.get("products")).stream()
                .collect(Collectors.toMap(
                        row -> row.get("product").asString(),
                        row -> row.get("change").asDouble()));
        changes.properties()
                .forEach(product -> assertThat(
                                found.getOrDefault(product.getKey().toLowerCase(Locale.ROOT), 0.0))
                        .isEqualTo(product.getValue().asDouble(), within(1e-7)));
    }

    /** P1 and P5 sell kiyomi in spring alone: min(0.4, 0.3) in Fukuoka and min(0.6, 0.7) in Oita, a third each month. */
    @Test
    void aPairShowsEveryCityAndPartOfTheYear() {
        JsonNode pair = Situations.service().json("/api/overlap/pairs/p1~p5?programme=oita");
        List<JsonNode> rows = Situations.list(pair.get("market_rows"));
        assertThat(rows).extracting(row -> row.get("city").asString()).containsExactly("fukuoka", "oita-city");
        assertThat(rows).extracting(row -> row.get("months").toString()).containsOnly("[3,4,5]");
        assertThat(rows).extracting(row -> row.get("share_a").asDouble()).containsExactly(0.4, 0.6);
        double sum =
                rows.stream().mapToDouble(row -> row.get("smaller").asDouble()).sum();
        assertThat(sum)
                .isEqualTo(pair.get("shared_market").asDouble(), within(EXACT))
                .isEqualTo(0.9, within(EXACT));
        assertThat(pair.get("a").get("shares_from").asString()).isEqualTo("declared");
        assertThat(pair.get("method")
                        .get("parameters")
                        .get("bands")
                        .get("severe")
                        .asDouble())
                .isEqualTo(80);
        assertThat(Situations.service()
                        .get("/api/overlap/pairs/p1~p9?programme=oita")
                        .statusCode())
                .isEqualTo(404);
    }

    /** P1 sells in spring, P2 in summer: they share no market even in Oita, where both sell. */
    @Test
    void seasonsSeparate() {
        JsonNode pair = Situations.service().json("/api/overlap/pairs/p1~p2?programme=oita");
        assertThat(pair.get("shared_market").asDouble()).isZero();
        assertThat(Situations.list(pair.get("market_rows")))
                .filteredOn(row -> row.get("city").asString().equals("oita-city"))
                .extracting(row -> row.get("months") + " " + row.get("share_a") + " " + row.get("share_b"))
                .containsExactly("[3,4,5] " + 3 * (0.6 / 3) + " 0.0", "[6,7,8] 0.0 0.5");
    }
}
