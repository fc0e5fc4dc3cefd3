package org.villageatlas.accessibility.graphhopper;

import java.util.Arrays;
import java.util.List;

/**
 * Fastest ways from one place to many by Dijkstra's algorithm, stopping when all of them are found. Holds arrays of the
 * size of the network, so it is kept and used again; one thread at a time.
 */
final class FastestTree {

    private final RoadArcs arcs;
    private final double[] seconds;
    private final double[] metres;
    private final int[] touched;
    private final boolean[] wanted;
    private final NodeHeap heap;
    private int touchedCount;

    FastestTree(RoadArcs arcs) {
        this.arcs = arcs;
        seconds = new double[arcs.nodes()];
        metres = new double[arcs.nodes()];
        touched = new int[arcs.nodes()];
        wanted = new boolean[arcs.nodes()];
        heap = new NodeHeap(seconds);
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
    }

    /** What a search found: by destination, NaN where there is no way. */
    record Row(double[] seconds, double[] metres) {}

    Row search(Place origin, List<Place> destinations) {
        grow(origin, destinations);
        Row row = new Row(new double[destinations.size()], new double[destinations.size()]);
        for (int i = 0; i < destinations.size(); i++) {
            read(origin, destinations.get(i), i, row);
        }
        reset();
        return row;
    }

    private void grow(Place origin, List<Place> destinations) {
        int missing = 0;
        for (Place destination : destinations) {
            for (Place.Gate gate : destination.entries()) {
                missing += wanted[gate.node()] ? 0 : 1;
                wanted[gate.node()] = true;
            }
        }
        for (Place.Gate gate : origin.exits()) {
            offer(gate.node(), gate.seconds(), gate.metres());
        }
        while (missing > 0 && !heap.isEmpty()) {
            int node = heap.poll();
            missing -= wanted[node] ? 1 : 0;
            for (int arc = arcs.firstArc(node); arc < arcs.firstArc(node + 1); arc++) {
                offer(arcs.head(arc), seconds[node] + arcs.seconds(arc), metres[node] + arcs.metres(arc));
            }
        }
    }

    private void offer(int node, double time, double length) {
        if (time < seconds[node]) {
            if (Double.isInfinite(seconds[node])) {
                touched[touchedCount++] = node;
            }
            seconds[node] = time;
            metres[node] = length;
            heap.lowered(node);
        }
    }

    private void read(Place origin, Place destination, int column, Row row) {
        double best = Double.POSITIVE_INFINITY;
        double length = 0;
        if (origin.edge() == destination.edge() && origin.edge() != Place.AT_NODE) {
            double part = destination.share() - origin.share();
            best = part == 0 ? 0 : part > 0 ? part * origin.forward() : -part * origin.backward();
            length = Math.abs(part) * origin.metres();
        }
        for (Place.Gate gate : destination.entries()) {
            double time = seconds[gate.node()] + gate.seconds();
            if (time < best) {
                best = time;
                length = metres[gate.node()] + gate.metres();
            }
        }
        boolean reached = Double.isFinite(best);
        row.seconds()[column] = reached ? best : Double.NaN;
        row.metres()[column] = reached ? length : Double.NaN;
        for (Place.Gate gate : destination.entries()) {
            wanted[gate.node()] = false;
        }
    }

    private void reset() {
        for (int i = 0; i < touchedCount; i++) {
            seconds[touched[i]] = Double.POSITIVE_INFINITY;
        }
        touchedCount = 0;
        heap.clear();
    }
}
