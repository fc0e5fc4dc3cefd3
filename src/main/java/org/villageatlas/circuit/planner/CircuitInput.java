package org.villageatlas.circuit.planner;

import java.util.List;
import java.util.Set;

/**
 * A tour to plan.
 *
 * @param minutes from node to node, positive infinity where there is no way, 0 from a node to itself
 * @param start node where the first day begins; the last one ends at the only night of the last day
 * @param days in order, at least one
 * @param sights what can be visited, each at most once
 * @param musts of each of these sets of sights (by index) at least one is to be visited
 * @param longestLeg minutes from stop to stop, positive infinity when there is no limit
 */
public record CircuitInput(
        Grid minutes,
        int start,
        List<PlannedDay> days,
        List<Sight> sights,
        List<Set<Integer>> musts,
        ValueModel model,
        double longestLeg) {

    public CircuitInput {
        days = List.copyOf(days);
        sights = List.copyOf(sights);
        musts = musts.stream().map(Set::copyOf).toList();
        if (days.isEmpty() || days.get(days.size() - 1).nights().size() != 1) {
            throw new IllegalArgumentException("a tour has a day and one end");
        }
    }

    /** Node where the last day ends. */
    public int end() {
        return days.get(days.size() - 1).nights().get(0);
    }

    double between(int from, int to) {
        return minutes.between(from, to);
    }

    Sight sight(int index) {
        return sights.get(index);
    }
}
