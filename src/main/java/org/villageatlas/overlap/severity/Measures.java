package org.villageatlas.overlap.severity;

/**
 * Everything measured of a pair of products.
 *
 * @param minutes travel time between their villages
 * @param level the lowest level of the taxonomy they share
 * @param similarity 0 to 1, the step of that level
 * @param proximity 0 to 1, proximity of the villages
 * @param sharedMarket 0 to 1, the part of their markets that both sell to
 * @param exposure 0 to 1, proximity and shared market by their weights
 * @param severity 0 to 100
 */
public record Measures(
        double minutes,
        SharedLevel level,
        double similarity,
        double proximity,
        double sharedMarket,
        double exposure,
        double severity) {}
