package org.villageatlas.circuit.planner;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What visiting a set of sights is worth. Per theme the best sight counts in full, the second best half, the third a
 * third; each village and each product category counts once. This is monotone and submodular: the same sight never adds
 * more to a larger set than to a smaller one.
 *
 * @param themeWeights by theme index, 0 or more
 * @param newVillage worth of each village stopped at, beside its own bonus
 * @param newCategory worth of each product category met
 */
public record ValueModel(List<Double> themeWeights, double newVillage, double newCategory) {

    public ValueModel {
        themeWeights = List.copyOf(themeWeights);
        if (!themeWeights.isEmpty() && Collections.min(themeWeights) < 0 || newVillage < 0 || newCategory < 0) {
            throw new IllegalArgumentException("a weight is negative");
        }
    }

    /** The worth of visiting these sights, in whatever order. */
    public double value(Collection<Sight> visited) {
        double value = 0;
        for (int theme = 0; theme < themeWeights.size(); theme++) {
            value += themeWeights.get(theme) * diminishing(qualities(visited, theme));
        }
        Map<Integer, Double> villages = new HashMap<>();
        Set<Integer> categories = new HashSet<>();
        visited.forEach(sight -> villages.put(sight.node(), newVillage + sight.villageBonus()));
        visited.forEach(sight -> categories.addAll(sight.categories()));
        double ofVillages =
                villages.values().stream().mapToDouble(worth -> worth).sum();
        return value + ofVillages + newCategory * categories.size();
    }

    static List<Double> qualities(Collection<Sight> sights, int theme) {
        return sights.stream()
                .filter(sight -> sight.theme() == theme)
                .map(Sight::quality)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static double diminishing(List<Double> bestFirst) {
        double sum = 0;
        for (int rank = 0; rank < bestFirst.size(); rank++) {
            sum += bestFirst.get(rank) / (rank + 1);
        }
        return sum;
    }
}
