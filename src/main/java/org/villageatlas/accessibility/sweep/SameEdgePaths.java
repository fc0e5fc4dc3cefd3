package org.villageatlas.accessibility.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.villageatlas.accessibility.hierarchy.GraphLocation;

/**
 * Paths between two locations that do not leave their common edge, or that end at one of its nodes. The hierarchy has
 * no arcs for them, so the sweep does not find them.
 */
final class SameEdgePaths {

    private static final double LAST_BITS = 1e-6;

    private final List<GraphLocation> origins;
    private final List<GraphLocation> destinations;
    private final Map<Integer, List<Integer>> byEdge = new HashMap<>();
    private final Map<Integer, List<Integer>> byNode = new HashMap<>();

    SameEdgePaths(List<GraphLocation> origins, List<GraphLocation> destinations) {
        this.origins = origins;
        this.destinations = destinations;
        for (int i = 0; i < destinations.size(); i++) {
            GraphLocation location = destinations.get(i);
            if (location.edge() != GraphLocation.AT_NODE) {
                byEdge.computeIfAbsent(location.edge(), edge -> new ArrayList<>())
                        .add(i);
            } else if (!location.entries().isEmpty()) {
                byNode.computeIfAbsent(location.entries().get(0).node(), node -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Replaces a table entry where such a path is faster. */
    void improve(ManyToMany.Table table) {
        for (int i = 0; i < origins.size(); i++) {
            for (int j : byEdge.getOrDefault(origins.get(i).edge(), List.of())) {
                improve(table, i, j);
            }
            for (GraphLocation.Connector end : origins.get(i).ends()) {
                for (int j : byNode.getOrDefault(end.node(), List.of())) {
                    // What a search found is the same but for the last bits of its code.
                    improve(table, i, j, end.seconds() + LAST_BITS, end.metres());
                }
            }
        }
    }

    private void improve(ManyToMany.Table table, int i, int j) {
        GraphLocation origin = origins.get(i);
        double part = destinations.get(j).share() - origin.share();
        double seconds = part == 0 ? 0 : part > 0 ? part * origin.forward() : -part * origin.backward();
        improve(table, i, j, seconds, Math.abs(part) * origin.metres());
    }

    private static void improve(ManyToMany.Table table, int i, int j, double seconds, double metres) {
        double found = table.seconds()[i][j];
        if (Double.isFinite(seconds) && !(found <= seconds)) {
            table.seconds()[i][j] = seconds;
            table.metres()[i][j] = metres;
        }
    }
}
