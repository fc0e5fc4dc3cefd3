package org.villageatlas.overlap.severity;

/**
 * How near two villages are by road: Proximity = 2^(-minutes / half-time), 0 beyond the cutoff or without a road.
 *
 * <p>Exponential decay of interaction with travel cost, as in Wilson (1971), written with a half-time so that it can be
 * said in a sentence.
 *
 * @param halfTimeMinutes proximity halves with each
 * @param cutoffMinutes the last travel time that counts
 */
public record Proximity(double halfTimeMinutes, double cutoffMinutes) {

    /** @throws IllegalArgumentException unless both are above 0 */
    public Proximity {
        Checks.positive("half-time", halfTimeMinutes);
        Checks.positive("cutoff", cutoffMinutes);
    }

    /** @param minutes travel time, infinite without a road */
    public double of(double minutes) {
        return minutes <= cutoffMinutes ? Math.pow(2, -minutes / halfTimeMinutes) : 0;
    }
}
