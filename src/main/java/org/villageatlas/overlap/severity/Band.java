package org.villageatlas.overlap.severity;

import org.villageatlas.programme.Bands;

/** How much attention a severity asks for, least first. */
public enum Band {
    NONE,
    WATCH,
    MODERATE,
    HIGH,
    SEVERE;

    /** The band of a severity, rounded to six decimals first. */
    public static Band of(double severity, Bands bands) {
        double rounded = Severity.rounded(severity);
        if (rounded >= bands.severe()) {
            return SEVERE;
        }
        if (rounded >= bands.high()) {
            return HIGH;
        }
        if (rounded >= bands.moderate()) {
            return MODERATE;
        }
        return rounded >= bands.watch() ? WATCH : NONE;
    }
}
