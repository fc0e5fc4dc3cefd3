package org.villageatlas.overlap.recommendation;

import java.time.Month;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.village.Village;

/** A product that a village might make; nobody has entered it. */
public final class CandidateProduct {

    private static final String SOURCE = "candidate";

    private CandidateProduct() {}

    /**
     * A product of which only the category is known.
     *
     * @param id that of no other product
     */
    public static Product of(String id, Village village, Category leaf) {
        return of(id, village, leaf, null, Product.Standing.UNKNOWN, Set.of());
    }

    /**
     * A product that a village thinks of.
     *
     * @param id that of no other product
     * @param standing what it would sell, and where
     * @param months when it would be on sale; empty when that is not known
     */
    public static Product of(
            String id,
            Village village,
            Category leaf,
            @Nullable String variety,
            Product.Standing standing,
            Set<Month> months) {
        return new Product(id, village.id(), leaf.id(), leaf.name(), variety, null, standing, months, SOURCE, null);
    }

    /** Whether nobody makes it yet. */
    public static boolean is(MarketedProduct marketed) {
        return marketed.product().source().equals(SOURCE);
    }
}
