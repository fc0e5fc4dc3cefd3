package org.villageatlas.accessibility.sweep;

import java.util.Arrays;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.Hierarchy;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.hierarchy.TripCode;
import org.villageatlas.accessibility.hierarchy.UpwardArcs;

/**
 * Fastest ways between all nodes and the nearest of several places, each with a start of its own: one pass up over all
 * arcs of the hierarchy and one down (PHAST with many sources; Delling, Goldberg, Nowatzyk and Werneck 2011), whatever
 * the number of places. Holds arrays of the size of the network; one thread at a time.
 */
public final class NearestSweep {

    /** No place is near. */
    public static final int NONE = -1;

    private final Hierarchy hierarchy;
    private final double[] seconds;
    private final int[] nearest;

    public NearestSweep(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        seconds = new double[hierarchy.nodes()];
        nearest = new int[hierarchy.nodes()];
    }

    /**
     * Ways from the nearest place to all nodes.
     *
     * @param starts seconds by place that are spent before
     */
    public void from(List<Place> places, double[] starts) {
        run(places.stream().map(Place::exits).toList(), starts, hierarchy.leaving(), hierarchy.entering());
        for (int place = 0; place < starts.length; place++) {
            for (Place.Gate end : places.get(place).ends()) {
                offer(hierarchy.rank(end.node()), starts[place] + end.seconds(), place);
            }
        }
    }

    /** Ways from all nodes to the nearest place. */
    public void to(List<Place> places, double[] starts) {
        run(places.stream().map(Place::entries).toList(), starts, hierarchy.entering(), hierarchy.leaving());
    }

    /** Infinite where there is no way. */
    public double seconds(int node) {
        return seconds[hierarchy.rank(node)];
    }

    /** The number of the nearest place, or {@link Reach#NONE}. */
    public int nearest(int node) {
        return nearest[hierarchy.rank(node)];
    }

    private void run(List<List<Place.Gate>> gates, double[] starts, UpwardArcs up, UpwardArcs down) {
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
        Arrays.fill(nearest, NONE);
        for (int place = 0; place < starts.length; place++) {
            for (Place.Gate gate : gates.get(place)) {
                offer(hierarchy.rank(gate.node()), starts[place] + gate.seconds(), place);
            }
        }
        ascend(up);
        descend(down);
    }

    private void ascend(UpwardArcs arcs) {
        TripCode code = hierarchy.code();
        for (int node = seconds.length - 1; node >= 0; node--) {
            if (nearest[node] != NONE) {
                for (int arc = arcs.firstArc(node); arc < arcs.firstArc(node + 1); arc++) {
                    offer(arcs.head(arc), seconds[node] + code.seconds(arcs.code(arc)), nearest[node]);
                }
            }
        }
    }

    private void descend(UpwardArcs arcs) {
        TripCode code = hierarchy.code();
        int arc = 0;
        for (int node = 0; node < seconds.length; node++) {
            for (int end = arcs.firstArc(node + 1); arc < end; arc++) {
                int head = arcs.head(arc);
                offer(node, seconds[head] + code.seconds(arcs.code(arc)), nearest[head]);
            }
        }
    }

    private void offer(int node, double time, int place) {
        if (time < seconds[node]) {
            seconds[node] = time;
            nearest[node] = place;
        }
    }
}
