package org.villageatlas.accessibility.dijkstra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.section.AdjacencyArray;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadPosition;

/**
 * Dijkstra search (1959) on modified roads, from one or more sources, forward or backward. States are junctions or,
 * with turn costs, directions of sections. Holds arrays of the size of the network; one thread at a time.
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

    DijkstraSearch(ModifiedRoads roads, AdjacencyArray incidence, int states) {
        this.roads = roads;
        this.incidence = incidence;
        seconds = new double[states];
        metres = new double[states];
        parents = new int[states];
        travelled = new int[states];
        sources = new int[states];
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
        open = new IndexedPriorityQueue(seconds);
    }

    /** Edge-based where the profile has turn costs, else node-based. */
    static DijkstraSearch on(ModifiedRoads roads, AdjacencyArray incidence) {
        return roads.hasTurns() ? new EdgeBasedDijkstra(roads, incidence) : new NodeBasedDijkstra(roads, incidence);
    }

    /**
     * Connector between a road position and a state, with its travel time and length.
     *
     * @param direction of the section that it follows, or {@link #NONE}
     */
    record Connector(int state, double seconds, double metres, int direction) {}

    /** Connectors to the states where paths begin in the direction of the search. */
    abstract List<Connector> exits(RoadPosition position);

    /** Connectors from the states where paths end in the direction of the search. */
    abstract List<Connector> entries(RoadPosition position);

    /** Relaxes the arcs of a settled state. */
    abstract void expand(int state, double time, double length);

    /** The state of being at a junction. */
    abstract int at(int junction);

    /** Whether the search is outbound, from its source; else inbound, towards it. */
    boolean isOutbound() {
        return outbound;
    }

    /**
     * Searches between a source and targets; the result before is discarded.
     *
     * @param outbound whether paths lead from the source, else to it
     * @throws IllegalStateException when the thread is interrupted
     */
    void run(RoadPosition source, boolean outbound, List<RoadPosition> others) {
        clear(outbound);
        begin(source, 0, 0);
        finish(new Targets(others));
    }

    /**
     * Searches between all junctions and the nearest source of each.
     *
     * @param starts initial time of each source in seconds
     * @throws IllegalStateException when the thread is interrupted
     */
    void runFromSources(List<RoadPosition> sources, double[] starts, boolean outbound) {
        clear(outbound);
        for (int i = 0; i < starts.length; i++) {
            begin(sources.get(i), starts[i], i);
        }
        finish(null);
    }

    /** Infinite where there is no path or the search ended before. */
    double seconds(int state) {
        return seconds[state];
    }

    double metres(int state) {
        return metres[state];
    }

    /** The number of the source of a settled state. */
    int source(int state) {
        return sources[state];
    }

    /** The connector of a position with the shortest path; null when there is no path. */
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

    /** The directions of whole sections on the path between the source and a settled state, in their order. */
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

    /** Travel time of a direction in seconds. */
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
     * The targets of a search. Once each is reached by one connector, only paths shorter than the longest of these
     * matter.
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
                    positionsAt
                            .computeIfAbsent(connector.state(), key -> new ArrayList<>())
                            .add(i);
                    rests.computeIfAbsent(connector.state(), key -> new HashMap<>())
                            .merge(i, connector.seconds(), Math::min);
                }
            }
        }

        /** Whether no path through this state, or one settled later, can improve a target. */
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
