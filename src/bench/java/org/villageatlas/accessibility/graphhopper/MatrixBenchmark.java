package org.villageatlas.accessibility.graphhopper;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.sweep.ManyToMany;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.geo.Position;

/** Travel-time matrices: ours beside GraphHopper pair by pair, on an extract and on copies of it. */
public final class MatrixBenchmark implements Benchmark {

    private static final long SEED = 20240229;

    /** A matrix keeps whole milliseconds, so half of one is lost besides. */
    private static final double EXACT_SECONDS = 1.5e-3;

    @Override
    public String arguments() {
        return "FILE.osm.pbf ORIGINS DESTINATIONS [TILES: copies of the extract, such as 1,4,16]";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.size() < 3 || arguments.size() > 4) {
            throw new IllegalArgumentException("Three arguments are needed, a fourth one may follow.");
        }
        int origins = Integer.parseInt(arguments.get(1));
        int destinations = Integer.parseInt(arguments.get(2));
        String[] tiles = (arguments.size() == 4 ? arguments.get(3) : "1").split(",", -1);
        StringBuilder summary = new StringBuilder("matrix " + origins + " x " + destinations + ": ");
        boolean isExact = true;
        try (BenchedRoads roads = BenchedRoads.of(Path.of(arguments.get(0)), Profile.CAR)) {
            for (String count : tiles) {
                int side = (int) Math.round(Math.sqrt(Integer.parseInt(count)));
                try (BenchedRoads copies = side == 1 ? roads.shared() : roads.tiled(side)) {
                    print("%d tiles: %s%n", side * side, copies.size());
                    summary.append(side * side).append(" tiles: ");
                    isExact &= run(copies, origins, destinations, summary);
                    if (side == 1) {
                        served(Path.of(arguments.get(0)), copies, origins, destinations, summary);
                    }
                }
            }
        }
        System.out.println(summary + (isExact ? "exact" : "NOT EXACT"));
        return isExact;
    }

    static boolean run(BenchedRoads roads, int origins, int destinations, StringBuilder summary) {
        List<Position> from = roads.points(origins, SEED);
        List<Position> to = roads.points(destinations, SEED + 1);
        try (ManyToMany engine = new ManyToMany(roads.hierarchy);
                MatrixFinder finder = new MatrixFinder(roads.snapper, roads.contraction)) {
            List<GraphLocation> starts = roads.locations(from);
            List<GraphLocation> ends = roads.locations(to);
            Effort own = Effort.of(() -> engine.find(starts, ends));
            Effort whole = Effort.of(() -> finder.find(from, to, share -> {}));
            row("ours, engine alone", own, own);
            row("ours with snapping", whole, own);
            SinglePairs pairs = new SinglePairs(roads, from, to, SEED);
            Effort query = pairs.query();
            Effort route = pairs.route();
            row("GraphHopper, a CH query a pair" + pairs.note(), query, own);
            row("GraphHopper.route, a loop" + pairs.note(), route, own);
            double worst = pairs.differenceTo(finder.find(from, to, share -> {}));
            print("  times differ by at most %.6f s%n", worst);
            summary.append(String.format(
                    Locale.ROOT,
                    "%.1f ms of CPU and %.1f with snapping, CH query %.0f times the engine, route loop %.0f times the whole; ",
                    own.cpuMillis(),
                    whole.cpuMillis(),
                    query.cpuMillis() / own.cpuMillis(),
                    route.cpuMillis() / whole.cpuMillis()));
            return worst < EXACT_SECONDS;
        }
    }

    /** The service's whole answer, beside what is published of OSRM's. */
    private static void served(Path extract, BenchedRoads roads, int origins, int destinations, StringBuilder summary) {
        try (ServedMatrix service = new ServedMatrix(extract)) {
            Effort whole = service.ask(roads.points(origins, SEED), roads.points(destinations, SEED + 1));
            print(
                    "  %-48s CPU %12.1f ms  wall %12.1f ms%n",
                    "ours over HTTP, client included", whole.cpuMillis(), whole.wallMillis());
            summary.append(String.format(Locale.ROOT, "over HTTP %.1f ms; ", whole.cpuMillis()));
            PublishedTables.cpuMillis(extract, origins, destinations).ifPresent(osrm -> {
                print("  %-48s CPU %12.1f ms%n", "OSRM 6.0 table over HTTP with turns, published", osrm);
                summary.append(String.format(
                        Locale.ROOT,
                        "ours over HTTP %.2f of the %.0f ms published of OSRM; ",
                        whole.cpuMillis() / osrm,
                        osrm));
            });
        }
    }

    private static void row(String name, Effort effort, Effort ours) {
        print(
                "  %-48s CPU %12.1f ms  wall %12.1f ms  ratio %9.1f%n",
                name, effort.cpuMillis(), effort.wallMillis(), effort.cpuMillis() / ours.cpuMillis());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
