package org.villageatlas.accessibility;

/** How people travel. docs/explanations/accessibility.md gives speeds, permitted roads and their sources. */
public enum Profile {
    CAR,
    /** A small bus or a van: slower than a car, not on tracks. */
    VAN,
    BICYCLE,
    FOOT;

    /** Whether it is driven by a motor: what is signposted for cars holds for it. */
    public boolean isMotorised() {
        return this == CAR || this == VAN;
    }
}
