package org.villageatlas.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.villageatlas.accessibility.graphhopper.ImportBenchmark;
import org.villageatlas.accessibility.graphhopper.IsochroneBenchmark;
import org.villageatlas.accessibility.graphhopper.MatrixBenchmark;
import org.villageatlas.accessibility.graphhopper.MemoryBenchmark;
import org.villageatlas.accessibility.graphhopper.NetworkGrowthBenchmark;
import org.villageatlas.accessibility.graphhopper.ScenarioBenchmark;
import org.villageatlas.accessibility.graphhopper.TreeBenchmark;
import org.villageatlas.bench.circuits.CircuitsBenchmark;
import org.villageatlas.bench.circuits.GrowthBenchmark;
import org.villageatlas.bench.circuits.RequestBenchmark;
import org.villageatlas.bench.circuits.SenseBenchmark;
import org.villageatlas.bench.load.LoadBenchmark;
import org.villageatlas.bench.overlap.OverlapBenchmark;
import org.villageatlas.job.CostBenchmark;
import org.villageatlas.overlap.nomination.ReportBenchmark;

/** Finds the benchmark of a name and runs it. A new benchmark is one more line here. */
public final class Bench {

    private static final Map<String, Supplier<Benchmark>> BENCHMARKS = Map.ofEntries(
            Map.entry("circuit-growth", GrowthBenchmark::new),
            Map.entry("circuit-request", RequestBenchmark::new),
            Map.entry("circuit-sense", SenseBenchmark::new),
            Map.entry("circuits", CircuitsBenchmark::new),
            Map.entry("cost", CostBenchmark::new),
            Map.entry("import", ImportBenchmark::new),
            Map.entry("isochrone", IsochroneBenchmark::new),
            Map.entry("load", LoadBenchmark::new),
            Map.entry("matrix", MatrixBenchmark::new),
            Map.entry("memory", MemoryBenchmark::new),
            Map.entry("network-growth", NetworkGrowthBenchmark::new),
            Map.entry("overlap", OverlapBenchmark::new),
            Map.entry("overlap-report", ReportBenchmark::new),
            Map.entry("scenario", ScenarioBenchmark::new),
            Map.entry("tree", TreeBenchmark::new));

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        Supplier<Benchmark> chosen = arguments.length == 0 ? null : BENCHMARKS.get(arguments[0]);
        if (chosen == null) {
            new TreeMap<>(BENCHMARKS)
                    .forEach((name, benchmark) -> System.err.println(
                            "./bench " + name + " " + benchmark.get().arguments()));
            System.exit(2);
            return;
        }
        Benchmark benchmark = chosen.get();
        try {
            boolean isGood = benchmark.run(Arrays.asList(arguments).subList(1, arguments.length));
            System.exit(isGood ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("./bench " + arguments[0] + " " + benchmark.arguments());
            System.exit(2);
        }
    }
}
