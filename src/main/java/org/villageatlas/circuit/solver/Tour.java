package org.villageatlas.circuit.solver;

import java.util.List;

/**
 * One day of a plan.
 *
 * @param visits in the order of the day
 * @param travel time on the way
 * @param begin when it leaves its start
 * @param finish when it is at its end
 */
public record Tour(List<Visit> visits, double travel, double begin, double finish) {

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
