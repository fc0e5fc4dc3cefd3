package org.villageatlas.circuit.solver;

import org.jspecify.annotations.Nullable;

/**
 * One day, or route, of a plan. Without windows {@code latest - earliest} is simply the limit on its length.
 *
 * @param start node where it begins, until the search moves the night before
 * @param end node where it ends, until the search moves the night
 * @param earliest when it begins
 * @param latest when it must have ended
 * @param longestTravel the most travel time, positive infinity when there is no limit
 * @param break a break it needs, or null
 */
public record TourDay(
        int start,
        int end,
        double earliest,
        double latest,
        double longestTravel,
        @Nullable Break dayBreak) {

    public TourDay {
        if (!Double.isFinite(earliest) || !Double.isFinite(latest) || latest < earliest) {
            throw new IllegalArgumentException("a day from " + earliest + " to " + latest);
        }
        if (!(longestTravel >= 0)) {
            throw new IllegalArgumentException("at most " + longestTravel + " of travel time");
        }
    }

    /** The same day from one node to another. */
    public TourDay between(int from, int to) {
        return new TourDay(from, to, earliest, latest, longestTravel, dayBreak);
    }

    /** The most time for legs and visits: with the break, or over before it. */
    public double timeToSpend() {
        double all = latest - earliest;
        return dayBreak == null ? all : Math.max(all - dayBreak.length(), Math.min(all, dayBreak.from() - earliest));
    }

    /** A day without a break or a limit on travel time. */
    public TourDay(int start, int end, double earliest, double latest) {
        this(start, end, earliest, latest, Double.POSITIVE_INFINITY, null);
    }
}
