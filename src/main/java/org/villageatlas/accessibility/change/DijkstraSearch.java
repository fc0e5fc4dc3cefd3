package org.villageatlas.accessibility.modification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fastest ways between one place and many on changed roads (Dijkstra 1959), in either direction. What is settled are
 * states: junctions, or directions of sections where turns matter. Holds arrays of the size of the network; one thread at
 * a time.
 */
abstract class DijkstraSearch {

    static final int NONE = -1;

    private static final int CHECKED_EVERY = 0xfff;

    final ModifiedRoads roads;
    final AdjacencyArray incidence;
    private final double[] seconds;
    private final double[] metres;
    private final int[] parents;
    private final int[] travelled;
    private final int[] sources;
    private final IndexedPriorityQueue open;
    private int[] touched = new int[256];
    private int count;
    private boolean outbound;

    DijkstraSearch(ModifiedRoads roads, int states) {
        this.roads = roads;
        incidence = roads.incidence();
        seconds = new double[states];
        metres = new double[states];
        parents = new int[states];
        travelled = new int[states];
        sources = new int[states];
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
        open = new IndexedPriorityQueue(seconds);
    }

    /** A search on these roads: by junctions where any turn may be made, else by directions. */
    static DijkstraSearch on(ModifiedRoads roads) {
        return roads.hasTurns() ? new EdgeBasedDijkstra(roads) : new NodeBasedDijkstra(roads);
    }

    /**
     * A state near a spot and the way between them.
     *
     * @param direction of the section that the way is on, or {@link #NONE}
     */
    record Connector(int state, double seconds, double metres, int direction) {}

    /** The states in which one leaves a spot, or comes to it when the search is not away. */
    abstract List<Connector> exits(RoadPosition position);

    /** The states in which one comes to a spot, or leaves it when the search is not away. */
    abstract List<Connector> entries(RoadPosition position);

    /** Offers what follows a state that is settled. */
    abstract void expand(int state, double time, double length);

    /** The state in which one is at a junction, however one came there. */
    abstract int at(int junction);

    /** Whether ways lead from the place, else to it. */
    boolean isOutbound() {
        return outbound;
    }

    /**
     * Finds the ways between a place and others; what was found before is forgotten.
     *
     * @param outbound whether the ways lead from the place, else to it
     * @throws IllegalStateException when the thread is interrupted
     */
    void run(RoadPosition source, boolean outbound, List<RoadPosition> others) {
        clear(outbound);
        begin(source, 0, 0);
        finish(new Targets(others));
    }

    /**
     * Finds the ways between all junctions and the place that is nearest to each.
     *
     * @param starts seconds by place, which each way takes besides
     * @throws IllegalStateException when the thread is interrupted
     */
    void runFromSources(List<RoadPosition> sources, double[] starts, boolean outbound) {
        clear(outbound);
        for (int i = 0; i < starts.length; i++) {
            begin(sources.get(i), starts[i], i);
        }
        finish(null);
    }

    /** Infinite where there is no way or the search ended before. */
    double seconds(int state) {
        return seconds[state];
    }

    double metres(int state) {
        return metres[state];
    }

    /** The number of the place at the other end of the way of a settled state. */
    int source(int state) {
        return sources[state];
    }

    /** The way between a spot and the place, by the gate that is quickest; null when there is none. */
    @Nullable
    Connector best(RoadPosition position) {
        Connector best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Connector connector : entries(position)) {
            double time = seconds[connector.state()] + connector.seconds();
            if (time < least) {
                least = time;
                best = connector;
            }
        }
        return best;
    }

    /** The directions of sections that are travelled whole between the place and a settled state, in their order. */
    List<Integer> directions(int state) {
        List<Integer> path = new ArrayList<>();
        for (int here = state; here != NONE; here = parents[here]) {
            if (travelled[here] != NONE) {
                path.add(travelled[here]);
            }
        }
        if (outbound) {
            Collections.reverse(path);
        }
        return path;
    }

    /** Seconds that the search needs over a direction as it goes. */
    double cost(int direction) {
        return (direction & 1) == 0 ? roads.forward(direction >> 1) : roads.backward(direction >> 1);
    }

    void offer(int state, double time, double length, int parent, int direction) {
        offer(state, time, length, parent, direction, sources[parent]);
    }

    private void offer(int state, double time, double length, int parent, int direction, int source) {
        if (!(time < seconds[state])) {
            return;
        }
        if (seconds[state] == Double.POSITIVE_INFINITY) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = state;
        }
        seconds[state] = time;
        metres[state] = length;
        parents[state] = parent;
        travelled[state] = direction;
        sources[state] = source;
        open.offer(state);
    }

    private void begin(RoadPosition source, double start, int number) {
        for (Connector connector : exits(source)) {
            offer(connector.state(), start + connector.seconds(), connector.metres(), NONE, NONE, number);
        }
    }

    private void finish(@Nullable Targets targets) {
        int polled = 0;
        while (!open.isEmpty()) {
            int state = open.poll();
            if (targets != null && targets.areReached(state)) {
                return;
            }
            expand(state, seconds[state], metres[state]);
            if ((++polled & CHECKED_EVERY) == 0 && Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The search was interrupted");
            }
        }
    }

    private void clear(boolean path) {
        for (int i = 0; i < count; i++) {
            seconds[touched[i]] = Double.POSITIVE_INFINITY;
        }
        count = 0;
        open.clear();
        outbound = path;
    }

    /**
     * The spots that are looked for. Once each has been come to by one gate, only ways shorter than the longest of these
     * can matter.
     */
    private final class Targets {

        private final Map<Integer, List<Integer>> positionsAt = new HashMap<>();
        private final Map<Integer, Map<Integer, Double>> rests = new HashMap<>();
        private final boolean[] isFound;
        private int missing;
        private double most;

        Targets(List<RoadPosition> positions) {
            isFound = new boolean[positions.size()];
            for (int i = 0; i < positions.size(); i++) {
                List<Connector> connectors = entries(positions.get(i));
                missing += connectors.isEmpty() ? 0 : 1;
                for (Connector connector : connectors) {
                    positionsAt.computeIfAbsent(connector.state(), key -> new ArrayList<>())
                            .add(i);
                    rests.computeIfAbsent(connector.state(), key -> new HashMap<>()).merge(i, connector.seconds(), Math::min);
                }
            }
        }

        /** Whether no way that passes this state, or one settled later, can matter. */
        boolean areReached(int state) {
            if (missing > 0) {
                for (int position : positionsAt.getOrDefault(state, List.of())) {
                    missing -= isFound[position] ? 0 : 1;
                    isFound[position] = true;
                    most = Math.max(
                            most,
                            seconds[state] + rests.getOrDefault(state, Map.of()).getOrDefault(position, 0.0));
                }
            }
            return missing == 0 && seconds[state] >= most;
        }
    }
}
