package org.villageatlas.accessibility;

import java.time.Duration;

/** Durations as the product shows them: minutes with decimals. */
public final class Minutes {

    /** Milliseconds of a minute. */
    public static final double MILLIS = 60_000;

    private Minutes() {}

    /** Exact minutes. */
    public static double of(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    /** Minutes to two decimals, about half a second. */
    public static double rounded(Duration duration) {
        return Math.round(of(duration) * 100) / 100.0;
    }
}
