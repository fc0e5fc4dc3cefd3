package org.villageatlas.overlap.severity;

import java.time.Duration;
import org.villageatlas.accessibility.Minutes;

/**
 * How near two villages are by road: Near = 2^(-minutes / half-time), 0 beyond the cutoff or without a road.
 *
 * <p>Exponential decay of interaction with travel cost, as in Wilson (1971), written with a half-time so that it can be
 * said in a sentence.
 *
 * @param halfTime proximity halves with each
 * @param cutoff the last travel time that counts
 */
public record Proximity(Duration halfTime, Duration cutoff) {

    /** @throws IllegalArgumentException unless both are above 0 */
    public Proximity {
        Checks.positive("half-time", halfTime.toMillis());
        Checks.positive("cutoff", cutoff.toMillis());
    }

    /** @param minutes travel time, infinite without a road */
    public double of(double minutes) {
        return minutes <= Minutes.of(cutoff) ? Math.pow(2, -minutes / Minutes.of(halfTime)) : 0;
    }
}
