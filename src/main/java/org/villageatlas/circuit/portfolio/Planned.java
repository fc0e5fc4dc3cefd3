package org.villageatlas.circuit.portfolio;

import java.util.Comparator;
import java.util.Optional;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.Obstacle;
import org.villageatlas.circuit.planner.CircuitPlan;

/** One circuit of a portfolio with what it was planned from. */
record Planned(CircuitCase circuitCase, CircuitPlan plan, Circuit circuit) {

    /** Where a village comes closest to a stop of this circuit; empty when it cannot be one at all. */
    Optional<CircuitPlan.Missed> closest(String village) {
        return plan.missed().stream()
                .filter(missed ->
                        circuitCase.candidate(missed.sight()).village().id().equals(village))
                .min(closestFirst());
    }

    /** Later limits are the softer ones, and none at all the softest. */
    static Comparator<CircuitPlan.Missed> closestFirst() {
        return Comparator.<CircuitPlan.Missed>comparingInt(missed -> missed.limit() == null
                        ? Integer.MIN_VALUE
                        : -missed.limit().ordinal())
                .thenComparingDouble(CircuitPlan.Missed::excess);
    }

    /** What keeps a stop out, such as "would take 40 minutes more than day 1 has left". */
    String obstacle(CircuitPlan.Missed missed) {
        return new Obstacle(circuitCase, plan).of(missed);
    }
}
