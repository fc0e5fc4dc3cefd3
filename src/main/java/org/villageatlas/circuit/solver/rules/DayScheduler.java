package org.villageatlas.circuit.solver.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;

/** Schedules a day: when each visit is reached, begun and left, and which constraints are violated. */
public final class DayScheduler {

    private final TourProblem problem;
    private final ProblemArrays flat;
    private final TimePropagation[] clocks;

    public DayScheduler(TourProblem problem) {
        this.problem = problem;
        flat = new ProblemArrays(problem);
        clocks = IntStream.range(0, flat.days)
                .mapToObj(day -> new TimePropagation(
                        flat.service, flat.windows(day), problem.days().get(day).dayBreak(), false))
                .toArray(TimePropagation[]::new);
    }

    /**
     * A day as it goes.
     *
     * @param violations none when it keeps every constraint; times after the first one are as if it were none
     */
    public record Schedule(Tour tour, List<Violation> violations) {

        public Schedule {
            violations = List.copyOf(violations);
        }
    }

    /** The limits of a day. */
    public enum Constraint {
        /** A leg is longer than the longest allowed, or there is no path. */
        LEG,
        /** A visit cannot begin when it is reached, nor later on that day. */
        CLOSED,
        /** A visit is not allowed on that day. */
        DAY,
        /** Too much travel time. */
        TRAVEL,
        /** The day ends too late. */
        END
    }

    /**
     * A constraint that is broken.
     *
     * @param node visited when it happens, or the end of the day
     * @param excess minutes beyond the constraint; positive infinity where no number tells
     */
    public record Violation(Constraint constraint, int node, double excess) {}

    /** From a start through nodes in their order to an end. */
    public Schedule schedule(int day, int start, List<Integer> nodes, int end) {
        TourDay limits = problem.days().get(day);
        TimePropagation clock = clocks[day];
        List<Violation> violations = new ArrayList<>();
        List<Tour.Visit> visits = new ArrayList<>();
        Double breakStart = null;
        double now = limits.earliest();
        double travel = 0;
        int here = start;
        for (int node : nodes) {
            double leg = leg(here, node, violations);
            double arrive = clock.arrive(now, leg);
            double begin = clock.begin(node, arrive);
            if (begin == Double.POSITIVE_INFINITY) {
                violations.add(new Violation(Constraint.CLOSED, node, Double.POSITIVE_INFINITY));
                begin = arrive;
            } else if (!flat.isAllowed(node, day)) {
                violations.add(new Violation(Constraint.DAY, node, Double.POSITIVE_INFINITY));
            }
            breakStart = first(breakStart, clock.breakWithin(now, begin), clock.breakAt(node, begin));
            now = clock.leave(node, begin);
            visits.add(new Tour.Visit(node, arrive, begin, clock.over(node, begin)));
            travel += leg;
            here = node;
        }
        double home = leg(here, end, violations);
        double finish = clock.arrive(now, home);
        breakStart = first(breakStart, clock.breakWithin(now, now + home), null);
        exceed(Constraint.TRAVEL, end, travel + home - limits.longestTravel(), violations);
        exceed(Constraint.END, end, finish - limits.latest(), violations);
        return new Schedule(
                new Tour(start, visits, end, travel + home, limits.earliest(), finish, breakStart), violations);
    }

    private double leg(int from, int to, List<Violation> violations) {
        double leg = problem.travel()[from][to];
        exceed(Constraint.LEG, to, leg - problem.constraints().longestLeg(), violations);
        if (leg == Double.POSITIVE_INFINITY && problem.constraints().longestLeg() == leg) {
            violations.add(new Violation(Constraint.LEG, to, leg));
        }
        return leg;
    }

    private static void exceed(Constraint constraint, int node, double excess, List<Violation> violations) {
        if (excess > TimePropagation.ROUNDING) {
            violations.add(new Violation(constraint, node, excess));
        }
    }

    private static @Nullable Double first(@Nullable Double one, @Nullable Double other, @Nullable Double third) {
        return one != null ? one : other != null ? other : third;
    }
}
