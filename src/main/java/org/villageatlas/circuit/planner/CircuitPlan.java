package org.villageatlas.circuit.planner;

import java.time.Duration;
import java.util.List;

/**
 * A tour that keeps its hours.
 *
 * @param days in order; each begins where the one before ended
 * @param value by the value model
 * @param bound no tour of this input can be worth more
 * @param missed sights that could be visited within a day but are not
 * @param unmet indexes of the musts that found no room
 * @param search how it was found
 */
public record CircuitPlan(
        List<Day> days, double value, double bound, List<Missed> missed, List<Integer> unmet, Search search) {

    public CircuitPlan {
        days = List.copyOf(days);
        missed = List.copyOf(missed);
        unmet = List.copyOf(unmet);
    }

    /**
     * One day.
     *
     * @param from node where it begins
     * @param sights in the order of the visits
     * @param to node where it ends and the night is spent
     */
    public record Day(int from, List<Integer> sights, int to) {

        public Day {
            sights = List.copyOf(sights);
        }
    }

    /**
     * What a sight that is not visited would bring and cost.
     *
     * @param gain what it would add to the value
     * @param day the day, from 0, where it comes closest to fitting
     * @param excessMinutes how much longer than its hours that day would be with it
     */
    public record Missed(int sight, double gain, int day, double excessMinutes) {}

    /**
     * How the search went.
     *
     * @param rounds done
     * @param cutByTime whether the clock ended it before the rounds were done
     */
    public record Search(int rounds, Duration took, boolean cutByTime) {}
}
