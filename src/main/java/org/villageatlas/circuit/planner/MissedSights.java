package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/** Says of each sight that a plan does not visit where it comes closest to fitting, and what it lacks there. */
final class MissedSights {

    private final CircuitInput input;
    private final SolverInput solver;
    private final TourPlan plan;
    private final DayScheduler walk;

    MissedSights(CircuitInput input, SolverInput solver, TourPlan plan) {
        this.input = input;
        this.solver = solver;
        this.plan = plan;
        walk = new DayScheduler(solver.problem);
    }

    List<CircuitPlan.Missed> of(List<Integer> usable, List<Integer> visited) {
        List<Sight> made = visited.stream().map(input::sight).toList();
        double value = input.model().value(made);
        return usable.stream()
                .filter(sight -> !visited.contains(sight))
                .map(sight -> {
                    List<Sight> more = new ArrayList<>(made);
                    more.add(input.sight(sight));
                    return closest(sight, input.model().value(more) - value);
                })
                .toList();
    }

    private CircuitPlan.Missed closest(int sight, double gain) {
        CircuitPlan.Missed closest = null;
        for (int day = 0; day < plan.tours().size(); day++) {
            Tour tour = plan.tours().get(day);
            for (int position = 0; position <= tour.visits().size(); position++) {
                List<Integer> nodes = new ArrayList<>(tour.nodes());
                nodes.add(position, solver.node(sight));
                List<DayScheduler.Violation> breaches =
                        walk.schedule(day, tour.start(), nodes, tour.end()).violations();
                CircuitPlan.Missed missed = missed(sight, gain, day, worst(breaches));
                closest = closest == null || isCloser(missed, closest) ? missed : closest;
            }
        }
        return closest == null ? new CircuitPlan.Missed(sight, gain, 0, null, 0) : closest;
    }

    /** The one that tells most: a closed door or a long leg before too long a day. */
    private static DayScheduler.@Nullable Violation worst(List<DayScheduler.Violation> breaches) {
        DayScheduler.Violation worst = null;
        for (DayScheduler.Violation breach : breaches) {
            worst = worst == null
                            || breach.constraint().ordinal()
                                    < worst.constraint().ordinal()
                    ? breach
                    : worst;
        }
        return worst;
    }

    private static CircuitPlan.Missed missed(int sight, double gain, int day, DayScheduler.@Nullable Violation breach) {
        return breach == null
                ? new CircuitPlan.Missed(sight, gain, day, null, 0)
                : new CircuitPlan.Missed(sight, gain, day, breach.constraint(), breach.excess());
    }

    /** Later limits are the softer ones: an end that is minutes late comes closer than a door that stays closed. */
    private static boolean isCloser(CircuitPlan.Missed one, CircuitPlan.Missed other) {
        int rank = one.limit() == null ? Integer.MAX_VALUE : one.limit().ordinal();
        int otherRank =
                other.limit() == null ? Integer.MAX_VALUE : other.limit().ordinal();
        return rank > otherRank || rank == otherRank && one.excess() < other.excess() - 1e-9;
    }
}
