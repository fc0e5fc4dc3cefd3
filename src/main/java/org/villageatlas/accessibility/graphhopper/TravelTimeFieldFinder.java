package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.graph.SampledRoads;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.sweep.MultiSourcePhast;
import org.villageatlas.accessibility.sweep.OneToAllPhast;
import org.villageatlas.geo.Position;

/** Computes one-to-all travel times by PHAST sweeps over the contraction hierarchy. Thread-safe. */
final class TravelTimeFieldFinder {

    private final Snapper snapper;
    private final Contraction roads;
    private final BaseGraph graph;
    private final Weighting weighting;
    private @Nullable SampledRoads sampled;

    TravelTimeFieldFinder(Snapper snapper, Contraction roads, BaseGraph graph, Weighting weighting) {
        this.snapper = snapper;
        this.roads = roads;
        this.graph = graph;
        this.weighting = weighting;
    }

    TravelTimeField find(List<Position> positions, Direction direction) {
        List<Snapper.SnappedPoint> snapped = positions.stream()
                .map(point -> direction == Direction.FROM ? snapper.snap(point) : snapper.snapEnd(point))
                .toList();
        List<GraphLocation> locations = snapped.stream().map(this::location).toList();
        double[] walks = snapped.stream()
                .mapToDouble(point -> point.access().walk().toMillis() / 1000.0)
                .toArray();
        TravelTimeField travelTimes = locations.size() == 1
                ? toOne(snapped, locations.get(0), walks[0], direction)
                : toNearest(snapped, locations, walks, direction);
        for (int i = 0; i < locations.size(); i++) {
            GraphLocation location = locations.get(i);
            if (location.edge() != GraphLocation.AT_NODE) {
                EdgeIteratorState edge = graph.getEdgeIteratorState(location.edge(), Integer.MIN_VALUE);
                travelTimes.addBeside(
                        i, RoadSampler.line(edge), location.share(), location.forward(), location.backward());
            }
        }
        return travelTimes;
    }

    private TravelTimeField toOne(
            List<Snapper.SnappedPoint> snapped, GraphLocation location, double walk, Direction direction) {
        OneToAllPhast paths = new OneToAllPhast(roads.hierarchy());
        if (direction == Direction.FROM) {
            paths.from(location);
        } else {
            paths.to(location);
        }
        float[] seconds = new float[graph.getNodes()];
        for (int node = 0; node < seconds.length; node++) {
            double found = paths.seconds(node);
            seconds[node] = Double.isNaN(found) ? Float.POSITIVE_INFINITY : (float) (walk + found);
        }
        return new TravelTimeField(accesses(snapped), direction, sampled(), seconds, null);
    }

    private TravelTimeField toNearest(
            List<Snapper.SnappedPoint> snapped, List<GraphLocation> locations, double[] walks, Direction direction) {
        MultiSourcePhast paths = new MultiSourcePhast(roads.hierarchy());
        if (direction == Direction.FROM) {
            paths.from(locations, walks);
        } else {
            paths.to(locations, walks);
        }
        float[] seconds = new float[graph.getNodes()];
        int[] nearest = new int[seconds.length];
        for (int node = 0; node < seconds.length; node++) {
            seconds[node] = (float) paths.seconds(node);
            int location = paths.nearest(node);
            nearest[node] = location == MultiSourcePhast.NONE ? TravelTimeField.NONE : location;
        }
        return new TravelTimeField(accesses(snapped), direction, sampled(), seconds, nearest);
    }

    private static List<AccessLeg> accesses(List<Snapper.SnappedPoint> snapped) {
        return snapped.stream().map(Snapper.SnappedPoint::access).toList();
    }

    /** A point without a road within reach has no connectors. */
    private GraphLocation location(Snapper.SnappedPoint point) {
        return point.access().reachesRoad() ? roads.location(point.snap()) : Contraction.unreachable();
    }

    private synchronized SampledRoads sampled() {
        SampledRoads made = sampled;
        if (made == null) {
            made = RoadSampler.of(graph, weighting);
            sampled = made;
        }
        return made;
    }
}
