package org.villageatlas.circuit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Portfolios as a tourism board asks for them: as a job that can be watched and stopped. */
class PortfolioIT {

    private static final RunningService SERVICE = RunningService.albania();

    private static JsonNode started(int circuits, int days) {
        HttpResponse<String> answer = SERVICE.post(
                "/api/portfolios",
                "{\"circuits\":" + circuits + ",\"circuit\":{\"start\":\"al-tirane\",\"days\":" + days
                        + ",\"hours_per_day\":5,\"month\":6}}");
        assertThat(answer.statusCode()).isEqualTo(202);
        return RunningService.parsed(answer);
    }

    private static String ended(JsonNode started) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            String state =
                    SERVICE.json(started.get("job").asString()).get("state").asString();
            if (!state.equals("waiting") && !state.equals("running")) {
                return state;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still at work: " + started);
    }

    @Test
    void itsVillagesAreATableWithACircuitOrAReasonEach() throws InterruptedException {
        JsonNode started = started(2, 1);
        assertThat(ended(started)).isEqualTo("done");
        String path = started.get("portfolio").asString();
        JsonNode portfolio = SERVICE.json(path);
        assertThat(portfolio.get("circuits").size()).isEqualTo(2);
        assertThat(portfolio.get("balance").get("most_circuits").asInt()).isEqualTo(1);
        for (JsonNode member : portfolio.get("circuits")) {
            assertThat(SERVICE.get("/api/circuits/" + member.get("id").asString())
                            .statusCode())
                    .isEqualTo(200);
        }

        JsonNode rows = SERVICE.json(path + "/villages?limit=1000").get("items");
        assertThat(rows.size())
                .isEqualTo(SERVICE.json("/api/villages?limit=1")
                        .get("numberMatched")
                        .asInt());
        assertThat(rows.valueStream())
                .allMatch(
                        row -> row.get("circuit").isNull() != row.get("reason").isNull());
        assertThat(SERVICE.get(path + "/villages?f=csv").body())
                .startsWith("village,village_name,circuit,circuit_name,theme,days,stops,visit_minutes,reason");
    }

    @Test
    void stoppingTheJobLeavesNoPortfolio() throws InterruptedException {
        JsonNode started = started(9, 4);
        HttpResponse<String> stopped = SERVICE.send(HttpRequest.newBuilder(
                        URI.create(SERVICE.address() + started.get("job").asString()))
                .DELETE());
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(ended(started)).isEqualTo("cancelled");
        assertThat(SERVICE.get(started.get("portfolio").asString()).statusCode())
                .isEqualTo(404);
    }
}
