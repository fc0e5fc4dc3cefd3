package org.villageatlas.circuit.planner;

import java.util.Arrays;

/** The value of a tour kept up to date sight by sight. A must that is met counts more than all values together. */
final class ValueTally {

    private static final double MUST = 100_000;

    private final Numbers numbers;
    private final ValueModel model;
    private final double[][] qualities;
    private final int[] themeCounts;
    private final int[] nodeCounts;
    private final int[] categoryCounts;
    private final int[] mustCounts;
    private double total;

    ValueTally(Numbers numbers) {
        this.numbers = numbers;
        model = numbers.input.model();
        qualities = new double[model.themeWeights().size()][];
        for (int theme = 0; theme < qualities.length; theme++) {
            qualities[theme] = new double
                    [ValueModel.qualities(numbers.input.sights(), theme).size()];
        }
        themeCounts = new int[qualities.length];
        nodeCounts = new int[numbers.input.minutes().size()];
        categoryCounts = new int
                [1
                        + Arrays.stream(numbers.categories)
                                .flatMapToInt(Arrays::stream)
                                .max()
                                .orElse(0)];
        mustCounts = new int[numbers.input.musts().size()];
    }

    private ValueTally(ValueTally other) {
        numbers = other.numbers;
        model = other.model;
        qualities = new double[other.qualities.length][];
        for (int theme = 0; theme < qualities.length; theme++) {
            qualities[theme] = other.qualities[theme].clone();
        }
        themeCounts = other.themeCounts.clone();
        nodeCounts = other.nodeCounts.clone();
        categoryCounts = other.categoryCounts.clone();
        mustCounts = other.mustCounts.clone();
        total = other.total;
    }

    ValueTally copy() {
        return new ValueTally(this);
    }

    /** Value and musts together. */
    double total() {
        return total;
    }

    boolean isMet(int must) {
        return mustCounts[must] > 0;
    }

    /** What a sight not visited yet would add. */
    double gain(int sight) {
        double gain = themeGain(sight);
        if (nodeCounts[numbers.node[sight]] == 0) {
            gain += model.newVillage();
        }
        for (int category : numbers.categories[sight]) {
            if (categoryCounts[category] == 0) {
                gain += model.newCategory();
            }
        }
        for (int must : numbers.musts[sight]) {
            if (mustCounts[must] == 0) {
                gain += MUST;
            }
        }
        return gain;
    }

    void add(int sight) {
        total += gain(sight);
        int theme = numbers.theme[sight];
        if (theme != Sight.NO_THEME) {
            double[] sorted = qualities[theme];
            int rank = rank(sight, theme);
            System.arraycopy(sorted, rank, sorted, rank + 1, themeCounts[theme]++ - rank);
            sorted[rank] = numbers.quality[sight];
        }
        count(sight, 1);
    }

    void remove(int sight) {
        int theme = numbers.theme[sight];
        if (theme != Sight.NO_THEME) {
            double[] sorted = qualities[theme];
            int rank = rank(sight, theme) - 1;
            System.arraycopy(sorted, rank + 1, sorted, rank, --themeCounts[theme] - rank);
        }
        count(sight, -1);
        total -= gain(sight);
    }

    private void count(int sight, int step) {
        nodeCounts[numbers.node[sight]] += step;
        for (int category : numbers.categories[sight]) {
            categoryCounts[category] += step;
        }
        for (int must : numbers.musts[sight]) {
            mustCounts[must] += step;
        }
    }

    private double themeGain(int sight) {
        int theme = numbers.theme[sight];
        if (theme == Sight.NO_THEME) {
            return 0;
        }
        double[] sorted = qualities[theme];
        int rank = rank(sight, theme);
        double gain = numbers.quality[sight] / (rank + 1);
        for (int lower = rank; lower < themeCounts[theme]; lower++) {
            gain -= sorted[lower] * (1.0 / (lower + 1) - 1.0 / (lower + 2));
        }
        return gain * model.themeWeights().get(theme);
    }

    /** How many of its theme are at least as good. */
    private int rank(int sight, int theme) {
        double[] sorted = qualities[theme];
        int rank = 0;
        while (rank < themeCounts[theme] && sorted[rank] >= numbers.quality[sight]) {
            rank++;
        }
        return rank;
    }
}
