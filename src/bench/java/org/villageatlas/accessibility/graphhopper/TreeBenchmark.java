package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.util.TraversalMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.sweep.OneToAllPhast;
import org.villageatlas.bench.Benchmark;

/** Travel times from one node to all others: ours beside GraphHopper's tree of shortest paths. */
public final class TreeBenchmark implements Benchmark {

    private static final int START_SHARE = 3;

    @Override
    public String arguments() {
        return "FILE.osm.pbf [TILES, a square such as 9] [turns: heed forbidden turns]";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 3) {
            throw new IllegalArgumentException("One argument is needed, two more may follow.");
        }
        int side = (int) Math.round(Math.sqrt(arguments.size() >= 2 ? Integer.parseInt(arguments.get(1)) : 1));
        try (BenchedRoads roads =
                BenchedRoads.of(Path.of(arguments.get(0)), Profile.CAR, arguments.contains("turns"))) {
            if (side == 1) {
                return run(roads, side);
            }
            try (BenchedRoads copies = roads.tiled(side)) {
                return run(copies, side);
            }
        }
    }

    static boolean run(BenchedRoads roads, int side) {
        int start = roads.hopper.getBaseGraph().getNodes() / START_SHARE;
        GraphLocation location = new GraphLocation(
                GraphLocation.AT_NODE,
                0,
                0,
                0,
                0,
                List.of(new GraphLocation.Connector(start, 0, 0)),
                List.of(new GraphLocation.Connector(start, 0, 0)));
        OneToAllPhast ours = new OneToAllPhast(roads.hierarchy);
        Effort own = Effort.of(() -> ours.from(location));
        double[] seconds = new double[roads.hopper.getBaseGraph().getNodes()];
        Effort tree = Effort.of(() -> grow(roads, start, seconds));
        double worst = 0;
        int reached = 0;
        for (int node = 0; node < seconds.length; node++) {
            if (Double.isNaN(seconds[node]) != Double.isNaN(ours.seconds(node))) {
                worst = Double.POSITIVE_INFINITY;
            } else if (!Double.isNaN(seconds[node])) {
                reached++;
                worst = Math.max(worst, Math.abs(seconds[node] - ours.seconds(node)));
            }
        }
        System.out.printf(Locale.ROOT, "%d tiles: %s%n", side * side, roads.size());
        row("GraphHopper, ShortestPathTree", tree);
        row("ours, one sweep down the hierarchy", own);
        System.out.printf(
                Locale.ROOT,
                "tree to %,d nodes: %.1f ms of CPU, ShortestPathTree %.1f ms, ratio %.0f, times differ by at most %.6f s%n",
                reached,
                own.cpuMillis(),
                tree.cpuMillis(),
                tree.cpuMillis() / own.cpuMillis(),
                worst);
        return worst < 2e-3;
    }

    private static void grow(BenchedRoads roads, int start, double[] seconds) {
        Arrays.fill(seconds, Double.NaN);
        ShortestPathTree tree = new ShortestPathTree(roads.hopper.getBaseGraph(), roads.seconds, false, mode(roads));
        tree.setWeightLimit(Double.MAX_VALUE);
        tree.search(
                start,
                label -> seconds[label.node] =
                        Double.isNaN(seconds[label.node]) ? label.weight : Math.min(seconds[label.node], label.weight));
    }

    /** GraphHopper heeds turns only when it searches by edges. */
    static TraversalMode mode(BenchedRoads roads) {
        return roads.seconds.hasTurnCosts() ? TraversalMode.EDGE_BASED : TraversalMode.NODE_BASED;
    }

    private static void row(String name, Effort effort) {
        System.out.printf(
                Locale.ROOT, "  %-40s CPU %10.1f ms  wall %10.1f ms%n", name, effort.cpuMillis(), effort.wallMillis());
    }
}
