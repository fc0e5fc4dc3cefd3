package org.villageatlas.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.villageatlas.bench.Benchmark;

/**
 * Sends many requests for long work at once to a service of its own with a small heap, and looks at the list of villages
 * all the while. Each client follows its job to the response; one that is refused tries again after Retry-After.
 */
public final class LoadBenchmark implements Benchmark {

    private static final String HEAP = "1536m";
    private static final int LOOK_EVERY_MILLIS = 50;
    private static final double LONGEST_LOOK_MILLIS = 200;

    @Override
    public String arguments() {
        return "[CLIENTS [SECONDS]]   (200 at once, each again and again for 60 s)";
    }

    @Override
    public boolean run(List<String> arguments) throws IOException {
        int clients = arguments.isEmpty() ? 200 : Integer.parseInt(arguments.get(0));
        int seconds = arguments.size() < 2 ? 60 : Integer.parseInt(arguments.get(1));
        try (ServiceProcess service = new ServiceProcess(HEAP)) {
            LoadClient client = new LoadClient(service.address());
            client.villages(); // the first look is slower than all later ones
            List<Double> idle = looks(client, 100);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            ExecutorService senders = Executors.newFixedThreadPool(clients);
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                sent.add(senders.submit(() -> client.keepAsking(number, end)));
            }
            List<Double> busy = new ArrayList<>();
            while (sent.stream().anyMatch(one -> !one.isDone())) {
                busy.addAll(looks(client, 1));
            }
            senders.shutdown();
            return report(client, idle, busy, service.hasRunOutOfMemory());
        }
    }

    private static boolean report(LoadClient client, List<Double> idle, List<Double> busy, boolean outOfMemory) {
        System.out.println("| request | answered | at once | as a job | 503 | lost | other | median s |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        client.print(System.out);
        System.out.println();
        System.out.println("| GET /api/villages | looks | p50 ms | p99 ms | max ms |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(row("idle", idle));
        System.out.println(row("under load", busy));
        System.out.println();
        boolean isGood = !outOfMemory && client.failures() == 0 && quantile(busy, 0.99) <= LONGEST_LOOK_MILLIS;
        System.out.printf(
                "OutOfMemoryError: %s; failures: %d; %s%n",
                outOfMemory ? "yes" : "none", client.failures(), isGood ? "good" : "NOT as wanted");
        return isGood;
    }

    private static List<Double> looks(LoadClient client, int count) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            client.villages();
            millis.add((System.nanoTime() - start) / 1e6);
            LoadClient.pause(LOOK_EVERY_MILLIS);
        }
        return millis;
    }

    private static String row(String name, List<Double> millis) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f |",
                name,
                millis.size(),
                quantile(millis, 0.5),
                quantile(millis, 0.99),
                quantile(millis, 1));
    }

    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size())));
    }
}
