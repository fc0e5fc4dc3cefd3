package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A value that no tour can exceed: the best of several fractional knapsacks over the minutes of all days, each of them a
 * relaxation, and never more than the value of visiting everything. docs/explanations/circuits.md proves it.
 */
final class UpperBound {

    private static final int SHARES = 20;

    private final CircuitInput input;
    private final List<Sight> usable;
    private final Map<Integer, List<Sight>> byNode = new TreeMap<>();

    /** @param usable every sight that any tour can visit */
    UpperBound(CircuitInput input, List<Sight> usable) {
        this.input = input;
        this.usable = List.copyOf(usable);
        usable.forEach(sight ->
                byNode.computeIfAbsent(sight.node(), node -> new ArrayList<>()).add(sight));
    }

    /** Part of the knapsack: at most this value for at least this many minutes. */
    private record Item(double value, double minutes) {

        double worth() {
            return minutes > 0 ? value / minutes : Double.POSITIVE_INFINITY;
        }
    }

    double value() {
        double bound = input.model().value(usable);
        for (int step = 0; step <= SHARES; step++) {
            bound = Math.min(bound, knapsack(items((double) step / SHARES)));
        }
        return bound;
    }

    /** @param share of each visit's minutes that is charged to the village, the rest to the theme */
    private List<Item> items(double share) {
        List<Item> items = new ArrayList<>();
        byNode.forEach((node, sights) -> items.add(village(node, sights, share)));
        for (int theme = 0; theme < input.model().themeWeights().size(); theme++) {
            addSlots(items, theme, 1 - share);
        }
        return items;
    }

    private Item village(int node, List<Sight> sights, double share) {
        TreeSet<Integer> categories = new TreeSet<>();
        sights.forEach(sight -> categories.addAll(sight.categories()));
        double shortest = sights.stream().mapToDouble(Sight::minutes).min().orElse(0);
        ValueModel model = input.model();
        return new Item(
                model.newVillage() + sights.get(0).villageBonus() + model.newCategory() * categories.size(),
                cheapestLeg(node) + share * shortest);
    }

    /** The r-th stop of a theme brings at most the r-th best quality over r, and takes at least the r-th shortest visit. */
    private void addSlots(List<Item> items, int theme, double share) {
        List<Double> qualities = ValueModel.qualities(usable, theme);
        List<Double> visits = usable.stream()
                .filter(sight -> sight.theme() == theme)
                .map(Sight::minutes)
                .sorted()
                .toList();
        for (int rank = 0; rank < qualities.size(); rank++) {
            double value = input.model().themeWeights().get(theme) * qualities.get(rank) / (rank + 1);
            items.add(new Item(value, share * visits.get(rank)));
        }
    }

    /** Half the cheapest way in and half the cheapest way out; a tour need not enter its start nor leave its end. */
    private double cheapestLeg(int node) {
        TreeSet<Integer> others = new TreeSet<>(byNode.keySet());
        input.days().forEach(day -> others.addAll(day.nights()));
        others.add(input.start());
        others.add(input.end());
        others.remove(node);
        double in = node == input.start() ? 0 : least(others, other -> input.between(other, node));
        double out = node == input.end() ? 0 : least(others, other -> input.between(node, other));
        return (in + out) / 2;
    }

    private static double least(Collection<Integer> nodes, java.util.function.IntToDoubleFunction minutes) {
        double least = nodes.stream().mapToDouble(minutes::applyAsDouble).min().orElse(0);
        return Double.isInfinite(least) ? 0 : least;
    }

    private double knapsack(List<Item> items) {
        double left =
                input.days().stream().mapToDouble(PlannedDay::minutesToSpend).sum() + 1e-6;
        double value = 0;
        for (Item item : items.stream()
                .sorted(Comparator.comparingDouble(Item::worth).reversed())
                .toList()) {
            double part = item.minutes() <= left ? 1 : left / item.minutes();
            value += part * item.value();
            left -= part * item.minutes();
        }
        return value;
    }
}
