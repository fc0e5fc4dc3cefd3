package org.villageatlas.circuit.solver.rules;

import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Break;

/**
 * Forward and backward propagation of times through one day with time windows and a break. All functions never fall as their moment rises, so a plan that goes
 * as early as it can is on time wherever any is (docs/explanations/circuit-solver.md). A moment counts as before the break up to the
 * break's earliest begin, and as after it from that begin plus its length on; none lies between.
 */
public final class TimePropagation {

    /** Forgiven at a limit: sums of times in another order differ in their last digits. */
    public static final double ROUNDING = 1e-9;

    private final double[] service;
    /** For each node the windows of this day, {open, close, open, close...} in order; null when it is always open. */
    private final double[] @Nullable [] windows;

    private final double from;
    private final double to;
    private final double length;
    private final double longVisit;
    /** Whether neither hours nor break are to be heeded, and sums of times do. */
    public final boolean isPlain;

    public TimePropagation(double[] service, double[] @Nullable [] windows, @Nullable Break dayBreak, boolean isPlain) {
        this.service = service;
        this.windows = windows;
        this.isPlain = isPlain;
        from = dayBreak == null ? Double.POSITIVE_INFINITY : dayBreak.from();
        to = dayBreak == null ? Double.POSITIVE_INFINITY : dayBreak.to();
        length = dayBreak == null ? 0 : dayBreak.length();
        longVisit = dayBreak == null ? Double.POSITIVE_INFINITY : dayBreak.longVisit();
    }

    /** When a leg that begins at a moment is over. */
    public double arrive(double ready, double leg) {
        double arrival = ready + leg;
        return ready <= from && arrival > from ? arrival + length : arrival;
    }

    /** The earliest begin of a visit for who arrives at a moment; infinite when it is closed from then on. */
    public double begin(int node, double arrival) {
        double begin = opened(node, arrival);
        boolean isAfterBreak = arrival <= from && (begin > from || begin + service[node] > to && !holdsBreak(node));
        return isAfterBreak ? opened(node, from + length) : begin;
    }

    /** When one is ready to leave a visit. */
    public double leave(int node, double begin) {
        double end = begin + service[node];
        return begin <= from && end > from ? end + length : end;
    }

    /** The latest moment to leave such that a leg is over by a limit. */
    public double latestLeave(double limit, double leg) {
        if (limit - leg >= from + length) {
            return limit - leg;
        }
        return limit - length > from ? Math.min(from, limit - length - leg) : Math.min(limit, from) - leg;
    }

    /** The latest begin of a visit such that one is ready to leave by a limit; negative infinity when there is none. */
    public double latestBegin(int node, double limit) {
        double begin = closed(node, limit - service[node]);
        if (begin >= from + length) {
            return begin;
        }
        double latest = limit - length > from
                ? Math.min(holdsBreak(node) ? from : Math.min(from, to - service[node]), limit - length - service[node])
                : Math.min(from, Math.min(limit, from) - service[node]);
        return closed(node, latest);
    }

    /** When the break is taken on a leg or while waiting, or null when it is not. */
    @Nullable
    public Double breakWithin(double ready, double until) {
        return ready <= from && until > from ? Double.valueOf(from) : null;
    }

    /** When the break is taken in or after a visit, or null when it is not. */
    @Nullable
    Double breakAt(int node, double begin) {
        double end = begin + service[node];
        if (begin > from || end <= from) {
            return null;
        }
        return holdsBreak(node) ? from : end;
    }

    /** When a visit is over, a break within included. */
    double over(int node, double begin) {
        double end = begin + service[node];
        return holdsBreak(node) && begin <= from && end > from ? end + length : end;
    }

    /** Whether a break that falls into a visit is taken there. */
    private boolean holdsBreak(int node) {
        return service[node] >= longVisit && windows[node] == null;
    }

    private double opened(int node, double moment) {
        double[] hours = windows[node];
        if (hours == null) {
            return moment;
        }
        for (int i = 0; i < hours.length; i += 2) {
            if (moment <= hours[i + 1] + ROUNDING) {
                return Math.max(moment, hours[i]);
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double closed(int node, double moment) {
        double[] hours = windows[node];
        if (hours == null) {
            return moment;
        }
        for (int i = hours.length - 2; i >= 0; i -= 2) {
            if (moment >= hours[i]) {
                return Math.min(moment, hours[i + 1]);
            }
        }
        return Double.NEGATIVE_INFINITY;
    }
}
