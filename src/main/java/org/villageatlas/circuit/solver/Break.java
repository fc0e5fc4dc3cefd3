package org.villageatlas.circuit.solver;

/**
 * A break that a day needs when it lasts longer than to its earliest begin. It is taken at the first moment from then on at
 * which no visit is under way, so it may interrupt a drive or a wait; a visit that would keep it waiting beyond the latest
 * begin comes after it. Long visits that are always open are different: who is out for so long has the break there, and the
 * visit lasts that much longer.
 *
 * @param from earliest begin on the clock of the day
 * @param to latest begin
 * @param length of the break
 * @param longVisit visits from this length on have it within, positive infinity where none has
 */
public record Break(double from, double to, double length, double longVisit) {

    public Break {
        if (!(from <= to) || !(length >= 0) || !(longVisit >= 0)) {
            throw new IllegalArgumentException(
                    "a break of " + length + " from " + from + " to " + to + ", within visits of " + longVisit);
        }
    }

    /** A break that no visit has within. */
    public Break(double from, double to, double length) {
        this(from, to, length, Double.POSITIVE_INFINITY);
    }
}
