package org.villageatlas.circuit.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.villageatlas.answer.Choice;
import org.villageatlas.circuit.planner.Sight;
import org.villageatlas.circuit.planner.ValueModel;
import org.villageatlas.product.Product;
import org.villageatlas.resource.Resource.Theme;

/** What stops are worth to a wish, in the planner's numbers. docs/circuits.md states the formula. */
public final class CircuitWorth {

    static final double NEW_VILLAGE = 0.5;
    static final double NEW_CATEGORY = 0.2;

    private final Wish wish;
    private final Map<String, List<Product>> products = new HashMap<>();
    private final Map<String, Integer> categories = new HashMap<>();
    private final Map<String, Integer> circuitsBefore;
    private final Pairings pairings;

    /**
     * @param all products of the programme; those not on sale in the month of the wish are not met
     * @param circuitsBefore how many kept circuits stop at each village; those that are missing have none
     * @param pairings goods sold together that the wish goes by
     */
    public CircuitWorth(Wish wish, List<Product> all, Map<String, Integer> circuitsBefore, Pairings pairings) {
        this.wish = wish;
        this.circuitsBefore = Map.copyOf(circuitsBefore);
        this.pairings = pairings;
        for (Product product : all) {
            if (wish.month() == null
                    || product.months().isEmpty()
                    || product.months().contains(wish.month())) {
                products.computeIfAbsent(product.village(), village -> new ArrayList<>())
                        .add(product);
                categories.putIfAbsent(product.category(), categories.size());
            }
        }
    }

    ValueModel model() {
        List<Double> weights = Arrays.stream(Theme.values())
                .map(theme -> wish.themes().getOrDefault(theme, 1.0))
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
        return wish.spread() / (1 + circuitsBefore.getOrDefault(village, 0))
                + wish.bundle().weight() * pairings.nearnessOf(village);
    }

    public Pairings pairings() {
        return pairings;
    }

    public List<Product> productsOf(String village) {
        return products.getOrDefault(village, List.of());
    }

    /** The formula and its weights, for the answer. */
    public Map<String, Object> method() {
        Map<String, Object> method = new LinkedHashMap<>();
        method.put(
                "formula",
                "value = sum over themes of weight x (q1 + q2/2 + q3/3 + ...), best quality factor first, + new_village x"
                        + " villages stopped at + new_category x product categories met + spread / (1 + kept circuits that stop there) for each"
                        + " village + package_weight x nearness of the nearest partner for each village of a package");
        Map<String, Double> themes = new LinkedHashMap<>();
        wish.themes().forEach((theme, weight) -> themes.put(Choice.label(theme), weight));
        method.put("theme_weights", themes);
        method.put("quality_factor", "1/2 + quality/5, 1 where nobody rated it");
        method.put("new_village", NEW_VILLAGE);
        method.put("new_category", NEW_CATEGORY);
        method.put("spread", wish.spread());
        method.put("package_weight", wish.bundle().weight());
        method.put("documentation", "docs/circuits.md");
        return method;
    }
}
