package org.villageatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

class FormatsIT {

    private static final RunningService SERVICE = RunningService.albania();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/programmes",
                "/api/villages",
                "/api/products",
                "/api/resources",
                "/api/services",
                "/api/cities",
                "/api/categories",
                "/api/layers",
                "/api/accessibility",
                "/api/overlap"
            })
    void everyListComesAsJsonGeoJsonAndCsvWithTheSameRows(String path) {
        JsonNode json = SERVICE.json(path + "?f=json&limit=7");
        JsonNode geojson = SERVICE.json(path + "?f=geojson&limit=7");
        assertThat(json.get("numberReturned").asInt())
                .isEqualTo(json.get("items").size());
        assertThat(geojson.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(geojson.get("features").size()).isEqualTo(json.get("items").size());
        assertThat(geojson.get("numberMatched")).isEqualTo(json.get("numberMatched"));
        HttpResponse<String> csv = SERVICE.get(path + "?f=csv&limit=7");
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(rows(csv.body()))
                .hasSizeGreaterThanOrEqualTo(json.get("items").size());
    }

    @Test
    void theAcceptHeaderChoosesTheFormAsWell() {
        HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/villages"))
                .header("Accept", "text/csv");
        assertThat(rows(SERVICE.send(asked).body())).hasSize(99);
    }

    @Test
    void pagesOfAListTogetherAreTheList() {
        JsonNode all = SERVICE.json("/api/villages?f=json").get("items");
        String next = "/api/villages?f=json&limit=40";
        int seen = 0;
        while (next != null) {
            JsonNode page = SERVICE.json(next);
            for (JsonNode item : page.get("items")) {
                assertThat(item).isEqualTo(all.get(seen++));
            }
            next = link(page, "next");
        }
        assertThat(seen).isEqualTo(99);
    }

    @Test
    void theLinkToTheNextPageKeepsTheFilter() {
        JsonNode first = SERVICE.json("/api/villages?f=json&limit=1&region=Vlor%C3%AB");
        JsonNode second = SERVICE.json(link(first, "next"));
        assertThat(second.get("numberMatched")).isEqualTo(first.get("numberMatched"));
        assertThat(second.get("items")).isNotEqualTo(first.get("items"));
    }

    @Test
    void aParameterStillAnswersUnderItsFormerName() {
        for (String path : List.of("/api/cities", "/api/accessibility")) {
            JsonNode now = SERVICE.json(path + "?limit=100&min_population=60000");
            JsonNode former = SERVICE.json(path + "?limit=100&minPopulation=60000");
            assertThat(former.get("items")).isEqualTo(now.get("items"));
            assertThat(now.get("items"))
                    .isNotEqualTo(SERVICE.json(path + "?limit=100&min_population=9000")
                            .get("items"));
        }
        assertThat(SERVICE.get("/api/cities?min_population=1&minPopulation=2").statusCode())
                .as("two numbers for one parameter")
                .isEqualTo(400);
    }

    @Test
    void theVillagesPageCarriesWhatOtherRoomsKnow() {
        JsonNode theth = SERVICE.json("/api/villages/al-theth");
        assertThat(theth.get("name").asString()).isEqualTo("Theth");
        assertThat(theth.get("resources").size()).isPositive();
        assertThat(theth.get("nearest_city").get("status").asString()).isEqualTo("ok");
        assertThat(theth.get("nearest_city").get("minutes").asDouble()).isBetween(60.0, 180.0);
        assertThat(theth.has("crowding")).isTrue();
    }

    @Test
    void searchAndFiltersNarrowTheList() {
        assertThat(SERVICE.json("/api/villages?f=json&q=LEPUSHE")
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("al-lepushe");
        int inVlore = SERVICE.json("/api/villages?f=json&region=vlore")
                .get("numberMatched")
                .asInt();
        assertThat(inVlore).isBetween(5, 30);
        int fruit = SERVICE.json("/api/villages?f=json&category=fruit")
                .get("numberMatched")
                .asInt();
        int citrus = SERVICE.json("/api/villages?f=json&category=citrus")
                .get("numberMatched")
                .asInt();
        assertThat(citrus).isPositive().isLessThanOrEqualTo(fruit);
    }

    @Test
    void browsersAreToldToLoadNothingFromElsewhere() {
        HttpResponse<String> page = SERVICE.get("/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", SecurityHeaders.importMapHash(page.body()));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static String link(JsonNode page, String relation) {
        for (JsonNode link : page.get("links")) {
            if (link.get("rel").asString().equals(relation)) {
                URI href = URI.create(link.get("href").asString());
                return href.getRawPath() + "?" + href.getRawQuery();
            }
        }
        return null;
    }

    private static List<CSVRecord> rows(String csv) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(csv))
                    .getRecords();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
