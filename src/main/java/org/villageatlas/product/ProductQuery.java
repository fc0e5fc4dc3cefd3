package org.villageatlas.product;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which products to find; null asks for no restriction.
 *
 * @param programme id of a programme
 * @param village id of a village
 * @param categories ids of leaves of the taxonomy
 */
public record ProductQuery(
        @Nullable String programme,
        @Nullable String village,
        @Nullable Set<String> categories) {

    public ProductQuery {
        categories = categories == null ? null : Set.copyOf(categories);
    }

    static ProductQuery inProgramme(String programme) {
        return new ProductQuery(programme, null, null);
    }

    static ProductQuery ofVillage(String village) {
        return new ProductQuery(null, village, null);
    }

    static ProductQuery ofCategories(Set<String> categories) {
        return new ProductQuery(null, null, categories);
    }
}
