package org.villageatlas.accessibility;

/**
 * How people travel: a row for each profile. {@code ProfileModels} says which roads it may use;
 * docs/explanations/accessibility.md gives speeds, permitted roads and their sources.
 */
public enum Profile {
    CAR(1, Double.POSITIVE_INFINITY),
    /** A small bus or a van: slower than a car, not on tracks. */
    VAN(0.9, 100),
    BICYCLE(Double.NaN, Double.NaN),
    FOOT(Double.NaN, Double.NaN);

    private final double shareOfCar;
    private final double fastestKmh;

    /**
     * A row.
     *
     * @param shareOfCar speed as a share of a car's; NaN for those without a motor, whose speed does not go by a car's
     * @param fastestKmh it goes no faster
     */
    Profile(double shareOfCar, double fastestKmh) {
        this.shareOfCar = shareOfCar;
        this.fastestKmh = fastestKmh;
    }

    /** Whether it is driven by a motor: what is signposted for cars holds for it, and its speed goes by a car's. */
    public boolean isMotorised() {
        return !Double.isNaN(shareOfCar);
    }

    /** Its speed as a share of a car's, NaN for those without a motor. */
    public double shareOfCar() {
        return shareOfCar;
    }

    /** Km/h that it never exceeds, infinite where there is no such limit, NaN for those without a motor. */
    public double fastestKmh() {
        return fastestKmh;
    }

    /** Km/h where cars drive at the given speed; NaN when it does not depend on that, as on foot. */
    public double kmhWhereCarsDrive(double kmh) {
        return Math.min(fastestKmh, shareOfCar * kmh);
    }
}
