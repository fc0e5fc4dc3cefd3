package org.villageatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.villageatlas.RunningService;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, the answer is a problem that names what was wrong, and never a failure of ours. */
class MalformedRequestsIT {

    private static final int LARGEST_BODY = 512_000;

    private static final RunningService SERVICE = RunningService.albania();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/villages?limit=abc                            | limit
            /api/villages?limit=0                              | limit
            /api/villages?limit=10001                          | limit
            /api/villages?offset=-1                            | offset
            /api/villages?bbox=1,2,3                           | bbox
            /api/villages?bbox=20,41,19,42                     | bbox
            /api/villages?bbox=NaN,1,2,3                       | bbox
            /api/villages?programme=nowhere                    | programme
            /api/villages?category=nothing                     | category
            /api/villages?programm=al-100-villages             | programm
            /api/villages?f=xml                                | f
            /api/villages?q=%00                                | q
            /api/villages?q=%FF%FE                             | query
            /api/products?category=nothing                     | category
            /api/resources?kind=good                           | kind
            /api/resources?theme=good                          | theme
            /api/services?kind=good                            | kind
            /api/cities?min_population=-1                       | min_population
            /api/cities?min_population=many                     | min_population
            /api/roads?bbox=x                                  | bbox
            /api/roads?classes=footpath                        | classes
            /api/route                                         | points
            /api/route?points=19.8,41.3                        | points
            /api/route?points=19.8,41.3;x,y                    | points
            /api/route?points=19.8,41.3;2.3,48.8               | points
            /api/route?points=19.8,41.3;19.4,41.3&profile=boat | profile
            /api/accessibility?profile=boat                    | profile
            /api/accessibility?programme=nowhere               | programme
            /api/accessibility?min_population=x                 | min_population
            /api/overlap?within_minutes=-5                     | within_minutes
            /api/overlap?within_minutes=NaN                    | within_minutes
            /api/overlap?min_similarity=2                      | min_similarity
            /api/overlap?min_severity=101                      | min_severity
            /api/overlap?min_severity=bad                      | min_severity
            /api/overlap?category=nothing                      | category
            /api/overlap?city=nowhere                          | city
            /api/overlap?village=nowhere                       | village
            """)
    void aBadParameterIsNamed(String path, String field) {
        HttpResponse<String> answer = SERVICE.get(path.strip());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 404);
        JsonNode problem = RunningService.problem(answer);
        assertThat(problem.get("field").asString()).startsWith(field);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/matrix   | {}                                                                     | origins
            /api/matrix   | {"origins":[],"destinations":[[19.8,41.3]]}                            | origins
            /api/matrix   | {"origins":[[19.8]],"destinations":[[19.8,41.3]]}                      | origins[0]
            /api/matrix   | {"origins":[[41.3,19.8]],"destinations":[[19.8,41.3]]}                 | origins[0]
            /api/matrix   | {"origins":[[19.8,141.3]],"destinations":[[19.8,41.3]]}                | origins[0]
            /api/matrix   | {"origins":[["x",1]],"destinations":[[19.8,41.3]]}                     | origins[0][0]
            /api/matrix   | {"origins":[[19.8,41.3]],"destinations":[[19.8,41.3]],"profile":"sub"} | profile
            /api/matrix   | {"origins":[[19.8,41.3]],"destinations":[[19.8,41.3]],"mode":"car"}    | mode
            /api/circuits | {}                                                                     | start
            /api/circuits | {"start":"nowhere","days":2}                                           | start
            /api/circuits | {"start":"al-tirane","days":0}                                         | days
            /api/circuits | {"start":"al-tirane","days":30}                                        | days
            /api/circuits | {"start":"al-tirane","days":2,"hours_per_day":40}                      | hours_per_day
            /api/circuits | {"start":"al-tirane","days":2,"month":13}                              | month
            /api/circuits | {"start":"al-tirane","days":2,"themes":{"beer":1}}                     | themes
            /api/circuits | {"start":"al-tirane","days":2,"must":["nowhere"]}                      | must[0]
            /api/circuits | {"start":[19.8,"x"],"days":2}                                          | start
            /api/circuits | {"start":"al-tirane","days":2,"must":[[]]}                             | must[0]
            /api/circuits | {"start":"al-tirane","days":2,"must":"al-theth"}                       | must
            /api/circuits | {"start":"al-tirane","days":"two"}                                     | days
            /api/circuits | {"start":"al-tirane","days":2,"must":["al-theth"],"avoid":["al-theth"]} | must
            """)
    void aBadMemberIsNamed(String path, String body, String field) {
        HttpResponse<String> answer = SERVICE.post(path.strip(), body.strip());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(RunningService.problem(answer).get("field").asString())
                .as(answer.body())
                .startsWith(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "\"text\"", "{\"origins\":", "\u0000"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        for (String path : List.of("/api/matrix", "/api/circuits")) {
            HttpResponse<String> answer = SERVICE.post(path, body);
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/villages/nowhere",
                "/api/programmes/nowhere",
                "/api/products/nowhere",
                "/api/resources/nowhere",
                "/api/cities/nowhere",
                "/api/categories/nowhere",
                "/api/circuits/nowhere",
                "/api/jobs/nowhere",
                "/api/nothing",
                "/maps/base/..%2f..%2fpom.xml",
                "/nothing.html"
            })
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = SERVICE.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/villages/%01",
                "/api/villages?q=%01",
                "/api/route?points=%0a",
                "/api/nothing?x=%01",
                "/nothing?x=%01",
                "/nothing/%1F",
                "/?x=%01",
                "/?%01=x",
                "/reports/overlap?x=%7f",
                "/v3/api-docs?x=%01",
                "/css/page.css?x=%01"
            })
    void aControlCharacterIsAPlainProblemWithoutALogEntry(String path) {
        ListAppender<ILoggingEvent> entries = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        entries.start();
        root.addAppender(entries);
        try {
            for (String method : List.of("GET", "DELETE", "POST")) {
                HttpResponse<String> answer = SERVICE.send(HttpRequest.newBuilder(URI.create(SERVICE.address() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as(method + " " + answer.body()).isEqualTo(400);
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThat(RunningService.problem(answer).get("expected").asString())
                        .isEqualTo("text without control characters");
            }
        } finally {
            root.detachAppender(entries);
        }
        assertThat(entries.list).isEmpty();
    }

    @Test
    void aWrongMethodOrFormIsRefusedWithItsType() {
        assertThat(RunningService.problem(SERVICE.post("/api/villages", "{}"))
                        .get("type")
                        .asString())
                .isEqualTo("/problems/method-not-allowed");
        HttpRequest.Builder image = HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/villages"))
                .header("Accept", "image/png");
        assertThat(SERVICE.send(image).statusCode()).isEqualTo(406);
        HttpRequest.Builder text = HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/matrix"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x"));
        assertThat(SERVICE.send(text).statusCode()).isEqualTo(415);
    }

    @Test
    void aBodyBeyondTheLimitIsRefused() {
        HttpResponse<String> answer = SERVICE.post("/api/matrix", "{\"origins\":[" + " ".repeat(LARGEST_BODY) + "]}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningService.problem(answer).get("expected").asString()).isEqualTo("at most 512000 bytes");
    }

    @Test
    void aBodyOfTooManyValuesIsRefused() {
        HttpResponse<String> answer =
                SERVICE.post("/api/matrix", "{\"origins\":[" + "[1],".repeat(LARGEST_BODY / 16 / 2) + "[1]]}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(RunningService.problem(answer).get("expected").asString())
                .isEqualTo("at most 32000 commas, colons and opening brackets");
    }
}
