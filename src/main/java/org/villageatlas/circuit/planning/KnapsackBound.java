package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.resource.Resource.Theme;

/**
 * Upper bound on the value of any circuit: the best of several fractional knapsacks over the minutes of all days, each of
 * them a relaxation, and never more than the value of visiting everything. docs/explanations/circuits.md proves it.
 */
final class KnapsackBound {

    private static final int SHARES = 20;

    /** Minutes in which a theme is filled in. */
    private static final double PIECE = 5;

    private final CircuitProblem problem;
    private final TourProblem tours;
    private final List<Candidate> usable;
    private final Map<Integer, List<Candidate>> byPlace = new TreeMap<>();
    /** A node at each place of a candidate, and at each place where a day begins or ends. */
    private final Map<Integer, Integer> nodeAt = new TreeMap<>();
    /** What the themes bring, whatever share of the minutes is theirs. */
    private final List<Item> pieces = new ArrayList<>();

    KnapsackBound(CircuitProblem problem) {
        this.problem = problem;
        tours = problem.unscored();
        usable = problem.candidates(problem.usable());
        problem.usable().forEach(node -> {
            byPlace.computeIfAbsent(problem.placeOf(node), place -> new ArrayList<>())
                    .add(problem.candidate(node));
            nodeAt.put(problem.placeOf(node), node);
        });
        IntStream.range(problem.candidateCount(), tours.size())
                .forEach(node -> nodeAt.put(problem.placeOf(node), node));
        for (Theme theme : Theme.values()) {
            addPieces(theme);
        }
    }

    /** Part of the knapsack: at most this value for at least this many minutes. */
    private record Item(double value, double minutes) {

        double density() {
            return minutes > 0 ? value / minutes : Double.POSITIVE_INFINITY;
        }
    }

    double value() {
        double bound = problem.score().value(usable);
        for (int step = 0; step <= SHARES; step++) {
            bound = Math.min(bound, knapsack(items((double) step / SHARES)));
        }
        return bound;
    }

    /** @param share of each visit's minutes that is charged to the village, the rest to the theme */
    private List<Item> items(double share) {
        List<Item> items = new ArrayList<>();
        byPlace.forEach((place, candidates) -> items.add(village(place, candidates, share)));
        pieces.forEach(piece -> items.add(new Item(piece.value(), (1 - share) * piece.minutes())));
        return items;
    }

    private Item village(int place, List<Candidate> candidates, double share) {
        double shortest = candidates.stream()
                .mapToDouble(candidate -> candidate.visit().toMinutes())
                .min()
                .orElse(0);
        double way = cheapestLeg(place);
        double value = problem.score().mostOfVillage(candidates) - CircuitScore.drivingMinute() * way;
        return new Item(Math.max(0, value), way + share * shortest);
    }

    /** In pieces of some minutes of a theme, those of the best quality first. */
    private void addPieces(Theme theme) {
        double amount = 0;
        for (Candidate candidate : usable.stream()
                .filter(each -> each.theme() == theme)
                .sorted(Comparator.comparingDouble(Candidate::qualityFactor).reversed())
                .toList()) {
            double minutes = candidate.visit().toMinutes();
            for (double left = minutes; left > 0; left -= PIECE) {
                double piece = Math.min(PIECE, left);
                double more = amount + piece * candidate.qualityFactor();
                double value =
                        problem.score().ofTheme(theme, more) - problem.score().ofTheme(theme, amount);
                pieces.add(new Item(value, piece));
                amount = more;
            }
        }
    }

    /** Half the cheapest leg in and half the cheapest leg out; a tour need not enter its start nor leave its end. */
    private double cheapestLeg(int place) {
        int node = nodeAt.getOrDefault(place, -1);
        int start = problem.placeOf(tours.days().get(0).start());
        int end = problem.placeOf(tours.days().get(tours.days().size() - 1).end());
        TreeSet<Integer> others = new TreeSet<>(nodeAt.keySet());
        others.remove(place);
        double[][] travel = tours.travel();
        double in = place == start ? 0 : least(others, other -> travel[nodeAt.getOrDefault(other, -1)][node]);
        double out = place == end ? 0 : least(others, other -> travel[node][nodeAt.getOrDefault(other, -1)]);
        return (in + out) / 2;
    }

    private static double least(Collection<Integer> places, IntToDoubleFunction minutes) {
        double least = places.stream().mapToDouble(minutes::applyAsDouble).min().orElse(0);
        return Double.isInfinite(least) ? 0 : least;
    }

    private double knapsack(List<Item> items) {
        double left = tours.days().stream().mapToDouble(TourDay::timeToSpend).sum() + 1e-6;
        double value = 0;
        for (Item item : items.stream()
                .sorted(Comparator.comparingDouble(Item::density).reversed())
                .toList()) {
            double part = item.minutes() <= left ? 1 : left / item.minutes();
            value += part * item.value();
            left -= part * item.minutes();
        }
        return value;
    }
}
