package org.villageatlas.circuit.solver;

import java.util.List;

/**
 * What one node of the matrix offers.
 *
 * @param score what a visit adds by itself, 0 or more; sets may add to it
 * @param serviceTime length of the visit
 * @param timeWindows when the visit may begin; none means at any time. On a day that none of them names it is closed
 * @param days bit d is set when the visit may be on day d
 * @param rank stops of one day with a rank above 0 come in rising order, others may lie between; 0 when the order is free
 */
public record TourStop(double score, double serviceTime, List<TimeWindow> timeWindows, long days, int rank) {

    /** On any day. */
    public static final long ANY_DAY = -1L;

    public TourStop {
        timeWindows = List.copyOf(timeWindows);
        if (!(score >= 0) || !(serviceTime >= 0)) {
            throw new IllegalArgumentException("score " + score + ", serviceTime " + serviceTime);
        }
    }

    /** A stop that is always open. */
    public static TourStop of(double score, double serviceTime) {
        return new TourStop(score, serviceTime, List.of(), ANY_DAY, 0);
    }

    /** A node where days begin and end, with nothing to visit. */
    public static TourStop nothing() {
        return of(0, 0);
    }

    /** The same stop with one window for the begin of the visit, each day the same. */
    public TourStop between(double earliest, double latest) {
        return new TourStop(score, serviceTime, List.of(new TimeWindow(earliest, latest, ANY_DAY)), days, rank);
    }

    /** The same stop on some days alone. */
    public TourStop on(long someDays) {
        return new TourStop(score, serviceTime, timeWindows, someDays, rank);
    }

    /** Whether the visit may be on a day, whatever its time windows. */
    public boolean isOn(int day) {
        return (days >> day & 1) != 0;
    }

    /** The days on which the visit may be and that have a time window: bit d is set for day d. */
    public long openDays() {
        long open = timeWindows.isEmpty() ? ANY_DAY : 0;
        for (TimeWindow window : timeWindows) {
            open |= window.days();
        }
        return open & days;
    }

    /** The earliest begin on any day, negative infinity when it is always open. */
    public double open() {
        return timeWindows.stream().mapToDouble(TimeWindow::open).min().orElse(Double.NEGATIVE_INFINITY);
    }

    /** The latest begin on any day, positive infinity when it is always open. */
    public double close() {
        return timeWindows.stream().mapToDouble(TimeWindow::close).max().orElse(Double.POSITIVE_INFINITY);
    }
}
