package org.villageatlas.circuit.order;

import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.problem.Invalid;

/** Tells a wish that cannot be met from one that can, and names the member at fault. */
public final class CircuitChecks {

    private final CircuitCase circuitCase;

    public CircuitChecks(CircuitCase circuitCase) {
        this.circuitCase = circuitCase;
    }

    /** @throws Invalid when there can be no tour, or none with what must be visited */
    public void beforePlanning() {
        checkOnRoad(
                "start", circuitCase.wish().start().echo(), circuitCase.input().start());
        checkOnRoad("end", circuitCase.wish().end().echo(), circuitCase.input().end());
        if (circuitCase.stops() == 0) {
            throw new Invalid(
                    circuitCase.excluded().isEmpty() ? "programme" : "avoid",
                    null,
                    "something left to stop at, but no village of the programme is");
        }
        if (!circuitCase.reach().hasTour()) {
            throw new Invalid(
                    "end",
                    circuitCase.wish().end().echo(),
                    "a place that can be reached from the start with nights in known places (days: "
                            + circuitCase.wish().days() + ", of " + hours() + " each)");
        }
        for (int i = 0; i < circuitCase.input().musts().size(); i++) {
            checkMust(i);
        }
        checkNearest();
    }

    /** @throws Invalid when something that must be visited found no room */
    public void afterPlanning(CircuitPlan plan) {
        for (int must : plan.unmet()) {
            String lacking = plan.missed().stream()
                    .filter(missed -> circuitCase.input().musts().get(must).contains(missed.sight()))
                    .min(java.util.Comparator.comparingDouble(CircuitPlan.Missed::excessMinutes))
                    .map(missed -> minutes(missed.excessMinutes()) + " more than day " + (missed.day() + 1) + " has")
                    .orElse("more time than there is");
            throw new Invalid(
                    field(must),
                    wanted(must),
                    "stops that fit together (days: " + circuitCase.wish().days() + ", of " + hours()
                            + " each); beside the others this one would take " + lacking);
        }
    }

    private void checkOnRoad(String field, Object value, int node) {
        if (!circuitCase.ways().isOnRoad(node)) {
            throw new Invalid(field, value, "a place within reach of a road of the road network");
        }
    }

    private void checkMust(int index) {
        double needed = circuitCase.minutesNeeded(circuitCase.input().musts().get(index));
        if (Double.isInfinite(needed)) {
            throw new Invalid(
                    field(index), wanted(index), "a stop that can be reached by road on this tour; no way leads there");
        }
        if (needed > circuitCase.wish().minutesPerDay()) {
            throw new Invalid(
                    field(index),
                    wanted(index),
                    "a stop that fits into " + hours() + " a day; the shortest day with it takes " + minutes(needed));
        }
    }

    private void checkNearest() {
        int nearest = circuitCase.nearest();
        double needed = circuitCase.minutesNeeded(nearest);
        if (Double.isInfinite(needed)) {
            throw new Invalid(
                    "start",
                    circuitCase.wish().start().echo(),
                    "a place from which roads lead to a village of the programme");
        }
        if (needed > circuitCase.wish().minutesPerDay()) {
            throw new Invalid(
                    "hours_per_day",
                    circuitCase.wish().hoursPerDay(),
                    "at least " + minutes(needed) + " a day: so long takes the nearest stop, "
                            + circuitCase.candidate(nearest).title());
        }
    }

    /** Musts come first, then pins. */
    private String field(int index) {
        int musts = circuitCase.wish().must().size();
        return index < musts ? Candidates.field("must", index) : Candidates.field("pins", index - musts) + ".stop";
    }

    private String wanted(int index) {
        Wish wish = circuitCase.wish();
        int musts = wish.must().size();
        return index < musts
                ? wish.must().get(index)
                : wish.pins().get(index - musts).stop();
    }

    private String hours() {
        return circuitCase.wish().hoursInWords();
    }

    private static String minutes(double minutes) {
        return (long) Math.ceil(minutes) + " minutes";
    }
}
