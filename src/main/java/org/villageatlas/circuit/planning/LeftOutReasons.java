package org.villageatlas.circuit.planning;

import org.villageatlas.circuit.solver.rules.DayScheduler;

/** Says in plain words what keeps a stop out of a plan. */
public final class LeftOutReasons {

    private final CircuitProblem problem;
    private final CircuitPlan plan;

    public LeftOutReasons(CircuitProblem problem, CircuitPlan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** Such as "would take 40 minutes more than day 1 has left". */
    public String of(CircuitPlan.Unvisited unvisited) {
        DayScheduler.Constraint constraint = unvisited.constraint();
        if (constraint == null) {
            return "would fit into day " + (unvisited.day() + 1) + ", but adds too little for its way";
        }
        String day = "day " + (unvisited.day() + 1);
        return switch (constraint) {
            case END -> "would take " + minutes(unvisited) + " more than " + day + " has left";
            case TRAVEL ->
                "would add " + minutes(unvisited) + " of driving more than max_drive_minutes_per_day allows on " + day;
            case LEG ->
                Double.isInfinite(unvisited.excess())
                        ? "no road leads there from the other stops"
                        : "is " + minutes(unvisited) + " too far from the other stops of " + day
                                + " for max_leg_minutes";
            case CLOSED -> "is closed whenever the tour could be there (" + hours(unvisited.node()) + ")";
            case DAY -> "is not open on a day that passes near, or pinned to another";
        };
    }

    private String hours(int node) {
        var attraction = problem.candidate(node).attraction();
        var visit = attraction == null ? null : attraction.visit();
        String text = visit == null ? null : visit.openingHours();
        return text == null
                ? "or its visit would leave no time for lunch on any of "
                        + plan.days().size() + " days"
                : text;
    }

    private static String minutes(CircuitPlan.Unvisited unvisited) {
        long minutes = Infeasibility.ceiling(unvisited.excess());
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
