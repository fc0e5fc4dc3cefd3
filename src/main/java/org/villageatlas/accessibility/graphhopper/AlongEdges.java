package org.villageatlas.accessibility.graphhopper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ways between two places on the same edge that never leave it: no node lies on them, so no search finds them. */
final class AlongEdges {

    private final List<Place> origins;
    private final List<Place> destinations;
    private final Map<Integer, List<Integer>> byEdge = new HashMap<>();

    AlongEdges(List<Place> origins, List<Place> destinations) {
        this.origins = origins;
        this.destinations = destinations;
        for (int i = 0; i < destinations.size(); i++) {
            if (destinations.get(i).edge() != Place.AT_NODE) {
                byEdge.computeIfAbsent(destinations.get(i).edge(), edge -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Enters each such way that is faster than what was found. */
    void improve(ManyToMany.Table table) {
        for (int i = 0; i < origins.size(); i++) {
            for (int j : byEdge.getOrDefault(origins.get(i).edge(), List.of())) {
                improve(table, i, j);
            }
        }
    }

    private void improve(ManyToMany.Table table, int i, int j) {
        Place origin = origins.get(i);
        double part = destinations.get(j).share() - origin.share();
        double seconds = part == 0 ? 0 : part > 0 ? part * origin.forward() : -part * origin.backward();
        double found = table.seconds()[i][j];
        if (Double.isFinite(seconds) && !(found <= seconds)) {
            table.seconds()[i][j] = seconds;
            table.metres()[i][j] = Math.abs(part) * origin.metres();
        }
    }
}
