package org.villageatlas.overlap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.product.Taxonomy;
import org.villageatlas.village.Village;

/** Small invented products, villages and categories for tests. */
public final class Toy {

    public static final Taxonomy TAXONOMY = new Taxonomy(List.of(
            category("food", null, Category.Level.SECTION),
            category("craft", null, Category.Level.SECTION),
            category("fruit", "food", Category.Level.DIVISION),
            category("citrus", "fruit", Category.Level.GROUP),
            category("berries", "fruit", Category.Level.GROUP),
            category("mushroom", "food", Category.Level.GROUP),
            category("textile", "craft", Category.Level.GROUP),
            category("orange", "citrus", Category.Level.PRODUCT),
            category("lime", "citrus", Category.Level.PRODUCT),
            category("mulberry", "berries", Category.Level.PRODUCT),
            category("shiitake", "mushroom", Category.Level.PRODUCT),
            category("silk", "textile", Category.Level.PRODUCT)));

    private Toy() {}

    public static Category category(String id) {
        return TAXONOMY.get("category", id);
    }

    public static Village village(String name) {
        return village(name, new Position(20, 41));
    }

    public static Village village(String name, Position position) {
        return new Village(
                name,
                "toy",
                name,
                new Village.Place(position, "Toy", null, null, Village.Confidence.HIGH),
                null,
                null,
                null,
                "toy",
                null);
    }

    public static Product product(String id, String village, String category, String variety, Double sales) {
        return new Product(
                id,
                village,
                category,
                id,
                variety,
                null,
                Product.Standing.ofSales(sales, List.of()),
                Set.of(),
                "toy",
                null);
    }

    public static MarketedProduct marketed(
            String id, String village, String category, String variety, Double sales, Map<String, Double> shares) {
        return new MarketedProduct(
                product(id, village, category, variety, sales),
                village(village),
                category(category),
                new MarketShares(shares));
    }

    private static Category category(String id, String parent, Category.Level level) {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return new Category(id, parent, level, name, null, null, null);
    }
}
