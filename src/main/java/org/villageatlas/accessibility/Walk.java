package org.villageatlas.accessibility;

import java.time.Duration;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * How long a walk in a straight line takes: by Tobler's hiking function (1993) where heights are known, else at the speed
 * that the settings say.
 */
public final class Walk {

    /** As far apart as the heights of an .hgt file of three seconds of arc. */
    private static final double STEP_METRES = 90;

    private static final double FASTEST_KMH = 6;

    /** Kilometres an hour in a metre a second. */
    private static final double KMH = 3.6;

    private final AccessibilitySettings.WalkSettings settings;
    private final HgtHeights heights;

    public Walk(AccessibilitySettings.WalkSettings settings) {
        this.settings = settings;
        this.heights = new HgtHeights(settings.elevation());
    }

    /** Whether a walk may depend on where it leads, and on its direction. */
    public boolean knowsHeights() {
        return settings.elevation() != null;
    }

    /** Metres a second, on the flat. */
    public double usualSpeed() {
        return knowsHeights() ? toblerKmh(0) / KMH : settings.walkingKmh() / KMH;
    }

    /** Metres a second that no walk exceeds. */
    public double highestSpeed() {
        return knowsHeights() ? Math.max(FASTEST_KMH, settings.walkingKmh()) / KMH : settings.walkingKmh() / KMH;
    }

    /** From one position to another; uphill takes longer than downhill. */
    public Duration time(Position from, Position to, Metres distance) {
        int steps = Math.max(1, (int) Math.ceil(distance.value() / STEP_METRES));
        double step = distance.value() / steps;
        double hours = 0;
        double height = heights.metres(from);
        for (int i = 1; i <= steps && step > 0; i++) {
            double next = heights.metres(between(from, to, (double) i / steps));
            hours += step / 1000 / toblerKmh((next - height) / step);
            height = next;
        }
        return Double.isNaN(hours) ? settings.time(distance) : Duration.ofMillis(Math.round(hours * 3_600_000));
    }

    /** Speed at a slope: rise over run, negative downhill. 5.04 km/h on the flat, 6 at its fastest, 5 % downhill. */
    static double toblerKmh(double slope) {
        return FASTEST_KMH * Math.exp(-3.5 * Math.abs(slope + 0.05));
    }

    private static Position between(Position from, Position to, double share) {
        return new Position(
                from.longitude() + share * (to.longitude() - from.longitude()),
                from.latitude() + share * (to.latitude() - from.latitude()));
    }
}
