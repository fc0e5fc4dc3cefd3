package org.villageatlas.circuit.solver.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/**
 * Where the days of a tour can begin and end when nothing is visited. From it follow the least length of a day that
 * visits one node, and overnight stops to begin a search with.
 */
public final class OvernightReach {

    private final TourProblem problem;
    private final List<Set<Integer>> starts = new ArrayList<>();
    private final List<Set<Integer>> ends = new ArrayList<>();

    public OvernightReach(TourProblem problem) {
        this.problem = problem;
        int days = problem.days().size();
        starts.add(Set.of(day(0).start()));
        for (int day = 1; day < days; day++) {
            Set<Integer> before = starts.get(day - 1);
            int yesterday = day - 1;
            starts.add(nights(yesterday, night -> before.stream().anyMatch(from -> isDay(yesterday, from, night))));
        }
        ends.add(Set.of(day(days - 1).end()));
        for (int day = days - 2; day >= 0; day--) {
            Set<Integer> after = ends.get(0);
            int tomorrow = day + 1;
            ends.add(0, nights(day, night -> after.stream().anyMatch(to -> isDay(tomorrow, night, to))));
        }
    }

    private TourDay day(int day) {
        return problem.days().get(day);
    }

    private double travel(int from, int to) {
        return problem.travel()[from][to];
    }

    /** Whether the end can be reached from the start at all in these days. */
    public boolean hasTour() {
        return ends.get(0).stream().anyMatch(to -> isDay(0, day(0).start(), to));
    }

    /** The least length of a day on which a node is the only visit; positive infinity when there is no such day. */
    public double timeNeeded(int node) {
        return least(node, problem.stops().get(node).serviceTime());
    }

    /** The least travel time of any day with this visit alone; infinite without a path. */
    public double travelNeeded(int node) {
        return least(node, 0);
    }

    private double least(int node, double serviceTime) {
        return IntStream.range(0, problem.days().size())
                .filter(day -> problem.stops().get(node).isOn(day))
                .mapToDouble(day -> travelNeeded(day, node) + serviceTime)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether a node fits into some day when it is the only visit, whatever its time windows. */
    public boolean isVisitable(int node) {
        TourStop stop = problem.stops().get(node);
        return IntStream.range(0, problem.days().size()).anyMatch(day -> {
            double travel = travelNeeded(day, node);
            return stop.isOn(day) && allows(day, travel, travel + stop.serviceTime());
        });
    }

    /** The stops, closed on every day where they fit into none. */
    public List<TourStop> usableStops() {
        return IntStream.range(0, problem.size())
                .mapToObj(node -> isVisitable(node)
                        ? problem.stops().get(node)
                        : problem.stops().get(node).on(0))
                .toList();
    }

    /** The least travel of a day with this visit alone, whatever limits there are on legs; infinite without a path. */
    private double travelNeeded(int day, int node) {
        return starts.get(day).stream()
                        .mapToDouble(from -> travel(from, node))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY)
                + ends.get(day).stream()
                        .mapToDouble(to -> travel(node, to))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
    }

    /** The days with overnight stops to begin with: each where the day began where that can be, else as near as can be. */
    public List<TourDay> days() {
        List<TourDay> days = new ArrayList<>();
        int from = day(0).start();
        for (int day = 0; day < problem.days().size(); day++) {
            int to = nearest(day, from);
            days.add(day(day).between(from, to));
            from = to;
        }
        return days;
    }

    private int nearest(int day, int from) {
        int nearest = -1;
        for (int night : ends.get(day)) {
            if (isDay(day, from, night) && (nearest < 0 || travel(from, night) < travel(from, nearest))) {
                nearest = night;
            }
        }
        return nearest;
    }

    private Set<Integer> nights(int day, IntPredicate isReached) {
        Set<Integer> nights =
                new TreeSet<>(problem.constraints().overnightStops().get(day));
        nights.removeIf(night -> !isReached.test(night));
        return nights;
    }

    private boolean isDay(int day, int from, int to) {
        double travel = travel(from, to);
        return travel < Double.POSITIVE_INFINITY && allows(day, travel, travel);
    }

    private boolean allows(int day, double travel, double time) {
        return travel <= day(day).longestTravel() + TimePropagation.ROUNDING
                && time <= day(day).timeToSpend() + TimePropagation.ROUNDING;
    }
}
