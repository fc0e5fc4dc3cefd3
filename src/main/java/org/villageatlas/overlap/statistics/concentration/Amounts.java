package org.villageatlas.overlap.statistics.concentration;

import java.util.Arrays;
import java.util.Optional;

/** Checks on amounts, and their shares. */
final class Amounts {

    private Amounts() {}

    /**
     * Each amount over the sum, or empty when the sum is 0.
     *
     * @throws IllegalArgumentException when an amount is negative or no number
     */
    static Optional<double[]> shares(double[] amounts) {
        double sum = sum(amounts);
        return sum == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(amounts).map(amount -> amount / sum).toArray());
    }

    static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("an amount is 0 or more, not " + amount);
            }
            sum += amount;
        }
        return sum;
    }

    static double sumOfSquares(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum();
    }
}
