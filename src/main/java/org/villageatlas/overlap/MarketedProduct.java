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
 * @param shares which markets it is sold to, and in which months as far as that is known
 * @param variety what tells it from other varieties: case, diacritics, spacing and synonyms aside; empty when not known
 */
public record MarketedProduct(
        Product product, Village village, Category category, MarketShares shares, String variety) {

    /** A variety is itself, whatever its case, diacritics and gaps. */
    public MarketedProduct(Product product, Village village, Category category, MarketShares shares) {
        this(product, village, category, shares, product.variety() == null ? "" : SearchText.fold(product.variety()));
    }

    public String id() {
        return product.id();
    }

    /** Whether both varieties are known and the same. */
    public boolean isSameVarietyAs(MarketedProduct other) {
        return !variety.isEmpty() && variety.equals(other.variety);
    }

    /** Whether a variety is given at all. */
    public boolean hasVariety() {
        return !variety.isEmpty();
    }

    /** Yearly sales in euros, or null when unknown. */
    public @Nullable Double quantity() {
        return product.standing().yearlySalesEur();
    }
}
