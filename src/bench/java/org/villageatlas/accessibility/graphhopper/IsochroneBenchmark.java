package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.isochrone.algorithm.ContourBuilder;
import com.graphhopper.isochrone.algorithm.JTSTriangulator;
import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.isochrone.algorithm.Triangulator;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.shapes.BBox;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.MultiPolygon;
import org.villageatlas.accessibility.AccessibilitySettings.WalkSettings;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.isochrone.Isochrones;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.geo.GroundArea;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** An isochrone from the middle of a network: ours beside GraphHopper's tree, triangulation and contour. */
public final class IsochroneBenchmark implements Benchmark {

    private static final Metres WALK = new Metres(1000);
    private static final Walk ON_FOOT = new Walk(WalkSettings.usual());
    private static final int TILES = 9;
    private static final double WARM_UP_MINUTES = 10;
    private static final double WANTED_RATIO = 20;

    @Override
    public String arguments() {
        return "FILE.osm.pbf MINUTES [TILES, a square such as 9] [turns: heed forbidden turns]";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.size() < 2 || arguments.size() > 4) {
            throw new IllegalArgumentException("Two arguments are needed, two more may follow.");
        }
        double minutes = Double.parseDouble(arguments.get(1));
        int side = (int) Math.round(Math.sqrt(arguments.size() >= 3 ? Integer.parseInt(arguments.get(2)) : TILES));
        try (BenchedRoads roads = BenchedRoads.of(Path.of(arguments.get(0)), Profile.CAR, arguments.contains("turns"));
                BenchedRoads copies = side == 1 ? roads.shared() : roads.tiled(side)) {
            double ratio = run(copies, side, minutes);
            return ratio >= WANTED_RATIO;
        }
    }

    static double run(BenchedRoads roads, int side, double minutes) {
        System.out.printf(Locale.ROOT, "%d tiles: %s%n", side * side, roads.size());
        BBox box = roads.hopper.getBaseGraph().getBounds();
        Position middle = new Position((box.minLon + box.maxLon) / 2, (box.minLat + box.maxLat) / 2);
        TravelTimeFieldFinder finder =
                new TravelTimeFieldFinder(roads.snapper, roads.contraction, roads.hopper.getBaseGraph(), roads.seconds);
        Effort sampled = Effort.once(() -> finder.find(List.of(middle), Direction.FROM));
        Effort sweep = Effort.of(() -> finder.find(List.of(middle), Direction.FROM));
        Isochrones[] drawn = new Isochrones[1];
        Effort own = Effort.of(() -> drawn[0] = draw(finder.find(List.of(middle), Direction.FROM), minutes));
        MultiPolygon[] contour = new MultiPolygon[1];
        triangulate(roads, middle, WARM_UP_MINUTES);
        Effort peer = Effort.once(() -> contour[0] = triangulate(roads, middle, minutes));
        row("ours, the first, which sketches the roads", sampled, Double.NaN);
        row("ours, seconds to all roads", sweep, Double.NaN);
        row("ours, all", own, drawn[0].areas().get(0).squareKilometres());
        row("GraphHopper: tree, triangles, contour", peer, GroundArea.squareKilometres(contour[0]));
        double ratio = peer.cpuMillis() / own.cpuMillis();
        System.out.printf(
                Locale.ROOT,
                "isochrone of %.0f minutes, %d tiles: %.1f ms of CPU, GraphHopper %.1f ms, ratio %.0f, cells of %.0f"
                        + " m%n",
                minutes,
                side * side,
                own.cpuMillis(),
                peer.cpuMillis(),
                ratio,
                drawn[0].cell().value());
        return ratio;
    }

    private static Isochrones draw(TravelTimeField travelTimes, double minutes) {
        return Isochrones.of(travelTimes, List.of(minutes), WALK, ON_FOOT);
    }

    private static MultiPolygon triangulate(BenchedRoads roads, Position middle, double minutes) {
        double limit = minutes * 60_000;
        Snap snap = roads.snapper.snap(middle).snap();
        QueryGraph graph = QueryGraph.create(roads.hopper.getBaseGraph(), snap);
        ShortestPathTree tree =
                new ShortestPathTree(graph, graph.wrapWeighting(roads.seconds), false, TreeBenchmark.mode(roads));
        tree.setTimeLimit(limit + Math.max(limit * 0.14, 200_000));
        Triangulator.Result triangles = new JTSTriangulator(roads.hopper.getRouterConfig())
                .triangulate(snap, graph, tree, label -> label.time, 0);
        return new ContourBuilder(triangles.triangulation).computeIsoline(limit, triangles.seedEdges);
    }

    private static void row(String name, Effort effort, double squareKilometres) {
        System.out.printf(
                Locale.ROOT,
                "  %-42s CPU %10.1f ms  wall %10.1f ms  %s%n",
                name,
                effort.cpuMillis(),
                effort.wallMillis(),
                Double.isNaN(squareKilometres) ? "" : String.format(Locale.ROOT, "%,.0f km2", squareKilometres));
    }
}
