package org.villageatlas.circuit.solver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a plan.
 *
 * @param start node where it begins
 * @param visits in the order of the day
 * @param end node where it ends
 * @param travel travel time
 * @param begin when it leaves its start
 * @param finish when it is at its end
 * @param break when its break begins, or null when it has none
 */
public record Tour(
        int start,
        List<Visit> visits,
        int end,
        double travel,
        double begin,
        double finish,
        @Nullable Double breakStart) {

    public Tour {
        visits = List.copyOf(visits);
    }

    /** The nodes visited, in order. */
    public List<Integer> nodes() {
        return visits.stream().map(Visit::node).toList();
    }

    /**
     * One visit.
     *
     * @param arrive when it is reached
     * @param start when the visit begins, after waiting where it opens later
     * @param leave when the visit is over
     */
    public record Visit(int node, double arrive, double start, double leave) {}
}
