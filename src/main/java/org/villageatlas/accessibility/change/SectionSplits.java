package org.villageatlas.accessibility.modification;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where roads are cut in pieces: by the boundary of an area, or where a new road joins. */
final class SectionSplits {

    private final Map<Integer, TreeMap<Double, Integer>> byRoad = new TreeMap<>();
    private int junctions;

    /** @param junctions how many there are before any cut */
    SectionSplits(int junctions) {
        this.junctions = junctions;
    }

    /** A new junction that no road has yet. */
    int newJunction() {
        return junctions++;
    }

    /** Cuts a road at a share; of two cuts at the same place the first one stays. Gives the junction there. */
    int cut(int road, double share) {
        Integer known = byRoad.computeIfAbsent(road, key -> new TreeMap<>()).get(share);
        return known != null ? known : cut(road, share, newJunction());
    }

    /** Cuts a road at a share, where it meets a junction that there is. */
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

    /** The roads that are cut. */
    Iterable<Integer> roads() {
        return Collections.unmodifiableSet(byRoad.keySet());
    }
}
