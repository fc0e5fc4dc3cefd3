package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.AlgorithmOptions;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.RoutingAlgorithm;
import com.graphhopper.routing.RoutingAlgorithmFactorySimple;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.querygraph.QueryRoutingCHGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.PMap;
import com.graphhopper.util.Parameters;
import java.util.List;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;

/** What GraphHopper itself answers, one pair of points at a time. */
final class SingleRoutes {

    private final QueryGraph graph;
    private final RoutingCHGraph contracted;
    private final Weighting seconds;
    private final Weighting wrapped;

    /** @param snaps all points that will be asked for; the query graph changes them */
    SingleRoutes(AtlasHopper hopper, Profile profile, List<Snap> snaps) {
        seconds = hopper.seconds(profile);
        graph = QueryGraph.create(hopper.getBaseGraph(), snaps);
        snaps.forEach(snap -> RouteFinder.keepTrueLengths(graph, snap));
        contracted = new QueryRoutingCHGraph(hopper.getCHGraphs().get(ProfileModels.name(profile)), graph);
        wrapped = graph.wrapWeighting(seconds);
    }

    /** Seconds and metres summed over the edges and turns of the route, NaN where there is none. */
    record Answer(double seconds, double metres) {}

    Answer byHierarchy(Snap from, Snap to) {
        return answer(new CHRoutingAlgorithmFactory(contracted).createAlgo(new PMap()), from, to);
    }

    Answer byDijkstra(Snap from, Snap to) {
        AlgorithmOptions options = new AlgorithmOptions()
                .setAlgorithm(Parameters.Algorithms.DIJKSTRA_BI)
                .setTraversalMode(seconds.hasTurnCosts() ? TraversalMode.EDGE_BASED : TraversalMode.NODE_BASED);
        return answer(new RoutingAlgorithmFactorySimple().createAlgo(graph, seconds, options), from, to);
    }

    private Answer answer(RoutingAlgorithm search, Snap from, Snap to) {
        Path path = search.calcPath(from.getClosestNode(), to.getClosestNode());
        if (!path.isFound()) {
            return new Answer(Double.NaN, Double.NaN);
        }
        double time = 0;
        double length = 0;
        int before = -1;
        for (EdgeIteratorState edge : path.calcEdges()) {
            time += wrapped.calcEdgeWeight(edge, false);
            time += before < 0 ? 0 : wrapped.calcTurnWeight(before, edge.getBaseNode(), edge.getEdge());
            before = edge.getEdge();
            length += edge.getDistance();
        }
        return new Answer(time, length);
    }
}
