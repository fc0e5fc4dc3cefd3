package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.List;

/** The value of a tour kept up to date sight by sight. A must that is met counts more than all values together. */
final class ValueTally {

    private static final double MUST = 100_000;

    private final CircuitInput input;
    private final List<List<Integer>> mustsOf;
    private final double[][] qualities;
    private final int[] themeCounts;
    private final int[] nodeCounts;
    private final int[] categoryCounts;
    private final int[] mustCounts;
    private double total;

    ValueTally(CircuitInput input) {
        this.input = input;
        mustsOf = mustsOf(input);
        qualities =
                new double[input.model().themeWeights().size()][input.sights().size()];
        themeCounts = new int[qualities.length];
        nodeCounts = new int[input.minutes().size()];
        categoryCounts = new int
                [1
                        + input.sights().stream()
                                .flatMap(sight -> sight.categories().stream())
                                .mapToInt(category -> category)
                                .max()
                                .orElse(0)];
        mustCounts = new int[input.musts().size()];
    }

    private ValueTally(ValueTally other) {
        input = other.input;
        mustsOf = other.mustsOf;
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
    double gain(int index) {
        Sight sight = input.sight(index);
        double gain = themeGain(sight);
        if (nodeCounts[sight.node()] == 0) {
            gain += input.model().newVillage();
        }
        for (int category : sight.categories()) {
            if (categoryCounts[category] == 0) {
                gain += input.model().newCategory();
            }
        }
        for (int must : mustsOf.get(index)) {
            if (mustCounts[must] == 0) {
                gain += MUST;
            }
        }
        return gain;
    }

    void add(int index) {
        total += gain(index);
        Sight sight = input.sight(index);
        if (sight.theme() != Sight.NO_THEME) {
            double[] sorted = qualities[sight.theme()];
            int rank = rank(sight);
            System.arraycopy(sorted, rank, sorted, rank + 1, themeCounts[sight.theme()]++ - rank);
            sorted[rank] = sight.quality();
        }
        count(index, 1);
    }

    void remove(int index) {
        Sight sight = input.sight(index);
        if (sight.theme() != Sight.NO_THEME) {
            double[] sorted = qualities[sight.theme()];
            int rank = rank(sight) - 1;
            System.arraycopy(sorted, rank + 1, sorted, rank, --themeCounts[sight.theme()] - rank);
        }
        count(index, -1);
        total -= gain(index);
    }

    private void count(int index, int step) {
        nodeCounts[input.sight(index).node()] += step;
        input.sight(index).categories().forEach(category -> categoryCounts[category] += step);
        mustsOf.get(index).forEach(must -> mustCounts[must] += step);
    }

    private double themeGain(Sight sight) {
        if (sight.theme() == Sight.NO_THEME) {
            return 0;
        }
        double[] sorted = qualities[sight.theme()];
        int rank = rank(sight);
        double gain = sight.quality() / (rank + 1);
        for (int lower = rank; lower < themeCounts[sight.theme()]; lower++) {
            gain -= sorted[lower] * (1.0 / (lower + 1) - 1.0 / (lower + 2));
        }
        return gain * input.model().weight(sight);
    }

    /** How many of its theme are at least as good. */
    private int rank(Sight sight) {
        double[] sorted = qualities[sight.theme()];
        int rank = 0;
        while (rank < themeCounts[sight.theme()] && sorted[rank] >= sight.quality()) {
            rank++;
        }
        return rank;
    }

    private static List<List<Integer>> mustsOf(CircuitInput input) {
        List<List<Integer>> mustsOf = new ArrayList<>();
        for (int sight = 0; sight < input.sights().size(); sight++) {
            List<Integer> musts = new ArrayList<>();
            for (int must = 0; must < input.musts().size(); must++) {
                if (input.musts().get(must).contains(sight)) {
                    musts.add(must);
                }
            }
            mustsOf.add(musts);
        }
        return mustsOf;
    }
}
