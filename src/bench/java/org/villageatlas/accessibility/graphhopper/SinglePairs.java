package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.GHRequest;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.querygraph.QueryRoutingCHGraph;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;
import org.villageatlas.geo.Position;

/** Cells of a matrix, all of them or a random sample whose cost is scaled up, asked of GraphHopper one by one. */
final class SinglePairs {

    private static final int MOST = 500;

    private final BenchedRoads roads;
    private final List<Position> from;
    private final List<Position> to;
    private final int[] cells;
    private final QueryGraph graph;
    private final List<Snap> starts;
    private final List<Snap> ends;
    private final CHRoutingAlgorithmFactory searches;

    SinglePairs(BenchedRoads roads, List<Position> from, List<Position> to, long seed) {
        this.roads = roads;
        this.from = from;
        this.to = to;
        int all = from.size() * to.size();
        cells = all <= MOST
                ? java.util.stream.IntStream.range(0, all).toArray()
                : new Random(seed).ints(0, all).limit(MOST).toArray();
        starts = snaps(from);
        ends = snaps(to);
        graph = QueryGraph.create(
                roads.hopper.getBaseGraph(),
                Stream.concat(starts.stream(), ends.stream()).toList());
        Stream.concat(starts.stream(), ends.stream()).forEach(snap -> RouteFinder.keepTrueLengths(graph, snap));
        searches = new CHRoutingAlgorithmFactory(new QueryRoutingCHGraph(
                Objects.requireNonNull(roads.hopper.getCHGraphs().get(ProfileModels.name(roads.profile))), graph));
    }

    /** Says when the cost is scaled up. */
    String note() {
        return factor() == 1 ? "" : " (" + cells.length + " sampled)";
    }

    /** A loop of {@code GraphHopper.route}. */
    Effort route() {
        return Effort.of(() -> {
                    for (int cell : cells) {
                        Position start = from.get(cell / to.size());
                        Position end = to.get(cell % to.size());
                        roads.hopper.route(
                                new GHRequest(start.latitude(), start.longitude(), end.latitude(), end.longitude())
                                        .setProfile(ProfileModels.name(roads.profile)));
                    }
                })
                .times(factor());
    }

    /** A loop of GraphHopper's own search over the hierarchy, with all points on the roads beforehand. */
    Effort query() {
        return Effort.of(() -> {
                    for (int cell : cells) {
                        path(cell);
                    }
                })
                .times(factor());
    }

    /**
     * Largest difference in seconds, infinite where only one of both finds a way. The parts of a cut road are measured
     * like the whole, as our routes do: GraphHopper measures them in a plane, seconds apart on a link of ten kilometres.
     */
    double differenceTo(TravelTimeMatrix matrix) {
        Weighting seconds = graph.wrapWeighting(roads.seconds);
        double worst = 0;
        for (int cell : cells) {
            com.graphhopper.routing.Path path = path(cell);
            double theirs = path.isFound() ? 0 : Double.NaN;
            EdgeIteratorState last = null;
            for (EdgeIteratorState edge : path.calcEdges()) {
                theirs += seconds.calcEdgeWeight(edge, false);
                theirs += last == null ? 0 : seconds.calcTurnWeight(last.getEdge(), edge.getBaseNode(), edge.getEdge());
                last = edge;
            }
            double ours = matrix.trip(cell / to.size(), cell % to.size())
                    .fold(way -> way.drive().toMillis() / 1000.0, none -> Double.NaN);
            if (Double.isNaN(ours) != Double.isNaN(theirs)) {
                return Double.POSITIVE_INFINITY;
            }
            worst = Double.isNaN(ours) ? worst : Math.max(worst, Math.abs(ours - theirs));
        }
        return worst;
    }

    private com.graphhopper.routing.Path path(int cell) {
        int start = starts.get(cell / to.size()).getClosestNode();
        int end = ends.get(cell % to.size()).getClosestNode();
        return searches.createAlgo(new PMap()).calcPath(start, end);
    }

    private double factor() {
        return 1.0 * from.size() * to.size() / cells.length;
    }

    private List<Snap> snaps(List<Position> points) {
        return points.stream().map(point -> roads.snapper.snap(point).snap()).toList();
    }
}
