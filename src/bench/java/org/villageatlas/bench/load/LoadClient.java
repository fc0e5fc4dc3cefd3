package org.villageatlas.bench.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for long work as many clients do, and follows jobs to their responses. Safe for threads. */
final class LoadClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MATRIX_SIZE = 1500;

    /** How the requests of a kind went. */
    private static final class Tally {
        int atOnce;
        int asJob;
        int refused;
        int lost;
        int other;
        final List<Double> seconds = new ArrayList<>();
    }

    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final Map<String, Tally> tallies = new TreeMap<>();

    LoadClient(String address) {
        this.address = address;
    }

    /** The look whose time is measured. */
    void villages() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + "/api/villages")));
        if (answer == null || answer.statusCode() != 200) {
            count("villages", tally -> tally.other++);
        }
    }

    /** Asks again and again, each time for something else, until the time has passed; follows the last to its end. */
    void keepAsking(int client, long end) {
        Random random = new Random(client);
        while (System.nanoTime() < end) {
            switch (client % 3) {
                case 0 -> ask("circuit of 7 days", post("/api/circuits", circuit(random)));
                case 1 -> ask("matrix " + MATRIX_SIZE + " x " + MATRIX_SIZE, post("/api/matrix", matrix(random)));
                default -> ask("surface", HttpRequest.newBuilder(URI.create(address + surface(random))));
            }
        }
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String circuit(Random random) {
        return "{\"start\":\"al-tirane\",\"days\":7,\"seed\":" + random.nextInt(1_000_000) + "}";
    }

    private static String matrix(Random random) {
        return "{\"origins\":" + points(random) + ",\"destinations\":" + points(random) + "}";
    }

    private static String points(Random random) {
        StringBuilder points = new StringBuilder("[");
        for (int i = 0; i < MATRIX_SIZE; i++) {
            points.append(i == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            "[%.5f,%.5f]",
                            19.8 + 0.2 * random.nextDouble(),
                            41.2 + 0.2 * random.nextDouble()));
        }
        return points.append("]").toString();
    }

    /** Cells of 0.7 to 0.8 km: as many as a response may have. */
    private static String surface(Random random) {
        return String.format(
                Locale.ROOT, "/api/accessibility/surface?cell_km=%.4f&walk_km=3", 0.8 + 0.1 * random.nextDouble());
    }

    private void ask(String kind, HttpRequest.Builder request) {
        long start = System.nanoTime();
        HttpResponse<String> answer = send(request);
        if (answer == null) {
            count(kind, tally -> tally.other++);
        } else if (answer.statusCode() == 503) {
            count(kind, tally -> tally.refused++);
            pause(1000 * answer.headers().firstValueAsLong("Retry-After").orElse(1));
        } else if (answer.statusCode() == 202) {
            boolean isThere = follow(answer);
            count(kind, tally -> {
                tally.asJob += isThere ? 1 : 0;
                tally.lost += isThere ? 0 : 1;
                tally.seconds.add((System.nanoTime() - start) / 1e9);
            });
        } else if (answer.statusCode() / 100 == 2) {
            count(kind, tally -> {
                tally.atOnce++;
                tally.seconds.add((System.nanoTime() - start) / 1e9);
            });
        } else {
            System.err.println(kind + ": " + answer.statusCode() + " " + answer.body());
            count(kind, tally -> tally.other++);
        }
    }

    /** @return whether the job gave a response that could be fetched */
    private boolean follow(HttpResponse<String> accepted) {
        String job = address + accepted.headers().firstValue("Location").orElseThrow();
        while (true) {
            pause(1000);
            HttpResponse<String> state = send(HttpRequest.newBuilder(URI.create(job)));
            if (state == null || state.statusCode() != 200) {
                continue;
            }
            JsonNode row = JSON.readTree(state.body());
            String now = row.get("state").asString();
            if (now.equals("done")) {
                HttpResponse<String> result = send(HttpRequest.newBuilder(
                        URI.create(address + row.get("result").asString())));
                return result != null && result.statusCode() == 200;
            }
            if (!now.equals("waiting") && !now.equals("running")) {
                System.err.println(state.body());
                return false;
            }
        }
    }

    private @Nullable HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofMinutes(5)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            System.err.println("No answer: " + problem);
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private synchronized void count(String kind, Consumer<Tally> change) {
        change.accept(tallies.computeIfAbsent(kind, name -> new Tally()));
    }

    /** Responses that did not come, or that were neither a success nor 503. */
    synchronized int failures() {
        return tallies.values().stream()
                .mapToInt(tally -> tally.lost + tally.other)
                .sum();
    }

    synchronized void print(PrintStream out) {
        tallies.forEach((kind, tally) -> out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %.1f |%n",
                kind,
                tally.atOnce + tally.asJob,
                tally.atOnce,
                tally.asJob,
                tally.refused,
                tally.lost,
                tally.other,
                LoadBenchmark.quantile(tally.seconds, 0.5)));
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
