package org.villageatlas.circuit.planner;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/**
 * A tour that keeps its hours.
 *
 * @param days in order; each begins where the one before ended
 * @param value by the value model
 * @param bound no tour of this input can be worth more
 * @param missed sights that could be visited within a day but are not
 * @param unmet indexes of the musts that found no room
 * @param sound false when some day breaks a limit although it has no visit: legs between its ends are too long
 * @param search how it was found
 */
public record CircuitPlan(
        List<Day> days,
        double value,
        double bound,
        List<Missed> missed,
        List<Integer> unmet,
        boolean sound,
        Search search) {

    public CircuitPlan {
        days = List.copyOf(days);
        missed = List.copyOf(missed);
        unmet = List.copyOf(unmet);
    }

    /** All sights visited, day by day. */
    public List<Integer> sights() {
        return days.stream().flatMap(day -> day.sights().stream()).toList();
    }

    /**
     * One day; times are minutes after midnight.
     *
     * @param from node where it begins
     * @param visits in their order
     * @param to node where it ends and the night is spent
     * @param finish when it is there
     * @param pause when its pause begins, or null when it has none
     */
    public record Day(
            int from,
            List<Visit> visits,
            int to,
            double begin,
            double finish,
            @Nullable Double pause) {

        public Day {
            visits = List.copyOf(visits);
        }

        public List<Integer> sights() {
            return visits.stream().map(Visit::sight).toList();
        }
    }

    /**
     * One visit; times are minutes after midnight.
     *
     * @param arrive when it is reached
     * @param begin when it begins, after waiting where it opens later
     * @param leave when it is over
     */
    public record Visit(int sight, double arrive, double begin, double leave) {}

    /**
     * What a sight that is not visited would bring and cost.
     *
     * @param gain what it would add to the value
     * @param day the day, from 0, where it comes closest to fitting
     * @param limit the limit that would be broken there, or null when none would
     * @param excess minutes beyond that limit, positive infinity where no number tells
     */
    public record Missed(int sight, double gain, int day, DayScheduler.@Nullable Constraint limit, double excess) {}

    /**
     * How the search went.
     *
     * @param rounds done, of all threads together
     * @param cutByTime whether the clock ended it before the rounds were done, or hurried it on the way
     */
    public record Search(long rounds, Duration took, boolean cutByTime) {}
}
