package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Where the days of a tour can begin and end when nothing is visited. From it follow the least length of a day that
 * visits one sight, and chains of nights to begin a search with.
 */
public final class Reach {

    private final CircuitInput input;
    private final List<List<Integer>> begins = new ArrayList<>();
    private final List<List<Integer>> ends = new ArrayList<>();

    public Reach(CircuitInput input) {
        this.input = input;
        begins.add(List.of(input.start()));
        ends.add(List.of(input.end()));
        for (int day = 1; day < input.days(); day++) {
            List<Integer> before = begins.get(day - 1);
            begins.add(input.nights().stream()
                    .filter(night -> before.stream().anyMatch(from -> isLeg(from, night)))
                    .toList());
            List<Integer> after = ends.get(0);
            ends.add(
                    0,
                    input.nights().stream()
                            .filter(night -> after.stream().anyMatch(to -> isLeg(night, to)))
                            .toList());
        }
    }

    /** Whether the end can be reached from the start at all in these days. */
    public boolean hasTour() {
        return ends.get(0).stream().anyMatch(to -> isLeg(input.start(), to));
    }

    /** The least length of a day on which a sight is the only stop; positive infinity when there is no such day. */
    public double minutesNeeded(Sight sight) {
        double least = Double.POSITIVE_INFINITY;
        for (int day = 0; day < input.days(); day++) {
            double there = begins.get(day).stream()
                    .mapToDouble(from -> input.between(from, sight.node()))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            double onward = ends.get(day).stream()
                    .mapToDouble(to -> input.between(sight.node(), to))
                    .min()
                    .orElse(Double.POSITIVE_INFINITY);
            least = Math.min(least, there + sight.minutes() + onward);
        }
        return least;
    }

    /** Where the day can end when it begins at a node and nothing is visited, such that the tour can be completed. */
    List<Integer> endsFrom(int from, int day) {
        return ends.get(day).stream().filter(to -> isLeg(from, to)).toList();
    }

    /**
     * A chain of nights, one after each day but the last.
     *
     * @param random chooses among all; without it every night is at the start where that can be, else as near as can be
     */
    int[] chain(@Nullable RandomGenerator random) {
        int[] nights = new int[input.days() - 1];
        int from = input.start();
        for (int day = 0; day < nights.length; day++) {
            List<Integer> choice = endsFrom(from, day);
            from = random == null ? nearest(from, choice) : choice.get(random.nextInt(choice.size()));
            nights[day] = from;
        }
        return nights;
    }

    private int nearest(int from, List<Integer> choice) {
        int nearest = choice.get(0);
        for (int night : choice) {
            if (input.between(from, night) < input.between(from, nearest)) {
                nearest = night;
            }
        }
        return nearest;
    }

    private boolean isLeg(int from, int to) {
        return input.fits(input.between(from, to));
    }
}
