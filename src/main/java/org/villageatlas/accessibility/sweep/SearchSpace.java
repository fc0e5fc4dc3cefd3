package org.villageatlas.accessibility.sweep;

import java.util.Arrays;
import java.util.List;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.hierarchy.RankQueue;
import org.villageatlas.accessibility.hierarchy.UpwardGraph;

/**
 * The common search space of some locations: the restricted graph of RPHAST (Delling, Goldberg and Werneck 2011). Its
 * nodes are renumbered from the highest down; the locations follow, each with arcs to its connectors.
 */
final class SearchSpace {

    private static final int ABSENT = -1;

    private final int[] numbers;
    private final int nodes;
    private final int[] first;
    private final int[] heads;
    private final long[] weights;

    /**
     * @param connectors by location
     * @param arcs the forward graph for origins, the backward graph for destinations
     */
    SearchSpace(List<List<GraphLocation.Connector>> connectors, UpwardGraph arcs, ContractionHierarchy hierarchy) {
        int[] members = members(connectors, arcs, hierarchy);
        nodes = members.length;
        numbers = new int[hierarchy.nodes()];
        Arrays.fill(numbers, ABSENT);
        int count = connectors.stream().mapToInt(List::size).sum();
        for (int i = 0; i < nodes; i++) {
            numbers[members[i]] = i;
            count += arcs.firstArc(members[i] + 1) - arcs.firstArc(members[i]);
        }
        first = new int[nodes + connectors.size() + 1];
        heads = new int[count];
        weights = new long[count];
        addNodes(members, arcs);
        addLocations(connectors, hierarchy);
    }

    /** All nodes above the locations, from the highest down. */
    private static int[] members(
            List<List<GraphLocation.Connector>> connectors, UpwardGraph arcs, ContractionHierarchy hierarchy) {
        RankQueue open = new RankQueue(hierarchy.nodes());
        for (List<GraphLocation.Connector> location : connectors) {
            location.forEach(connector -> open.add(hierarchy.rank(connector.node())));
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

    private void addNodes(int[] members, UpwardGraph arcs) {
        int next = 0;
        for (int i = 0; i < nodes; i++) {
            for (int arc = arcs.firstArc(members[i]); arc < arcs.firstArc(members[i] + 1); arc++) {
                heads[next] = numbers[arcs.head(arc)];
                weights[next++] = arcs.weight(arc);
            }
            first[i + 1] = next;
        }
    }

    private void addLocations(List<List<GraphLocation.Connector>> connectors, ContractionHierarchy hierarchy) {
        int next = first[nodes];
        for (int i = 0; i < connectors.size(); i++) {
            for (GraphLocation.Connector connector : connectors.get(i)) {
                heads[next] = numbers[hierarchy.rank(connector.node())];
                weights[next++] = hierarchy.codec().encode(connector.seconds(), connector.metres());
            }
            first[nodes + i + 1] = next;
        }
    }

    int nodes() {
        return nodes;
    }

    int locations() {
        return first.length - 1 - nodes;
    }

    /** The number of a node of the hierarchy in this search space, negative when it is not in it. */
    int find(int node) {
        return numbers[node];
    }

    /**
     * The arcs of a node, or of place {@weight row - nodes()}, are those from here to before {@weight firstArc(row +
     * 1)}.
     */
    int firstArc(int row) {
        return first[row];
    }

    int head(int arc) {
        return heads[arc];
    }

    long weight(int arc) {
        return weights[arc];
    }
}
