package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.resource.Resource.Theme;

/** What the villages of a programme make, as far as a visitor meets it in the month of a request. */
public final class VillageProducts {

    /** What sections of the taxonomy are to a visitor; one that is missing here has no theme. */
    private static final Map<String, Theme> THEMES =
            Map.of("food", Theme.FOOD, "drink", Theme.FOOD, "plants", Theme.FOOD, "craft", Theme.CRAFT);

    private final Taxonomy taxonomy;
    private final Map<String, List<Product>> all = new HashMap<>();
    private final Map<String, List<Product>> onSale = new HashMap<>();

    public VillageProducts(CircuitRequest request, List<Product> products, Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (Product product : products) {
            all.computeIfAbsent(product.village(), village -> new ArrayList<>()).add(product);
            if (request.calendarMonth() == null
                    || product.months().isEmpty()
                    || product.months().contains(request.calendarMonth())) {
                onSale.computeIfAbsent(product.village(), village -> new ArrayList<>())
                        .add(product);
            }
        }
    }

    /** Whether any product of a village is recorded. */
    boolean hasAny(String village) {
        return all.containsKey(village);
    }

    /** Those of a village that are on sale. */
    public List<Product> onSale(String village) {
        return onSale.getOrDefault(village, List.of());
    }

    /** Food before craft, by what is on sale; null where a village sells neither. */
    @Nullable
    Theme theme(String village) {
        List<Theme> themes = onSale(village).stream()
                .flatMap(product -> taxonomy.find(product.category()).stream())
                .map(category -> THEMES.get(section(category)))
                .filter(theme -> theme != null)
                .sorted()
                .toList();
        return themes.isEmpty() ? null : themes.get(0);
    }

    private String section(Category category) {
        return taxonomy.path(category).get(0).id();
    }
}
