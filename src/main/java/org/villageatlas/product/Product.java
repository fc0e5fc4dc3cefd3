package org.villageatlas.product;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A good or service of a village.
 *
 * @param id stable slug
 * @param village id of the village
 * @param category id of a leaf of the taxonomy
 * @param variety free text below the category, or null
 * @param nominated whether the village put it forward as its product, or null when unknown
 * @param standing what is known of its size and quality
 * @param months when it is on sale; empty means all year or unknown
 * @param source where the facts come from
 * @param note a remark on the row, or null
 */
public record Product(
        String id,
        String village,
        String category,
        String name,
        @Nullable String variety,
        @Nullable Boolean nominated,
        Standing standing,
        Set<Month> months,
        String source,
        @Nullable String note) {

    public Product {
        months = Set.copyOf(months);
    }

    /**
     * Size and quality; null stands for unknown.
     *
     * @param rating 0 to 5
     * @param producers how many people or firms make it
     * @param yearlySalesEur euros a year
     * @param salesByCity where they go, adding to 1; empty when that is not known
     */
    public record Standing(
            @Nullable Double rating,
            @Nullable Integer producers,
            @Nullable Double yearlySalesEur,
            List<SalesShare> salesByCity) {

        public static final Standing UNKNOWN = ofSales(null, List.of());

        public Standing {
            salesByCity = List.copyOf(salesByCity);
        }

        /** Of which no more is known than what it sells, if that. */
        public static Standing ofSales(@Nullable Double yearlySalesEur, List<SalesShare> salesByCity) {
            return new Standing(null, null, yearlySalesEur, salesByCity);
        }
    }
}
