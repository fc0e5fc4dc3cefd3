package org.villageatlas.accessibility.modification;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where road sections are split: at the boundary of an area, or where a new road joins. */
final class SectionSplits {

    private final Map<Integer, TreeMap<Double, Integer>> byRoad = new TreeMap<>();
    private int junctions;

    /** @param junctions their number before any split */
    SectionSplits(int junctions) {
        this.junctions = junctions;
    }

    /** Adds a junction. */
    int newJunction() {
        return junctions++;
    }

    /**
     * Splits a road at a share and returns the junction there; of two splits at the same share the first one stays.
     */
    int cut(int road, double share) {
        Integer known = byRoad.computeIfAbsent(road, key -> new TreeMap<>()).get(share);
        return known != null ? known : cut(road, share, newJunction());
    }

    /** Splits a road at a share, at an existing junction. */
    int cut(int road, double share, int junction) {
        byRoad.computeIfAbsent(road, key -> new TreeMap<>()).put(share, junction);
        return junction;
    }

    int junctions() {
        return junctions;
    }

    /** Junctions by share, in the order of the road; empty for a road that is whole. */
    SortedMap<Double, Integer> of(int road) {
        return Collections.unmodifiableSortedMap(byRoad.getOrDefault(road, new TreeMap<>()));
    }

    /** The roads that are split. */
    Iterable<Integer> roads() {
        return Collections.unmodifiableSet(byRoad.keySet());
    }
}
