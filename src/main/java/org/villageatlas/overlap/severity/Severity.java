package org.villageatlas.overlap.severity;

/**
 * How badly two products compete, 0 to 100: S = 100 x similarity x (near weight x proximity + market weight x shared
 * market).
 *
 * <p>The bracket is the exposure: how far they meet at all. Similarity multiplies it, as products that have nothing in
 * common do not compete however near they are.
 *
 * @param nearWeight what proximity counts
 * @param marketWeight what shared markets count
 */
public record Severity(double nearWeight, double marketWeight) {

    /** One half each. */
    public static final Severity STANDARD = new Severity(0.5, 0.5);

    private static final double ROUNDING = 1e-9;
    private static final double SIX_DECIMALS = 1e6;

    /** @throws IllegalArgumentException unless both are 0 to 1 and add to 1 */
    public Severity {
        Checks.fraction("weight of proximity", nearWeight);
        Checks.fraction("weight of shared markets", marketWeight);
        Checks.between("sum of weights", nearWeight + marketWeight, 1 - ROUNDING, 1 + ROUNDING);
    }

    public double exposure(double proximity, double sharedMarket) {
        return nearWeight * proximity + marketWeight * sharedMarket;
    }

    public double of(double similarity, double exposure) {
        return 100 * similarity * exposure;
    }

    /** To six decimals, as thresholds compare and reports show it: a pair at exactly 20 is at 20. */
    public static double rounded(double value) {
        return Math.round(value * SIX_DECIMALS) / SIX_DECIMALS;
    }
}
