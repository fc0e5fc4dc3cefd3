package org.villageatlas.accessibility;

/** Whether there is a path on the roads. */
public enum Reachability {
    OK,
    UNREACHABLE;

    public static Reachability of(boolean reached) {
        return reached ? OK : UNREACHABLE;
    }
}
