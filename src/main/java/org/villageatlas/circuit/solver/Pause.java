package org.villageatlas.circuit.solver;

/**
 * A break that a day needs when it lasts longer than to its earliest begin. It is taken at the first moment from then on at
 * which no visit is under way, so it may interrupt a drive or a wait; a visit that would keep it waiting beyond the latest
 * begin comes after it.
 *
 * @param from earliest begin on the clock of the day
 * @param to latest begin
 * @param length of the break
 */
public record Pause(double from, double to, double length) {

    public Pause {
        if (!(from <= to) || !(length >= 0)) {
            throw new IllegalArgumentException("a pause of " + length + " from " + from + " to " + to);
        }
    }
}
