package org.villageatlas.circuit.planning;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/**
 * A circuit in the nodes of its {@link CircuitProblem}.
 *
 * @param found the tours of its days and how they were found
 * @param timeLimited whether the clock shaped the tours or the bound: another run may find others
 * @param value score of what is visited, less what the way costs
 * @param bound upper bound on the value of any plan for this problem
 * @param unvisited candidates that could be visited within a day but are not
 * @param took time of search and bound
 */
public record CircuitPlan(
        TourPlan found, boolean timeLimited, double value, double bound, List<Unvisited> unvisited, Duration took) {

    public CircuitPlan {
        unvisited = List.copyOf(unvisited);
    }

    public List<Tour> days() {
        return found.tours();
    }

    /** All candidates visited, day by day. */
    public List<Integer> visited() {
        return visited(found);
    }

    static List<Integer> visited(TourPlan plan) {
        return plan.tours().stream().flatMap(day -> day.nodes().stream()).toList();
    }

    /** Indexes of the required sets of which nothing found room. */
    public List<Integer> unmet() {
        return found.missing().stream().sorted().toList();
    }

    /**
     * What a candidate that is not visited would bring and cost.
     *
     * @param gain what it would add to the value
     * @param day the day, from 0, where it comes closest to fitting
     * @param constraint the one that would be broken there, or null when none would
     * @param excess minutes beyond it, positive infinity where no number tells
     */
    public record Unvisited(
            int node, double gain, int day, DayScheduler.@Nullable Constraint constraint, double excess) {}
}
