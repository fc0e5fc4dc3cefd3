package org.villageatlas.circuit.planner;

import java.util.List;
import java.util.Set;

/**
 * A tour to plan.
 *
 * @param minutes from node to node, positive infinity where there is no way, 0 from a node to itself
 * @param start node where the first day begins
 * @param end node where the last day ends
 * @param nights nodes where a night can be spent, each once
 * @param sights what can be visited, each at most once
 * @param musts of each of these sets of sights (by index) at least one is to be visited
 * @param days how many
 * @param dayMinutes how long a day may be, legs and visits together
 */
public record CircuitInput(
        Grid minutes,
        int start,
        int end,
        List<Integer> nights,
        List<Sight> sights,
        List<Set<Integer>> musts,
        ValueModel model,
        int days,
        double dayMinutes) {

    public CircuitInput {
        nights = List.copyOf(nights);
        sights = List.copyOf(sights);
        musts = musts.stream().map(Set::copyOf).toList();
        if (days < 1 || !(dayMinutes > 0)) {
            throw new IllegalArgumentException(days + " days of " + dayMinutes + " minutes");
        }
    }

    /** Whether a day of that length keeps its hours. */
    boolean fits(double length) {
        return length <= dayMinutes + 1e-9;
    }

    double between(int from, int to) {
        return minutes.between(from, to);
    }

    Sight sight(int index) {
        return sights.get(index);
    }
}
