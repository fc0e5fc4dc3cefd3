package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.GHRequest;
import com.graphhopper.ResponsePath;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.querygraph.QueryRoutingCHGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.PMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.geo.Position;

/** Travel-time matrices: ours beside GraphHopper pair by pair, on an extract and on copies of it. */
public final class MatrixBenchmark {

    private static final long SEED = 20240229;
    private static final int SAMPLE = 2000;

    /** The arguments, as the usage line shows them. */
    public String arguments() {
        return "FILE.osm.pbf ORIGINS DESTINATIONS [TILES, squares such as 1,4,16]";
    }

    /** Prints a row a contender, and a summary as the last line; false when the times differ. */
    public boolean run(List<String> arguments) {
        if (arguments.size() < 3 || arguments.size() > 4) {
            throw new IllegalArgumentException("Three arguments are needed, a fourth one may follow.");
        }
        int origins = Integer.parseInt(arguments.get(1));
        int destinations = Integer.parseInt(arguments.get(2));
        List<String> tiles = List.of((arguments.size() == 4 ? arguments.get(3) : "1").split(","));
        StringBuilder summary = new StringBuilder();
        boolean isExact = true;
        try (BenchedRoads roads = BenchedRoads.of(Path.of(arguments.get(0)))) {
            for (String count : tiles) {
                int side = (int) Math.round(Math.sqrt(Integer.parseInt(count)));
                if (side == 1) {
                    isExact &= run(roads, side, origins, destinations, summary);
                } else {
                    try (BenchedRoads copies = roads.tiled(side)) {
                        isExact &= run(copies, side, origins, destinations, summary);
                    }
                }
            }
        }
        System.out.println("matrix " + origins + " x " + destinations + ": " + summary + (isExact ? "exact" : "NOT EXACT"));
        return isExact;
    }

    private static boolean run(BenchedRoads roads, int side, int origins, int destinations, StringBuilder summary) {
        print("%d tiles: %s%n", side * side, roads.size());
        List<Position> from = roads.points(origins, SEED);
        List<Position> to = roads.points(destinations, SEED + 1);
        try (ManyToMany engine = new ManyToMany(roads.hierarchy);
                MatrixFinder finder = new MatrixFinder(roads.snapper, roads.hierarchy, roads.carSeconds)) {
            List<Place> starts = roads.places(from);
            List<Place> ends = roads.places(to);
            Effort own = Effort.of(() -> engine.find(starts, ends));
            Effort whole = Effort.of(() -> finder.find(from, to));
            Pairs pairs = new Pairs(roads, from, to, finder.find(from, to));
            Effort route = pairs.route();
            Effort query = pairs.query();
            row("GraphHopper.route, a loop" + pairs.note(), route, whole);
            row("GraphHopper, one CH query a pair" + pairs.note(), query, own);
            row("ours with snapping", whole, whole);
            row("ours, engine alone", own, own);
            print("  largest difference of %d times: %.6f s; %d differ in whether there is a way%n",
                    pairs.checked, pairs.worst, pairs.contradictions);
            summary.append(String.format(
                    Locale.ROOT,
                    "%d tiles %.1f ms of CPU (engine %.1f), route loop %.0f times, CH query %.0f times; ",
                    side * side,
                    whole.cpuMillis(),
                    own.cpuMillis(),
                    route.cpuMillis() / whole.cpuMillis(),
                    query.cpuMillis() / own.cpuMillis()));
            return pairs.worst < 1e-3 * Math.max(1, side) && pairs.contradictions == 0;
        }
    }

    private static void row(String name, Effort effort, Effort ours) {
        print(
                "  %-62s CPU %12.1f ms  wall %12.1f ms  ratio %9.1f%n",
                name,
                effort.cpuMillis(),
                effort.wallMillis(),
                effort.cpuMillis() / ours.cpuMillis());
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    /** Pairs of a matrix, all of them or a sample whose cost is scaled up, asked of GraphHopper one by one. */
    private static final class Pairs {

        private final BenchedRoads roads;
        private final List<Position> from;
        private final List<Position> to;
        private final Matrix matrix;
        private final int[] cells;
        private int checked;
        private int contradictions;
        private double worst;

        Pairs(BenchedRoads roads, List<Position> from, List<Position> to, Matrix matrix) {
            this.roads = roads;
            this.from = from;
            this.to = to;
            this.matrix = matrix;
            int all = from.size() * to.size();
            cells = new Random(SEED).ints(0, all).limit(Math.min(SAMPLE, all)).toArray();
        }

        String note() {
            return cells.length == from.size() * to.size()
                    ? ""
                    : " (" + cells.length + " sampled, extrapolated)";
        }

        Effort route() {
            Effort effort = new Effort(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
            for (int run = 0; run < 3; run++) {
                Effort once = Effort.once(() -> {
                    for (int cell : cells) {
                        compare(cell, routed(from.get(cell / to.size()), to.get(cell % to.size())), 0.05);
                    }
                });
                effort = new Effort(
                        Math.min(effort.cpuMillis(), once.cpuMillis()), Math.min(effort.wallMillis(), once.wallMillis()));
            }
            return effort.times(1.0 * from.size() * to.size() / cells.length);
        }

        /** Seconds as the answer gives them: its weight is made of shortcuts rounded to milliseconds. */
        private double routed(Position start, Position end) {
            GHRequest request = new GHRequest(start.latitude(), start.longitude(), end.latitude(), end.longitude())
                    .setProfile(AtlasHopper.CAR);
            List<ResponsePath> paths = roads.hopper.route(request).getAll();
            return paths.isEmpty() || paths.get(0).hasErrors() ? Double.NaN : paths.get(0).getRouteWeight();
        }

        Effort query() {
            List<Snap> starts = snaps(from);
            List<Snap> ends = snaps(to);
            QueryGraph graph = QueryGraph.create(
                    roads.hopper.getBaseGraph(), Stream.concat(starts.stream(), ends.stream()).toList());
            QueryRoutingCHGraph contracted = new QueryRoutingCHGraph(
                    Objects.requireNonNull(roads.hopper.getCHGraphs().get(AtlasHopper.CAR)), graph);
            CHRoutingAlgorithmFactory searches = new CHRoutingAlgorithmFactory(contracted);
            Effort effort = Effort.of(() -> {
                for (int cell : cells) {
                    int start = starts.get(cell / to.size()).getClosestNode();
                    int end = ends.get(cell % to.size()).getClosestNode();
                    searches.createAlgo(new PMap()).calcPath(start, end);
                }
            });
            return effort.times(1.0 * from.size() * to.size() / cells.length);
        }

        private List<Snap> snaps(List<Position> points) {
            return points.stream().map(point -> roads.snapper.snap(point).snap()).toList();
        }

        private void compare(int cell, double seconds, double tolerance) {
            double ours = matrix.trip(cell / to.size(), cell % to.size())
                    .fold(way -> way.drive().toMillis() / 1000.0, none -> Double.NaN);
            checked++;
            if (Double.isNaN(ours) != Double.isNaN(seconds)) {
                contradictions++;
            } else if (!Double.isNaN(ours)) {
                worst = Math.max(worst, Math.abs(ours - seconds));
            }
        }
    }
}
