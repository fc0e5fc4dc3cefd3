package org.villageatlas.accessibility;

/** Which way one travels between a place and all others: the two differ by one-way roads. */
public enum Direction {
    /** From the place to the others. */
    FROM,
    /** From the others to the place. */
    TO
}
