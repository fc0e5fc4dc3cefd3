package org.villageatlas.accessibility.graphhopper;

import java.util.Arrays;
import java.util.List;

/**
 * The part of a hierarchy that lies above some places, cut out with its arcs: the restricted graph of RPHAST (Delling,
 * Goldberg and Werneck 2011). Its nodes are numbered anew from the highest down; after them the places themselves follow,
 * each with arcs to its gates.
 */
final class Cone {

    private final int nodes;
    private final int[] first;
    private int[] heads;
    private long[] codes;
    private final int[] members;

    /**
     * @param gates by place
     * @param arcs in the direction of the places: leaving for origins
     */
    Cone(List<List<Place.Gate>> gates, UpwardArcs arcs, Hierarchy hierarchy) {
        members = members(gates, arcs, hierarchy);
        nodes = members.length;
        first = new int[nodes + gates.size() + 1];
        int count = 0;
        for (int node : members) {
            count += arcs.firstArc(node + 1) - arcs.firstArc(node);
        }
        heads = new int[count + 2 * gates.size()];
        codes = new long[heads.length];
        int next = 0;
        for (int i = 0; i < nodes; i++) {
            for (int arc = arcs.firstArc(members[i]); arc < arcs.firstArc(members[i] + 1); arc++) {
                heads[next] = find(arcs.head(arc));
                codes[next++] = arcs.code(arc);
            }
            first[i + 1] = next;
        }
        for (int i = 0; i < gates.size(); i++) {
            for (Place.Gate gate : gates.get(i)) {
                heads[next] = find(hierarchy.rank(gate.node()));
                codes[next++] = hierarchy.code().encode(gate.seconds(), gate.metres());
            }
            first[nodes + i + 1] = next;
        }
    }

    private static int[] members(List<List<Place.Gate>> gates, UpwardArcs arcs, Hierarchy hierarchy) {
        RankSet open = new RankSet(hierarchy.nodes());
        for (List<Place.Gate> place : gates) {
            place.forEach(gate -> open.add(hierarchy.rank(gate.node())));
        }
        int[] found = new int[1024];
        int count = 0;
        while (!open.isEmpty()) {
            int node = open.pollLargest();
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = node;
            for (int arc = arcs.firstArc(node); arc < arcs.firstArc(node + 1); arc++) {
                open.add(arcs.head(arc));
            }
        }
        int[] members = new int[count];
        for (int i = 0; i < count; i++) {
            members[i] = found[count - 1 - i];
        }
        return members;
    }

    int nodes() {
        return nodes;
    }

    int places() {
        return first.length - 1 - nodes;
    }

    /** The number of a node of the hierarchy in this cone, negative when it is not in it. */
    int find(int node) {
        return Arrays.binarySearch(members, node);
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
