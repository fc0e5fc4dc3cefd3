package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.util.EdgeIteratorState;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Access;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.network.Reach;
import org.villageatlas.accessibility.network.RoadSketch;
import org.villageatlas.accessibility.sweep.NearestSweep;
import org.villageatlas.accessibility.sweep.OneToAll;
import org.villageatlas.geo.Position;

/** Travel times between places and all roads, by sweeps over the hierarchy. Several threads may ask at a time. */
final class ReachFinder {

    private final Snapper snapper;
    private final Contraction roads;
    private final BaseGraph graph;
    private final Weighting weighting;
    private @Nullable RoadSketch sketch;

    ReachFinder(Snapper snapper, Contraction roads, BaseGraph graph, Weighting weighting) {
        this.snapper = snapper;
        this.roads = roads;
        this.graph = graph;
        this.weighting = weighting;
    }

    Reach find(List<Position> positions, Direction direction) {
        List<Snapper.Snapped> snapped = positions.stream()
                .map(point -> direction == Direction.FROM ? snapper.snap(point) : snapper.snapEnd(point))
                .toList();
        List<Place> places = snapped.stream().map(this::place).toList();
        double[] walks = snapped.stream()
                .mapToDouble(point -> point.access().walk().toMillis() / 1000.0)
                .toArray();
        Reach reach = places.size() == 1
                ? toOne(snapped, places.get(0), walks[0], direction)
                : toNearest(snapped, places, walks, direction);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            if (place.edge() != Place.AT_NODE) {
                EdgeIteratorState edge = graph.getEdgeIteratorState(place.edge(), Integer.MIN_VALUE);
                reach.addBeside(i, SketchedRoads.line(edge), place.share(), place.forward(), place.backward());
            }
        }
        return reach;
    }

    private Reach toOne(List<Snapper.Snapped> snapped, Place place, double walk, Direction direction) {
        OneToAll ways = new OneToAll(roads.hierarchy());
        if (direction == Direction.FROM) {
            ways.from(place);
        } else {
            ways.to(place);
        }
        float[] seconds = new float[graph.getNodes()];
        for (int node = 0; node < seconds.length; node++) {
            double found = ways.seconds(node);
            seconds[node] = Double.isNaN(found) ? Float.POSITIVE_INFINITY : (float) (walk + found);
        }
        return new Reach(accesses(snapped), direction, sketch(), seconds, null);
    }

    private Reach toNearest(List<Snapper.Snapped> snapped, List<Place> places, double[] walks, Direction direction) {
        NearestSweep ways = new NearestSweep(roads.hierarchy());
        if (direction == Direction.FROM) {
            ways.from(places, walks);
        } else {
            ways.to(places, walks);
        }
        float[] seconds = new float[graph.getNodes()];
        int[] nearest = new int[seconds.length];
        for (int node = 0; node < seconds.length; node++) {
            seconds[node] = (float) ways.seconds(node);
            int place = ways.nearest(node);
            nearest[node] = place == NearestSweep.NONE ? Reach.NONE : place;
        }
        return new Reach(accesses(snapped), direction, sketch(), seconds, nearest);
    }

    private static List<Access> accesses(List<Snapper.Snapped> snapped) {
        return snapped.stream().map(Snapper.Snapped::access).toList();
    }

    /** A point out of reach of any road has no exits and no entries. */
    private Place place(Snapper.Snapped point) {
        return point.access().reachesRoad() ? roads.place(point.snap()) : Contraction.nowhere();
    }

    private synchronized RoadSketch sketch() {
        RoadSketch made = sketch;
        if (made == null) {
            made = SketchedRoads.of(graph, weighting);
            sketch = made;
        }
        return made;
    }
}
