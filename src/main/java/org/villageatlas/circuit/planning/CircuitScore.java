package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Labels;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.geo.Position;
import org.villageatlas.product.Product;
import org.villageatlas.resource.Resource.Theme;

/**
 * The score of stops under a request. Per theme the best stop counts in full, the second best half, the third a third; each
 * village and each product category counts once. This is monotone and submodular: the same stop never adds more to a larger
 * set than to a smaller one. docs/explanations/circuits.md states the formula.
 */
public final class CircuitScore {

    private static final double NEW_VILLAGE = 0.5;
    private static final double NEW_CATEGORY = 0.2;

    private final CircuitRequest request;
    private final Map<String, List<Product>> products = new HashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Integer> circuitsBefore;
    private final PreferredPackages packages;

    /**
     * @param all products of the programme; those not on sale in the month of the request are not met
     * @param circuitsBefore how many kept circuits stop at each village; those that are missing have none
     * @param packages joint packages that the request goes by
     */
    public CircuitScore(
            CircuitRequest request,
            List<Product> all,
            Map<String, Integer> circuitsBefore,
            PreferredPackages packages) {
        this.request = request;
        this.circuitsBefore = Map.copyOf(circuitsBefore);
        this.packages = packages;
        for (Product product : all) {
            if (request.calendarMonth() == null
                    || product.months().isEmpty()
                    || product.months().contains(request.calendarMonth())) {
                products.computeIfAbsent(product.village(), village -> new ArrayList<>())
                        .add(product);
                categories.putIfAbsent(product.category(), categories.size());
            }
        }
    }

    /** The score of making these stops, in whatever order. */
    public double value(Collection<Candidate> visited) {
        double value = 0;
        for (Theme theme : Theme.values()) {
            value += request.weight(theme) * diminishing(qualities(visited, theme));
        }
        Map<Position, Double> villages = new LinkedHashMap<>();
        Set<Integer> met = new HashSet<>();
        visited.forEach(stop -> villages.put(stop.village().position(), ofVillage(stop)));
        visited.forEach(stop -> met.addAll(categories(stop)));
        double ofVillages =
                villages.values().stream().mapToDouble(score -> score).sum();
        return value + ofVillages + NEW_CATEGORY * met.size();
    }

    static List<Double> qualities(Collection<Candidate> candidates, Theme theme) {
        return candidates.stream()
                .filter(candidate -> candidate.theme() == theme)
                .map(Candidate::qualityFactor)
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

    /** The most that stops in one village add beside their themes: the village and all its categories. */
    double mostOfVillage(List<Candidate> candidates) {
        Set<Integer> met = new HashSet<>();
        candidates.forEach(candidate -> met.addAll(categories(candidate)));
        return ofVillage(candidates.get(0)) + NEW_CATEGORY * met.size();
    }

    private double ofVillage(Candidate candidate) {
        return NEW_VILLAGE + bonus(candidate);
    }

    /** A village that many kept circuits stop at already adds less, one with a joint package nearby adds more. */
    public double bonus(Candidate candidate) {
        String village = candidate.village().id();
        return request.spread() / (1 + circuitsBefore.getOrDefault(village, 0))
                + request.packageWeight() * packages.proximityOf(village);
    }

    private List<Integer> categories(Candidate candidate) {
        return productsOf(candidate.village().id()).stream()
                .map(product -> categories.getOrDefault(product.category(), 0))
                .distinct()
                .toList();
    }

    /**
     * The same score as the solver has it.
     *
     * @param candidates by their nodes
     * @param usable nodes that can be visited
     * @param placeOf place of each node
     */
    List<CoverageSet> coverage(List<Candidate> candidates, List<Integer> usable, List<Integer> placeOf) {
        Map<Theme, List<Integer>> themes = new TreeMap<>();
        Map<Integer, List<Integer>> villages = new TreeMap<>();
        Map<Integer, List<Integer>> met = new TreeMap<>();
        for (int node : usable) {
            Candidate candidate = candidates.get(node);
            Theme theme = candidate.theme();
            if (theme != null) {
                themes.computeIfAbsent(theme, none -> new ArrayList<>()).add(node);
            }
            villages.computeIfAbsent(placeOf.get(node), none -> new ArrayList<>())
                    .add(node);
            categories(candidate)
                    .forEach(category -> met.computeIfAbsent(category, none -> new ArrayList<>())
                            .add(node));
        }
        List<CoverageSet> sets = new ArrayList<>();
        themes.forEach((theme, nodes) -> sets.add(new CoverageSet(
                request.weight(theme),
                IntStream.rangeClosed(1, nodes.size())
                        .mapToObj(rank -> 1.0 / rank)
                        .toList(),
                nodes.stream()
                        .collect(Collectors.toMap(
                                node -> node, node -> candidates.get(node).qualityFactor())))));
        villages.values().forEach(nodes -> sets.add(CoverageSet.once(ofVillage(candidates.get(nodes.get(0))), nodes)));
        met.values().forEach(nodes -> sets.add(CoverageSet.once(NEW_CATEGORY, nodes)));
        return sets;
    }

    public PreferredPackages packages() {
        return packages;
    }

    public List<Product> productsOf(String village) {
        return products.getOrDefault(village, List.of());
    }

    /** The formula and its weights, for the answer. Ids of circuits are hashes of its words, so they never change. */
    public ScoreMethod method() {
        return new ScoreMethod(
                "value = sum over themes of weight x (q1 + q2/2 + q3/3 + ...), best quality factor first, + new_village x"
                        + " villages stopped at + new_category x product categories met + spread / (1 + kept circuits that stop there) for each"
                        + " village + package_weight x nearness of the nearest partner for each village of a package",
                Labels.of(request.themes()),
                "1/2 + quality/5, 1 where nobody rated it",
                NEW_VILLAGE,
                NEW_CATEGORY,
                request.spread(),
                request.packageWeight(),
                "docs/explanations/circuits.md");
    }
}
