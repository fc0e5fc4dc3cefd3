package org.villageatlas.bench.circuits;

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

    /** Gateways in the middle, the south, the north and the east. */
    private static final List<String> STARTS = List.of("al-tirane", "al-sarande", "al-shkoder", "al-korce");

    private static final int SEEDS = 3;
    private static final int PROMISED_ATTRACTIONS = 400;
    private static final String ROW = "%-9s %-10s %4d %11d %7.2f %8.2f %8.2f %7.2f %7.2f %6.1f %8.0f  %s%n";

    @Override
    public String arguments() {
        return "[SIZES: attractions of made-up programmes, or albania; albania,400 unless said] [DAYS: 1,3,5,7 unless said]";
    }

    @Override
    public boolean run(List<String> arguments) {
        String[] sizes = (arguments.isEmpty() ? OWN + "," + PROMISED_ATTRACTIONS : arguments.get(0)).split(",", -1);
        List<Integer> days = Stream.of((arguments.size() < 2 ? "1,3,5,7" : arguments.get(1)).split(",", -1))
                .map(Integer::valueOf)
                .toList();
        boolean isQuick = true;
        try (ServedCircuits service = new ServedCircuits()) {
            days.forEach(count -> service.plan(service.ownProgramme(), STARTS.get(0), count, SEEDS + 1));
            System.out.println(
                    "programme, start, days, attractions, median s, longest s, mean processor s, mean value, mean bound,"
                            + " bound above value %, heap MB, searches ended by");
            for (String size : sizes) {
                String programme = size.equals(OWN) ? service.ownProgramme() : service.add(Integer.parseInt(size));
                double gaps = 0;
                for (int count : days) {
                    for (String start : STARTS) {
                        Row row = Row.measure(service, programme, start, count);
                        row.print(size);
                        isQuick &= row.median() <= promised(size, row);
                        gaps += row.gap();
                    }
                }
                System.out.printf(
                        Locale.ROOT,
                        "%s: bound on average %.1f %% above the value%n",
                        size,
                        gaps / (days.size() * STARTS.size()));
            }
        }
        System.out.println(
                isQuick
                        ? "circuit-request: all within the seconds promised"
                        : "circuit-request: SLOWER than promised: 1 s for 3 days of Albania, 3 s for 7 days of 400 attractions");
        return isQuick;
    }

    private static double promised(String size, Row row) {
        if (row.attractions > PROMISED_ATTRACTIONS) {
            return Double.POSITIVE_INFINITY;
        }
        return size.equals(OWN) && row.days <= 3 ? 1 : 3;
    }

    /** One wish asked once with each seed; medians and means over them. */
    private record Row(
            String start,
            int days,
            int attractions,
            double[] seconds,
            double processor,
            double value,
            double bound,
            double heap,
            List<String> endings) {

        static Row measure(ServedCircuits service, String programme, String start, int days) {
            double[] seconds = new double[SEEDS];
            double value = 0;
            double bound = 0;
            String[] endings = new String[SEEDS];
            HeapPeak peak = HeapPeak.from();
            long processor = ProcessorTime.nanos();
            for (int seed = 1; seed <= SEEDS; seed++) {
                long begun = System.nanoTime();
                JsonNode circuit = service.plan(programme, start, days, seed);
                seconds[seed - 1] = (System.nanoTime() - begun) / 1e9;
                value += circuit.get("value").asDouble() / SEEDS;
                bound += circuit.get("bound").asDouble() / SEEDS;
                endings[seed - 1] = circuit.get("search").get("stopped").asString();
            }
            double processorSeconds = (ProcessorTime.nanos() - processor) / 1e9 / SEEDS;
            Arrays.sort(seconds);
            return new Row(
                    start,
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
                    start,
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
