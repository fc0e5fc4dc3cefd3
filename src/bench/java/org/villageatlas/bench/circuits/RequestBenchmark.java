package org.villageatlas.bench.circuits;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.bench.circuits.contender.ProcessorTime;
import tools.jackson.databind.JsonNode;

/**
 * What whoever asks for a circuit waits for: the whole service over HTTP, matrix, search, bound and answer, on Albania's
 * roads, with its own programme and with made-up ones of more attractions.
 */
public final class RequestBenchmark implements Benchmark {

    /** Its own programme. */
    private static final String OWN = "albania";

    private static final int SEEDS = 3;
    private static final int PROMISED_ATTRACTIONS = 400;
    private static final String ROW = "%-9s %4d %11d %7.2f %8.2f %8.2f %7.2f %7.2f %6.1f %8.0f  %s%n";

    @Override
    public String arguments() {
        return "[SIZES: attractions of made-up programmes, or albania; albania,400 unless said] [DAYS: 3,7 unless said]";
    }

    @Override
    public boolean run(List<String> arguments) throws IOException {
        String[] sizes = (arguments.isEmpty() ? OWN + "," + PROMISED_ATTRACTIONS : arguments.get(0)).split(",", -1);
        List<Integer> days = Stream.of((arguments.size() < 2 ? "3,7" : arguments.get(1)).split(",", -1))
                .map(Integer::valueOf)
                .toList();
        boolean isQuick = true;
        double gaps = 0;
        try (ServedCircuits service = new ServedCircuits()) {
            days.forEach(count -> service.plan(service.ownProgramme(), count, SEEDS + 1));
            System.out.println(
                    "programme, days, attractions, median s, longest s, mean processor s, mean value, mean bound,"
                            + " bound above value %, heap MB, searches ended by");
            for (String size : sizes) {
                String programme = size.equals(OWN) ? service.ownProgramme() : service.add(Integer.parseInt(size));
                for (int count : days) {
                    Row row = Row.measure(service, programme, count);
                    row.print(size);
                    isQuick &= row.median() <= promised(size, row);
                    gaps += row.gap();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "circuit-request: bound on average %.1f %% above the value; %s%n",
                gaps / (sizes.length * days.size()),
                isQuick
                        ? "all within the seconds promised"
                        : "SLOWER than promised: 1 s for 3 days of Albania, 3 s for 7 days of 400 attractions");
        return isQuick;
    }

    private static double promised(String size, Row row) {
        if (row.attractions > PROMISED_ATTRACTIONS) {
            return Double.POSITIVE_INFINITY;
        }
        return size.equals(OWN) && row.days <= 3 ? 1 : 3;
    }

    /** One wish asked once with each seed. */
    private record Row(
            int days,
            int attractions,
            double[] seconds,
            double processor,
            double value,
            double bound,
            double heap,
            List<String> endings) {

        static Row measure(ServedCircuits service, String programme, int days) {
            double[] seconds = new double[SEEDS];
            double value = 0;
            double bound = 0;
            String[] endings = new String[SEEDS];
            HeapPeak peak = HeapPeak.from();
            long processor = ProcessorTime.nanos();
            for (int seed = 1; seed <= SEEDS; seed++) {
                long begun = System.nanoTime();
                JsonNode circuit = service.plan(programme, days, seed);
                seconds[seed - 1] = (System.nanoTime() - begun) / 1e9;
                value += circuit.get("value").asDouble() / SEEDS;
                bound += circuit.get("bound").asDouble() / SEEDS;
                endings[seed - 1] = circuit.get("search").get("stopped").asString();
            }
            double processorSeconds = (ProcessorTime.nanos() - processor) / 1e9 / SEEDS;
            Arrays.sort(seconds);
            return new Row(
                    days,
                    service.attractions(programme),
                    seconds,
                    processorSeconds,
                    value,
                    bound,
                    peak.megabytes(),
                    Stream.of(endings).distinct().toList());
        }

        double median() {
            return seconds[SEEDS / 2];
        }

        double gap() {
            return 100 * (bound - value) / value;
        }

        void print(String size) {
            System.out.printf(
                    Locale.ROOT,
                    ROW,
                    size,
                    days,
                    attractions,
                    median(),
                    seconds[SEEDS - 1],
                    processor,
                    value,
                    bound,
                    gap(),
                    heap,
                    String.join(", ", endings));
        }
    }
}
