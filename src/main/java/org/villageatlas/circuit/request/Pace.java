package org.villageatlas.circuit.request;

import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Profile;

/** How full the days of a circuit are: what it asks for where the request does not say otherwise. */
public enum Pace {
    RELAXED(7, 180, 60),
    USUAL(8, 240, 90),
    FULL(10, 300, 120);

    private final double hours;
    private final double drive;
    private final double leg;

    Pace(double hours, double drive, double leg) {
        this.hours = hours;
        this.drive = drive;
        this.leg = leg;
    }

    /** Hours of a day. */
    public double hours() {
        return hours;
    }

    /** Most minutes of driving in a day; null where the way itself is the pleasure, on foot or by bicycle. */
    public @Nullable Double drive(Profile profile) {
        return profile.isMotorised() ? (Double) drive : null;
    }

    /** Most minutes of driving from stop to stop; null on foot or by bicycle. */
    public @Nullable Double leg(Profile profile) {
        return profile.isMotorised() ? (Double) leg : null;
    }
}
