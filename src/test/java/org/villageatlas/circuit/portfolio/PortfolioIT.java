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

    /** The path of the job. */
    private static String started(int circuits, int days) {
        String body = "{\"circuits\":" + circuits + ",\"circuit\":{\"start\":\"al-tirane\",\"days\":" + days
                + ",\"hours_per_day\":5,\"month\":6}}";
        HttpResponse<String> answer =
                SERVICE.send(HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/portfolios"))
                        .header("Content-Type", "application/json")
                        .header("Prefer", "respond-async")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode ended(String job) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            JsonNode now = SERVICE.json(job);
            String state = now.get("state").asString();
            if (!state.equals("waiting") && !state.equals("running")) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still at work: " + job);
    }

    @Test
    void itsVillagesAreATableWithACircuitOrAReasonEach() throws InterruptedException {
        JsonNode job = ended(started(2, 1));
        assertThat(job.get("state").asString()).isEqualTo("done");
        String path = job.get("result").asString();
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
        int before = SERVICE.json("/api/circuits?limit=1").get("numberMatched").asInt();
        String job = started(9, 4);
        HttpResponse<String> stopped = SERVICE.send(
                HttpRequest.newBuilder(URI.create(SERVICE.address() + job)).DELETE());
        assertThat(stopped.statusCode()).isEqualTo(200);
        JsonNode ended = ended(job);
        assertThat(ended.get("state").asString()).isEqualTo("cancelled");
        assertThat(ended.get("result").isNull()).isTrue();
        assertThat(SERVICE.json("/api/circuits?limit=1").get("numberMatched").asInt())
                .isEqualTo(before);
    }
}
