package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/** Tells of each candidate that a plan does not visit where it comes closest to fitting, and what it lacks there. */
final class ClosestFit {

    private final CircuitProblem problem;
    private final TourPlan plan;
    private final DayScheduler scheduler;

    ClosestFit(CircuitProblem problem, TourProblem tours, TourPlan plan) {
        this.problem = problem;
        this.plan = plan;
        scheduler = new DayScheduler(tours);
    }

    List<CircuitPlan.Unvisited> all() {
        List<Integer> visited = CircuitPlan.visited(plan);
        return problem.usable().stream()
                .filter(node -> !visited.contains(node))
                .map(node -> closest(node, problem.gain(problem.candidate(node), visited)))
                .toList();
    }

    private CircuitPlan.Unvisited closest(int node, double gain) {
        CircuitPlan.Unvisited closest = null;
        for (int day = 0; day < plan.tours().size(); day++) {
            Tour tour = plan.tours().get(day);
            for (int position = 0; position <= tour.visits().size(); position++) {
                List<Integer> nodes = new ArrayList<>(tour.nodes());
                nodes.add(position, node);
                CircuitPlan.Unvisited here = unvisited(
                        node,
                        gain,
                        day,
                        hardest(scheduler
                                .schedule(day, tour.start(), nodes, tour.end())
                                .violations()));
                closest = closest == null || isCloser(here, closest) ? here : closest;
            }
        }
        return closest == null ? new CircuitPlan.Unvisited(node, gain, 0, null, 0) : closest;
    }

    /** The one that tells most: a closed door or a long leg before too long a day. */
    private static DayScheduler.@Nullable Violation hardest(List<DayScheduler.Violation> violations) {
        return violations.stream()
                .min(Comparator.comparing(DayScheduler.Violation::constraint))
                .orElse(null);
    }

    private static CircuitPlan.Unvisited unvisited(
            int node, double gain, int day, DayScheduler.@Nullable Violation violation) {
        return violation == null
                ? new CircuitPlan.Unvisited(node, gain, day, null, 0)
                : new CircuitPlan.Unvisited(node, gain, day, violation.constraint(), violation.excess());
    }

    /** Later constraints are the softer ones: an end that is minutes late comes closer than a door that stays closed. */
    private static boolean isCloser(CircuitPlan.Unvisited one, CircuitPlan.Unvisited other) {
        int rank = rank(one);
        int otherRank = rank(other);
        return rank > otherRank || rank == otherRank && one.excess() < other.excess() - 1e-9;
    }

    private static int rank(CircuitPlan.Unvisited unvisited) {
        DayScheduler.Constraint constraint = unvisited.constraint();
        return constraint == null ? Integer.MAX_VALUE : constraint.ordinal();
    }
}
