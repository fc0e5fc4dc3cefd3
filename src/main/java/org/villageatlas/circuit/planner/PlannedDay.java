package org.villageatlas.circuit.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Break;

/**
 * The limits of one day, in minutes after midnight.
 *
 * @param begins when it leaves the place of the night before
 * @param ends when it must be over
 * @param longestDrive minutes on the way, positive infinity when there is no limit
 * @param pause a break it needs, or null
 * @param nights nodes where it may end, at least one; on the last day the end of the tour
 */
public record PlannedDay(
        double begins,
        double ends,
        double longestDrive,
        @Nullable Break pause,
        List<Integer> nights) {

    public PlannedDay {
        nights = List.copyOf(nights);
        if (!(begins < ends) || nights.isEmpty()) {
            throw new IllegalArgumentException("a day from " + begins + " to " + ends + ", nights " + nights);
        }
    }

    /** A day of that many minutes without a pause or a limit on driving. */
    public static PlannedDay of(double minutes, List<Integer> nights) {
        return new PlannedDay(0, minutes, Double.POSITIVE_INFINITY, null, nights);
    }

    /** How long it may be, its pause included. */
    public double minutes() {
        return ends - begins;
    }

    /** The most minutes that legs and visits can take together: with the pause, or over before it. */
    public double minutesToSpend() {
        return pause == null
                ? minutes()
                : Math.max(minutes() - pause.length(), Math.min(minutes(), pause.from() - begins));
    }

    /** Whether legs and visits of so many minutes fit into it, whatever the opening hours. */
    boolean holds(double minutes) {
        return minutes <= minutesToSpend() + 1e-9;
    }

    boolean allowsDrive(double minutes) {
        return minutes <= longestDrive + 1e-9;
    }
}
