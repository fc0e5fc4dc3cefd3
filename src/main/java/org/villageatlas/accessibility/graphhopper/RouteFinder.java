package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.AlgorithmOptions;
import com.graphhopper.routing.InstructionsFromEdges;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.RoutingAlgorithmFactorySimple;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistancePlaneProjection;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.Parameters;
import com.graphhopper.util.PointList;
import com.graphhopper.util.Translation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.geo.Metres;

/** Finds the fastest route between two points, with its line and instructions. */
final class RouteFinder {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private final AtlasHopper hopper;
    private final Weighting weights;
    private final Translation english;

    RouteFinder(AtlasHopper hopper, Weighting weights) {
        this.hopper = hopper;
        this.weights = weights;
        this.english = hopper.getTranslationMap().getWithFallBack(Locale.ENGLISH);
    }

    Route.Leg find(Snapper.SnappedPoint from, Snapper.SnappedPoint to) {
        if (!from.access().reachesRoad() || !to.access().reachesRoad()) {
            return noPath(Trip.Unreachable.noRoad(from.access()));
        }
        QueryGraph graph = QueryGraph.create(hopper.getBaseGraph(), List.of(from.snap(), to.snap()));
        keepTrueLengths(graph, from.snap());
        keepTrueLengths(graph, to.snap());
        AlgorithmOptions options = new AlgorithmOptions()
                .setAlgorithm(Parameters.Algorithms.DIJKSTRA_BI)
                .setTraversalMode(weights.hasTurnCosts() ? TraversalMode.EDGE_BASED : TraversalMode.NODE_BASED);
        Path path = new RoutingAlgorithmFactorySimple()
                .createAlgo(graph, weights, options)
                .calcPath(from.snap().getClosestNode(), to.snap().getClosestNode());
        return path.isFound() ? leg(path, graph, from, to) : noPath(Trip.Unreachable.noPath());
    }

    private static Route.Leg noPath(Trip.Unreachable trip) {
        return new Route.Leg(trip, null, List.of());
    }

    private Route.Leg leg(Path path, QueryGraph graph, Snapper.SnappedPoint from, Snapper.SnappedPoint to) {
        Trip trip = new Trip.Reached(
                Duration.ofMillis(Math.round(path.getWeight() * 1000)),
                from.access().walk().plus(to.access().walk()),
                new Metres(path.getDistance()));
        List<Route.Instruction> instructions = InstructionsFromEdges.calcInstructions(
                        path, graph, graph.wrapWeighting(weights), hopper.getEncodingManager(), english)
                .stream()
                .map(said -> new Route.Instruction(
                        said.getTurnDescription(english),
                        new Metres(said.getDistance()),
                        Duration.ofMillis(said.getTime())))
                .toList();
        return new Route.Leg(trip, line(path.calcPoints()), instructions);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** A new line; a path of length zero becomes a line of two equal points. */
    static LineString line(PointList points) {
        Coordinate[] coordinates = new Coordinate[Math.max(2, points.size())];
        for (int i = 0; i < coordinates.length; i++) {
            int point = Math.min(i, points.size() - 1);
            coordinates[i] = new Coordinate(points.getLon(point), points.getLat(point));
        }
        return WGS84.createLineString(coordinates);
    }

    /**
     * A query graph cuts an edge in two where a point lies on it and measures the parts as drawn; this gives each its
     * share of the length that the edge has.
     */
    static void keepTrueLengths(QueryGraph graph, Snap snap) {
        if (!graph.isVirtualNode(snap.getClosestNode())) {
            return;
        }
        EdgeIteratorState whole = snap.getClosestEdge();
        double ratio = whole.getDistance() / drawnMetres(whole);
        EdgeExplorer explorer = graph.createEdgeExplorer();
        EdgeIterator part = explorer.setBaseNode(snap.getClosestNode());
        while (part.next()) {
            double metres = drawnMetres(part) * ratio;
            graph.getEdgeIteratorState(part.getEdge(), snap.getClosestNode()).setDistance(metres);
            part.setDistance(metres);
        }
    }

    private static double drawnMetres(EdgeIteratorState edge) {
        return DistancePlaneProjection.DIST_PLANE.calcDistance(edge.fetchWayGeometry(FetchMode.ALL));
    }
}
