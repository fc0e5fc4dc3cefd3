package org.villageatlas.accessibility.indices;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one village lies to its markets. Minutes are whole ways with the walks, infinite where there is none.
 *
 * @param minutes to each market
 * @param populations of the markets, in the same order
 */
record MarketAccess(double[] minutes, int[] populations) {

    /** Nearer than this counts as this far: market access would have no bound. */
    static final double LEAST_MINUTES = 1;

    MarketAccess {
        minutes = minutes.clone();
        populations = populations.clone();
    }

    @Override
    public double[] minutes() {
        return minutes.clone();
    }

    @Override
    public int[] populations() {
        return populations.clone();
    }

    /** The market of least minutes, the first of equally near ones; none where no market can be reached. */
    OptionalInt nearest() {
        int best = -1;
        for (int i = 0; i < minutes.length; i++) {
            if (Double.isFinite(minutes[i]) && (best < 0 || minutes[i] < minutes[best])) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    double minutesTo(int market) {
        return minutes[market];
    }

    int unreachable() {
        return (int) Arrays.stream(minutes).filter(Double::isInfinite).count();
    }

    int citiesWithin(double limit) {
        return (int) Arrays.stream(minutes).filter(time -> time <= limit).count();
    }

    /** Cumulative opportunities: people in the markets within the limit. */
    long populationWithin(double limit) {
        long sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            sum += minutes[i] <= limit ? populations[i] : 0;
        }
        return sum;
    }

    /**
     * Hansen (1959): the sum of population / minutes^decay.
     *
     * @param decay above 0
     */
    OptionalDouble potential(double decay) {
        if (nearest().isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int i = 0; i < minutes.length; i++) {
            if (Double.isFinite(minutes[i])) {
                sum += populations[i] / Math.pow(Math.max(LEAST_MINUTES, minutes[i]), decay);
            }
        }
        return OptionalDouble.of(sum);
    }

    /** The mean minutes to the markets that can be reached, weighted by their populations. */
    OptionalDouble weightedMinutes() {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < minutes.length; i++) {
            if (Double.isFinite(minutes[i])) {
                sum += populations[i] * minutes[i];
                weight += populations[i];
            }
        }
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }
}
