package org.villageatlas.circuit.solver;

/**
 * What one node of the matrix offers.
 *
 * @param score what a visit adds by itself, 0 or more; sets may add to it
 * @param service length of the visit
 * @param open earliest begin of the visit on the clock of the day; who comes earlier waits
 * @param close latest begin of the visit
 * @param days bit d is set when the visit may be on day d
 */
public record TourStop(double score, double service, double open, double close, long days) {

    /** On any day. */
    public static final long ANY_DAY = -1L;

    public TourStop {
        if (!(score >= 0) || !(service >= 0) || Double.isNaN(open) || Double.isNaN(close)) {
            throw new IllegalArgumentException(
                    "score " + score + ", service " + service + ", open from " + open + " to " + close);
        }
    }

    /** A stop that is always open. */
    public static TourStop of(double score, double service) {
        return new TourStop(score, service, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, ANY_DAY);
    }

    /** A node where days begin and end, with nothing to visit. */
    public static TourStop nothing() {
        return of(0, 0);
    }

    /** The same stop with a window for the begin of the visit. */
    public TourStop between(double earliest, double latest) {
        return new TourStop(score, service, earliest, latest, days);
    }

    /** The same stop on some days alone. */
    public TourStop on(long someDays) {
        return new TourStop(score, service, open, close, someDays);
    }
}
