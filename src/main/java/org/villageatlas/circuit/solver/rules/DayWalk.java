package org.villageatlas.circuit.solver.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;

/** Walks through a day with the clock in hand, and says which limits it breaks. */
public final class DayWalk {

    private final TourProblem problem;
    private final FlatProblem flat;
    private final DayClock[] clocks;

    public DayWalk(TourProblem problem) {
        this.problem = problem;
        flat = new FlatProblem(problem);
        clocks = IntStream.range(0, flat.days)
                .mapToObj(day -> new DayClock(
                        flat.service, flat.windows(day), problem.days().get(day).pause(), false))
                .toArray(DayClock[]::new);
    }

    /**
     * A day as it goes.
     *
     * @param breaches none when it keeps every limit; times after the first one are as if it were none
     */
    public record Walk(Tour tour, List<Breach> breaches) {

        public Walk {
            breaches = List.copyOf(breaches);
        }
    }

    /** The limits of a day. */
    public enum Limit {
        /** A leg is longer than the longest allowed, or there is no way. */
        LEG,
        /** A visit cannot begin when it is reached, nor later on that day. */
        CLOSED,
        /** A visit is not allowed on that day. */
        DAY,
        /** Too much time on the way. */
        TRAVEL,
        /** The day ends too late. */
        END
    }

    /**
     * A limit that is broken.
     *
     * @param node visited when it happens, or the end of the day
     * @param excess minutes beyond the limit; positive infinity where no number tells
     */
    public record Breach(Limit limit, int node, double excess) {}

    /** From a start through nodes in their order to an end. */
    public Walk along(int day, int start, List<Integer> nodes, int end) {
        TourDay limits = problem.days().get(day);
        DayClock clock = clocks[day];
        List<Breach> breaches = new ArrayList<>();
        List<Tour.Visit> visits = new ArrayList<>();
        Double pause = null;
        double now = limits.earliest();
        double travel = 0;
        int here = start;
        for (int node : nodes) {
            double leg = leg(here, node, breaches);
            double arrive = clock.arrive(now, leg);
            double begin = clock.begin(node, arrive);
            if (begin == Double.POSITIVE_INFINITY) {
                breaches.add(new Breach(Limit.CLOSED, node, Double.POSITIVE_INFINITY));
                begin = arrive;
            } else if (!flat.isAllowed(node, day)) {
                breaches.add(new Breach(Limit.DAY, node, Double.POSITIVE_INFINITY));
            }
            pause = first(pause, clock.pauseWithin(now, begin), clock.pauseAt(node, begin));
            now = clock.leave(node, begin);
            visits.add(new Tour.Visit(node, arrive, begin, clock.over(node, begin)));
            travel += leg;
            here = node;
        }
        double home = leg(here, end, breaches);
        double finish = clock.arrive(now, home);
        pause = first(pause, clock.pauseWithin(now, now + home), null);
        exceed(Limit.TRAVEL, end, travel + home - limits.longestTravel(), breaches);
        exceed(Limit.END, end, finish - limits.latest(), breaches);
        return new Walk(new Tour(start, visits, end, travel + home, limits.earliest(), finish, pause), breaches);
    }

    private double leg(int from, int to, List<Breach> breaches) {
        double leg = problem.travel()[from][to];
        exceed(Limit.LEG, to, leg - problem.rules().longestLeg(), breaches);
        if (leg == Double.POSITIVE_INFINITY && problem.rules().longestLeg() == leg) {
            breaches.add(new Breach(Limit.LEG, to, leg));
        }
        return leg;
    }

    private static void exceed(Limit limit, int node, double excess, List<Breach> breaches) {
        if (excess > DayClock.ROUNDING) {
            breaches.add(new Breach(limit, node, excess));
        }
    }

    private static @Nullable Double first(@Nullable Double one, @Nullable Double other, @Nullable Double third) {
        return one != null ? one : other != null ? other : third;
    }
}
