package org.villageatlas.accessibility.graphhopper.snap;

import java.time.Duration;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * How long a walk in a straight line takes: by Tobler's hiking function (1993) where heights are known, else at the speed
 * that the settings say.
 */
final class Walk {

    /** As far apart as the heights of an .hgt file of three seconds of arc. */
    private static final double STEP_METRES = 90;

    private final AccessibilitySettings.WalkSettings settings;
    private final HgtHeights heights;

    Walk(AccessibilitySettings.WalkSettings settings) {
        this.settings = settings;
        this.heights = new HgtHeights(settings.elevation());
    }

    /** From one position to another; uphill takes longer than downhill. */
    Duration time(Position from, Position to, Metres distance) {
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
        return 6 * Math.exp(-3.5 * Math.abs(slope + 0.05));
    }

    private static Position between(Position from, Position to, double share) {
        return new Position(
                from.longitude() + share * (to.longitude() - from.longitude()),
                from.latitude() + share * (to.latitude() - from.latitude()));
    }
}
