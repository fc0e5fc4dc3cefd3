package org.villageatlas.circuit.portfolio;

import java.util.Comparator;
import java.util.Optional;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.planning.CircuitPlan;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.planning.LeftOutReasons;

/** One circuit of a portfolio with what it was planned from. */
record Planned(CircuitProblem problem, CircuitPlan plan, Circuit circuit) {

    /** Where a village comes closest to a stop of this circuit; empty when it cannot be one at all. */
    Optional<CircuitPlan.Unvisited> closest(String village) {
        return plan.unvisited().stream()
                .filter(unvisited ->
                        problem.candidate(unvisited.node()).village().id().equals(village))
                .min(closestFirst());
    }

    /** Later limits are the softer ones, and none at all the softest. */
    static Comparator<CircuitPlan.Unvisited> closestFirst() {
        return Comparator.<CircuitPlan.Unvisited>comparingInt(unvisited -> unvisited.constraint() == null
                        ? Integer.MIN_VALUE
                        : -unvisited.constraint().ordinal())
                .thenComparingDouble(CircuitPlan.Unvisited::excess);
    }

    /** What keeps a stop out, such as "would take 40 minutes more than day 1 has left". */
    String leftOutReason(CircuitPlan.Unvisited unvisited) {
        return new LeftOutReasons(problem, plan).of(unvisited);
    }
}
