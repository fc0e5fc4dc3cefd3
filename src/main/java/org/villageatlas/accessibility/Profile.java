package org.villageatlas.accessibility;

/** How people travel. */
public enum Profile {
    CAR
}
