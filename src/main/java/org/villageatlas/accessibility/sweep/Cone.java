package org.villageatlas.accessibility.sweep;

import java.util.Arrays;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.Hierarchy;
import org.villageatlas.accessibility.hierarchy.Place;
import org.villageatlas.accessibility.hierarchy.RankSet;
import org.villageatlas.accessibility.hierarchy.UpwardArcs;

/**
 * The part of a hierarchy that lies above some places, cut out with its arcs: the restricted graph of RPHAST (Delling,
 * Goldberg and Werneck 2011). Its nodes are numbered anew from the highest down; after them the places themselves follow,
 * each with arcs to its gates.
 */
final class Cone {

    private static final int ABSENT = -1;

    private final int[] numbers;
    private final int nodes;
    private final int[] first;
    private final int[] heads;
    private final long[] codes;

    /**
     * @param gates by place
     * @param arcs in the direction of the places: leaving for origins
     */
    Cone(List<List<Place.Gate>> gates, UpwardArcs arcs, Hierarchy hierarchy) {
        int[] members = members(gates, arcs, hierarchy);
        nodes = members.length;
        numbers = new int[hierarchy.nodes()];
        Arrays.fill(numbers, ABSENT);
        int count = gates.stream().mapToInt(List::size).sum();
        for (int i = 0; i < nodes; i++) {
            numbers[members[i]] = i;
            count += arcs.firstArc(members[i] + 1) - arcs.firstArc(members[i]);
        }
        first = new int[nodes + gates.size() + 1];
        heads = new int[count];
        codes = new long[count];
        addNodes(members, arcs);
        addPlaces(gates, hierarchy);
    }

    /** All nodes above the places, from the highest down. */
    private static int[] members(List<List<Place.Gate>> gates, UpwardArcs arcs, Hierarchy hierarchy) {
        RankSet open = new RankSet(hierarchy.nodes());
        for (List<Place.Gate> place : gates) {
            place.forEach(gate -> open.add(hierarchy.rank(gate.node())));
        }
        int[] found = new int[1024];
        int start = found.length;
        while (!open.isEmpty()) {
            int node = open.pollLargest();
            if (start == 0) {
                start = found.length;
                int[] longer = new int[2 * start];
                System.arraycopy(found, 0, longer, start, start);
                found = longer;
            }
            found[--start] = node;
            for (int arc = arcs.firstArc(node); arc < arcs.firstArc(node + 1); arc++) {
                open.add(arcs.head(arc));
            }
        }
        return Arrays.copyOfRange(found, start, found.length);
    }

    private void addNodes(int[] members, UpwardArcs arcs) {
        int next = 0;
        for (int i = 0; i < nodes; i++) {
            for (int arc = arcs.firstArc(members[i]); arc < arcs.firstArc(members[i] + 1); arc++) {
                heads[next] = numbers[arcs.head(arc)];
                codes[next++] = arcs.code(arc);
            }
            first[i + 1] = next;
        }
    }

    private void addPlaces(List<List<Place.Gate>> gates, Hierarchy hierarchy) {
        int next = first[nodes];
        for (int i = 0; i < gates.size(); i++) {
            for (Place.Gate gate : gates.get(i)) {
                heads[next] = numbers[hierarchy.rank(gate.node())];
                codes[next++] = hierarchy.code().encode(gate.seconds(), gate.metres());
            }
            first[nodes + i + 1] = next;
        }
    }

    int nodes() {
        return nodes;
    }

    int places() {
        return first.length - 1 - nodes;
    }

    /** The number of a node of the hierarchy in this cone, negative when it is not in it. */
    int find(int node) {
        return numbers[node];
    }

    /** The arcs of a node, or of place {@code row - nodes()}, are those from here to before {@code firstArc(row + 1)}. */
    int firstArc(int row) {
        return first[row];
    }

    int head(int arc) {
        return heads[arc];
    }

    long code(int arc) {
        return codes[arc];
    }
}
