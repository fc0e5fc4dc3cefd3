package org.villageatlas.circuit.order;

import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/** Says in plain words what keeps a stop out of a plan. */
public final class Obstacle {

    private final CircuitCase circuitCase;
    private final CircuitPlan plan;

    public Obstacle(CircuitCase circuitCase, CircuitPlan plan) {
        this.circuitCase = circuitCase;
        this.plan = plan;
    }

    /** Such as "would take 40 minutes more than day 1 has left". */
    public String of(CircuitPlan.Missed missed) {
        DayScheduler.Constraint limit = missed.limit();
        if (limit == null) {
            return "would fit into day " + (missed.day() + 1) + ", but the tour has enough of its kind";
        }
        String day = "day " + (missed.day() + 1);
        return switch (limit) {
            case END -> "would take " + minutes(missed) + " more than " + day + " has left";
            case TRAVEL ->
                "would add " + minutes(missed) + " of driving more than max_drive_minutes_per_day allows on " + day;
            case LEG ->
                Double.isInfinite(missed.excess())
                        ? "no road leads there from the other stops"
                        : "is " + minutes(missed) + " too far from the other stops of " + day + " for max_leg_minutes";
            case CLOSED -> "is closed whenever the tour could be there (" + hours(missed.sight()) + ")";
            case DAY -> "is not open on a day that passes near, or pinned to another";
        };
    }

    private String hours(int sight) {
        var attraction = circuitCase.candidate(sight).attraction();
        var visit = attraction == null ? null : attraction.visit();
        String text = visit == null ? null : visit.openingHours();
        return text == null
                ? "or its visit would leave no time for lunch on any of "
                        + plan.days().size() + " days"
                : text;
    }

    private static String minutes(CircuitPlan.Missed missed) {
        long minutes = Hindrance.ceiling(missed.excess());
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
