package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.circuit.request.Labels;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.DiminishingSum;
import org.villageatlas.geo.Position;
import org.villageatlas.product.Product;
import org.villageatlas.resource.Resource.Theme;

/**
 * The score of stops under a request. A theme is worth the logarithm of the time given to it, times its weight: so the time of
 * the visits is shared among themes nearly by their weights (proportional fairness, Kelly 1997), and each further hour of one
 * adds less. Each village and each product category counts once. This is monotone and submodular: the same stop never adds more to a
 * larger set than to a smaller one. docs/explanations/circuits.md states the formula.
 */
public final class CircuitScore {

    /** What all themes together weigh, shared among them by their weights. */
    private static final double THEMES = 13;

    /** Minutes of a theme after which a further minute adds half of what the first did. */
    private static final double HALF_MINUTES = 30;

    private static final double NEW_VILLAGE = 0.1;
    private static final double NEW_CATEGORY = 0.05;

    /** An hour on the road. */
    private static final double DRIVING_HOUR = 0.5;

    private final CircuitRequest request;
    private final VillageProducts products;
    private final Map<String, Integer> circuitsBefore;
    private final PreferredPackages packages;
    /** Sum of the weights of all themes. */
    private final double allWeights;

    /**
     * @param products of the villages; those not on sale in the month of the request are not met
     * @param circuitsBefore how many kept circuits stop at each village; those that are missing have none
     * @param packages joint packages that the request goes by
     */
    public CircuitScore(
            CircuitRequest request,
            VillageProducts products,
            Map<String, Integer> circuitsBefore,
            PreferredPackages packages) {
        this.request = request;
        this.circuitsBefore = Map.copyOf(circuitsBefore);
        this.packages = packages;
        this.products = products;
        double all = 0;
        for (Theme theme : Theme.values()) {
            all += request.weight(theme);
        }
        allWeights = all;
    }

    /** The score of making these stops, in whatever order. */
    public double value(Collection<Candidate> visited) {
        double value = 0;
        for (Theme theme : Theme.values()) {
            value += ofTheme(theme, amount(visited, theme));
        }
        Map<Position, Double> villages = new LinkedHashMap<>();
        Set<String> met = new HashSet<>();
        visited.forEach(stop -> villages.put(stop.village().position(), ofVillage(stop)));
        visited.forEach(stop -> met.addAll(categories(stop)));
        double ofVillages =
                villages.values().stream().mapToDouble(score -> score).sum();
        return value + ofVillages + NEW_CATEGORY * met.size();
    }

    /** What a theme weighs among all, 0 to 1. */
    public double share(Theme theme) {
        return allWeights == 0 ? 0 : request.weight(theme) / allWeights;
    }

    /** What an amount of a theme is worth. */
    double ofTheme(Theme theme, double amount) {
        return THEMES * share(theme) * Math.log1p(amount / HALF_MINUTES);
    }

    private static double amount(Collection<Candidate> candidates, Theme theme) {
        return candidates.stream()
                .filter(candidate -> candidate.theme() == theme)
                .mapToDouble(Candidate::amount)
                .sum();
    }

    /** What the way costs for each minute. */
    static double drivingMinute() {
        return DRIVING_HOUR / 60;
    }

    /** The most that stops in one village add beside their themes: the village and all its categories. */
    double mostOfVillage(List<Candidate> candidates) {
        Set<String> met = new HashSet<>();
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

    private List<String> categories(Candidate candidate) {
        return productsOf(candidate.village().id()).stream()
                .map(Product::category)
                .distinct()
                .toList();
    }

    /**
     * Villages and product categories as the solver has them.
     *
     * @param candidates by their nodes
     * @param usable nodes that can be visited
     * @param placeOf place of each node
     */
    List<CoverageSet> coverage(List<Candidate> candidates, List<Integer> usable, List<Integer> placeOf) {
        Map<Integer, List<Integer>> villages = new TreeMap<>();
        Map<String, List<Integer>> met = new TreeMap<>();
        for (int node : usable) {
            villages.computeIfAbsent(placeOf.get(node), none -> new ArrayList<>())
                    .add(node);
            categories(candidates.get(node))
                    .forEach(category -> met.computeIfAbsent(category, none -> new ArrayList<>())
                            .add(node));
        }
        List<CoverageSet> sets = new ArrayList<>();
        villages.values().forEach(nodes -> sets.add(CoverageSet.once(ofVillage(candidates.get(nodes.get(0))), nodes)));
        met.values().forEach(nodes -> sets.add(CoverageSet.once(NEW_CATEGORY, nodes)));
        return sets;
    }

    /** Themes as the solver has them. */
    List<DiminishingSum> themes(List<Candidate> candidates, List<Integer> usable) {
        Map<Theme, Map<Integer, Double>> amounts = new TreeMap<>();
        for (int node : usable) {
            Candidate candidate = candidates.get(node);
            Theme theme = candidate.theme();
            if (theme != null && request.weight(theme) > 0) {
                amounts.computeIfAbsent(theme, none -> new TreeMap<>()).put(node, candidate.amount());
            }
        }
        return amounts.entrySet().stream()
                .map(theme -> new DiminishingSum(THEMES * share(theme.getKey()), HALF_MINUTES, theme.getValue()))
                .toList();
    }

    public PreferredPackages packages() {
        return packages;
    }

    public List<Product> productsOf(String village) {
        return products.onSale(village);
    }

    /** The formula and its weights, for the answer. Ids of circuits are hashes of its words, so they never change. */
    public ScoreMethod method() {
        return new ScoreMethod(
                "value = sum over themes of share x themes x ln(1 + minutes x quality factor / half_minutes), share = weight / sum"
                        + " of all weights, + new_village x villages stopped at + new_category x product categories met + spread /"
                        + " (1 + kept circuits that stop there) for each village + package_weight x nearness of the nearest"
                        + " partner for each village of a package - driving_hour x hours on the way",
                Labels.of(request.themes()),
                "1/2 + quality/5, 1 where nobody rated it",
                THEMES,
                HALF_MINUTES,
                NEW_VILLAGE,
                NEW_CATEGORY,
                DRIVING_HOUR,
                request.spread(),
                request.packageWeight(),
                "docs/explanations/circuits.md");
    }
}
