package org.villageatlas.circuit.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.villageatlas.circuit.planner.Sight;
import org.villageatlas.circuit.planner.ValueModel;
import org.villageatlas.product.Product;
import org.villageatlas.resource.Resource.Theme;

/** What stops are worth to a request, in the planner's numbers. docs/explanations/circuits.md states the formula. */
public final class CircuitWorth {

    static final double NEW_VILLAGE = 0.5;
    static final double NEW_CATEGORY = 0.2;

    private final CircuitRequest request;
    private final Map<String, List<Product>> products = new HashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Integer> circuitsBefore;
    private final Pairings pairings;

    /**
     * @param all products of the programme; those not on sale in the month of the request are not met
     * @param circuitsBefore how many kept circuits stop at each village; those that are missing have none
     * @param pairings goods sold together that the request goes by
     */
    public CircuitWorth(
            CircuitRequest request, List<Product> all, Map<String, Integer> circuitsBefore, Pairings pairings) {
        this.request = request;
        this.circuitsBefore = Map.copyOf(circuitsBefore);
        this.pairings = pairings;
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

    ValueModel model() {
        List<Double> weights = Arrays.stream(Theme.values())
                .map(theme -> request.themes().getOrDefault(theme, 1.0))
                .toList();
        return new ValueModel(weights, NEW_VILLAGE, NEW_CATEGORY);
    }

    Sight sight(Candidate candidate, int node, Sight.When when) {
        Theme theme = candidate.theme();
        return new Sight(
                node,
                candidate.visit().toMinutes(),
                theme == null ? Sight.NO_THEME : theme.ordinal(),
                candidate.qualityFactor(),
                productsOf(candidate.village().id()).stream()
                        .map(product -> categories.getOrDefault(product.category(), 0))
                        .distinct()
                        .toList(),
                villageBonus(candidate.village().id()),
                when);
    }

    /** A village that many kept circuits stop at already adds less, one whose goods are sold with a near one's more. */
    private double villageBonus(String village) {
        return request.spread() / (1 + circuitsBefore.getOrDefault(village, 0))
                + request.packageWeight() * pairings.nearnessOf(village);
    }

    public Pairings pairings() {
        return pairings;
    }

    public List<Product> productsOf(String village) {
        return products.getOrDefault(village, List.of());
    }

    /** The formula and its weights, for the answer. */
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
