package org.villageatlas.overlap;

import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.SearchText;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.village.Village;

/**
 * A product as its village brings it to its markets.
 *
 * @param category the product's leaf of the taxonomy
 * @param shares which markets it is sold to
 */
public record Offer(Product product, Village village, Category category, MarketShares shares) {

    public String id() {
        return product.id();
    }

    /** Whether both varieties are known and the same, whatever their case, diacritics and gaps. */
    public boolean isSameVarietyAs(Offer other) {
        String variety = foldedVariety();
        return !variety.isEmpty() && variety.equals(other.foldedVariety());
    }

    /** Whether a variety is given at all. */
    public boolean hasVariety() {
        return !foldedVariety().isEmpty();
    }

    /** Yearly sales in euros, or null when unknown. */
    public @Nullable Double quantity() {
        return product.standing().yearlySalesEur();
    }

    private String foldedVariety() {
        return product.variety() == null ? "" : SearchText.fold(product.variety());
    }
}
