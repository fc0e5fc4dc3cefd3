package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the days of a tour can begin and end when nothing is visited. From it follow the least length of a day that
 * visits one sight, and a chain of nights to begin a search with.
 */
public final class Reach {

    private final CircuitInput input;
    private final List<Set<Integer>> begins = new ArrayList<>();
    private final List<Set<Integer>> ends = new ArrayList<>();

    public Reach(CircuitInput input) {
        this.input = input;
        int days = input.days().size();
        begins.add(Set.of(input.start()));
        for (int day = 1; day < days; day++) {
            Set<Integer> before = begins.get(day - 1);
            int yesterday = day - 1;
            begins.add(nights(yesterday, night -> before.stream().anyMatch(from -> isDay(yesterday, from, night))));
        }
        ends.add(Set.of(input.end()));
        for (int day = days - 2; day >= 0; day--) {
            Set<Integer> after = ends.get(0);
            int tomorrow = day + 1;
            ends.add(0, nights(day, night -> after.stream().anyMatch(to -> isDay(tomorrow, night, to))));
        }
    }

    /** Whether the end can be reached from the start at all in these days. */
    public boolean hasTour() {
        return ends.get(0).stream().anyMatch(to -> isDay(0, input.start(), to));
    }

    /** The least length of a day on which a sight is the only stop; positive infinity when there is no such day. */
    public double minutesNeeded(Sight sight) {
        double least = Double.POSITIVE_INFINITY;
        for (int day = 0; day < input.days().size(); day++) {
            least = sight.when().isOn(day) ? Math.min(least, wayNeeded(day, sight) + sight.minutes()) : least;
        }
        return least;
    }

    /** Whether a sight fits into some day when it is the only stop, whatever its opening hours. */
    boolean isVisitable(Sight sight) {
        for (int day = 0; day < input.days().size(); day++) {
            double way = wayNeeded(day, sight);
            PlannedDay limits = input.days().get(day);
            if (sight.when().isOn(day) && limits.allowsDrive(way) && limits.holds(way + sight.minutes())) {
                return true;
            }
        }
        return false;
    }

    /** The least way of a day with this stop alone, whatever limits there are on legs; infinite without a way. */
    private double wayNeeded(int day, Sight sight) {
        return begins.get(day).stream()
                        .mapToDouble(from -> input.between(from, sight.node()))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY)
                + ends.get(day).stream()
                        .mapToDouble(to -> input.between(sight.node(), to))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
    }

    /** The least way of any day with this stop alone; infinite without a way. */
    public double wayNeeded(Sight sight) {
        double least = Double.POSITIVE_INFINITY;
        for (int day = 0; day < input.days().size(); day++) {
            least = sight.when().isOn(day) ? Math.min(least, wayNeeded(day, sight)) : least;
        }
        return least;
    }

    /** Where each day ends: at the start where that can be, else as near as can be. */
    int[] chain() {
        int[] nights = new int[input.days().size()];
        int from = input.start();
        for (int day = 0; day < nights.length; day++) {
            from = nearest(day, from);
            nights[day] = from;
        }
        return nights;
    }

    private int nearest(int day, int from) {
        int nearest = -1;
        for (int night : ends.get(day)) {
            if (isDay(day, from, night) && (nearest < 0 || input.between(from, night) < input.between(from, nearest))) {
                nearest = night;
            }
        }
        return nearest;
    }

    private Set<Integer> nights(int day, java.util.function.IntPredicate isReached) {
        Set<Integer> nights = new TreeSet<>(input.days().get(day).nights());
        nights.removeIf(night -> !isReached.test(night));
        return nights;
    }

    private boolean isDay(int day, int from, int to) {
        PlannedDay limits = input.days().get(day);
        double way = input.between(from, to);
        return way < Double.POSITIVE_INFINITY && limits.allowsDrive(way) && limits.holds(way);
    }
}
