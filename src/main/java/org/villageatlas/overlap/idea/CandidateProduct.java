package org.villageatlas.overlap.idea;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.Offer;
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
        return of(id, village, leaf, null, null);
    }

    /**
     * A product that a village thinks of.
     *
     * @param id that of no other product
     * @param yearlySalesEur euros a year, or null when unknown
     */
    public static Product of(
            String id, Village village, Category leaf, @Nullable String variety, @Nullable Double yearlySalesEur) {
        return new Product(
                id,
                village.id(),
                leaf.id(),
                leaf.name(),
                variety,
                null,
                new Product.Standing(null, null, yearlySalesEur),
                Set.of(),
                SOURCE,
                null);
    }

    /** Whether nobody makes it yet. */
    public static boolean is(Offer offer) {
        return offer.product().source().equals(SOURCE);
    }
}
