package org.villageatlas.product;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Located;
import org.villageatlas.resource.Months;
import org.villageatlas.village.Village;

/**
 * A product as it is answered.
 *
 * @param id stable slug
 * @param village id of the village that makes it
 * @param villageName name of that village
 * @param facts what is known of the product
 */
record ProductRow(
        String id,
        String village,
        String villageName,
        @JsonUnwrapped Facts facts) implements Located {

    /**
     * What is known of a product, wherever it is shown.
     *
     * @param category id of a leaf of the taxonomy
     * @param categoryName its name
     * @param categoryPath names from the root of the taxonomy to the category
     * @param section id of the category's root
     * @param name of the product
     * @param variety free text below the category, or null
     * @param nominated whether the village put it forward as its product, or null when unknown
     * @param rating 0 to 5, or null when nobody rated it
     * @param producers how many people or firms make it, or null when unknown
     * @param yearlySalesEur euros a year, or null when unknown
     * @param salesByCity shares by city, such as {@code al-tirana 0.6; al-durres 0.4}, or null when unknown
     * @param months when it is on sale, 1 to 12; empty means all year or unknown
     * @param source where the facts come from
     * @param note a remark on the row, or null
     */
    record Facts(
            String category,
            String categoryName,
            String categoryPath,
            String section,
            String name,
            @Nullable String variety,
            @Nullable Boolean nominated,
            @Nullable Double rating,
            @Nullable Integer producers,
            @Nullable Double yearlySalesEur,
            @Nullable String salesByCity,
            List<Integer> months,
            String source,
            @Nullable String note) {

        Facts {
            months = List.copyOf(months);
        }

        static Facts of(Product product, Taxonomy taxonomy) {
            Category category = taxonomy.get("category", product.category());
            Product.Standing standing = product.standing();
            return new Facts(
                    category.id(),
                    category.name(),
                    taxonomy.pathName(category),
                    taxonomy.path(category).get(0).id(),
                    product.name(),
                    product.variety(),
                    product.nominated(),
                    standing.rating(),
                    standing.producers(),
                    standing.yearlySalesEur(),
                    SalesShare.format(standing.salesByCity()),
                    Months.numbers(product.months()),
                    product.source(),
                    product.note());
        }
    }

    /**
     * A product on its village's page.
     *
     * @param id stable slug
     * @param facts what is known of it
     */
    record OfVillage(String id, @JsonUnwrapped Facts facts) {}

    static ProductRow of(Product product, Village village, Taxonomy taxonomy) {
        return new ProductRow(product.id(), village.id(), village.name(), Facts.of(product, taxonomy));
    }

    static Feature<ProductRow> feature(Product product, Village village, Taxonomy taxonomy) {
        return new Feature<>(product.id(), village.position().toPoint(), of(product, village, taxonomy));
    }
}
