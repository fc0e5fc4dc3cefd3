package org.villageatlas.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.bench.ServedAtlas;

/**
 * What long work is admitted for beside what it really takes: the most that is reachable while it is at work and its
 * response is sent, by collecting garbage again and again. Good where no work takes more than it said.
 */
public final class CostBenchmark implements Benchmark {

    private static final double MEGABYTE = 1e6;
    private static final int LOOK_EVERY_MILLIS = 5;

    /** What is loaded and compiled meanwhile is nobody's. */
    private static final double NOISE_MEGABYTES = 4;

    private record Asked(String name, String path, @Nullable String body) {}

    @Override
    public String arguments() {
        return "[WORD...]   (only work that is named by one of these words)";
    }

    @Override
    public boolean run(List<String> arguments) {
        boolean isGood = true;
        try (ServedAtlas atlas = new ServedAtlas()) {
            AsyncResponses responses = atlas.context().getBean(AsyncResponses.class);
            String address =
                    "http://127.0.0.1:" + atlas.context().getEnvironment().getProperty("local.server.port");
            smaller().forEach(asked -> ask(address, asked));
            System.out.println("| work | admitted for, MB | most reachable, MB | kept for, MB | left, MB |");
            System.out.println("|---|---|---|---|---|");
            for (Asked asked : largest()) {
                if (arguments.isEmpty() || arguments.stream().anyMatch(asked.name()::contains)) {
                    isGood &= measure(asked, address, responses);
                }
            }
        }
        return isGood;
    }

    private static boolean measure(Asked asked, String address, AsyncResponses responses) {
        double before = reachable();
        double takenBefore = responses.takenMemory() / MEGABYTE;
        double admitted = 0;
        double most = 0;
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> ask(address, asked));
        while (!asking.isDone()) {
            admitted = Math.max(admitted, responses.takenMemory() / MEGABYTE - takenBefore);
            most = Math.max(most, reachable() - before);
            pause();
        }
        asking.join();
        double kept = responses.takenMemory() / MEGABYTE - takenBefore;
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                asked.name(),
                admitted,
                most,
                kept,
                reachable() - before);
        return most <= admitted + NOISE_MEGABYTES;
    }

    private static List<Asked> smaller() {
        return List.of(
                new Asked("", "/api/matrix", matrix(300)),
                new Asked("", "/api/accessibility/surface?cell_km=3", null),
                new Asked("", "/api/circuits", "{\"start\":\"al-tirane\",\"days\":2}"),
                new Asked("", "/api/overlap?within_minutes=59", null),
                new Asked("", "/api/overlap/assignment", "{\"milliseconds\":10}"));
    }

    private static List<Asked> largest() {
        return List.of(
                new Asked("matrix 1500 x 1500", "/api/matrix", matrix(1500)),
                new Asked("matrix 2000 x 2000", "/api/matrix", matrix(2000)),
                new Asked("surface of 0.8 km", "/api/accessibility/surface?cell_km=0.8&walk_km=3", null),
                new Asked("surface of 0.4 km, GeoTIFF", "/api/accessibility/surface?cell_km=0.4&f=geotiff", null),
                new Asked("isochrones", "/api/isochrones?lon=19.8&lat=41.3&minutes=60,120,240&walk_km=3", null),
                new Asked("circuit of 7 days", "/api/circuits", "{\"start\":\"al-tirane\",\"days\":7}"),
                new Asked("overlap, 99 villages", "/api/overlap?within_minutes=120", null),
                new Asked("permutations", "/api/overlap/statistics?permutations=99999", null),
                new Asked("assignment", "/api/overlap/assignment", "{\"milliseconds\":3000}"));
    }

    private static String matrix(int points) {
        return "{\"origins\":" + points(points, 1) + ",\"destinations\":" + points(points, 2) + "}";
    }

    private static String points(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(point -> String.format(
                        Locale.ROOT, "[%.5f,%.5f]", 19.8 + 0.2 * random.nextDouble(), 41.2 + 0.2 * random.nextDouble()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The response is read and thrown away. */
    private static void ask(String address, Asked asked) {
        try {
            HttpURLConnection request = (HttpURLConnection)
                    URI.create(address + asked.path()).toURL().openConnection();
            request.setRequestProperty("Prefer", "wait=110");
            if (asked.body() != null) {
                request.setDoOutput(true);
                request.setRequestProperty("Content-Type", "application/json");
                try (OutputStream body = request.getOutputStream()) {
                    body.write(asked.body().getBytes(StandardCharsets.UTF_8));
                }
            }
            if (request.getResponseCode() / 100 != 2 || request.getResponseCode() == 202) {
                throw new IllegalStateException(asked.path() + " answered " + request.getResponseCode());
            }
            try (InputStream answer = request.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What the collection itself left, so that nothing counts that is allocated right after it. */
    private static double reachable() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
