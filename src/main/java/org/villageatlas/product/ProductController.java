package org.villageatlas.product;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.NotFound;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

@RestController
class ProductController {

    private final Products products;
    private final Villages villages;
    private final Programmes programmes;

    ProductController(Products products, Villages villages, Programmes programmes) {
        this.products = products;
        this.villages = villages;
        this.programmes = programmes;
    }

    /** Products with the villages that make them. */
    @GetMapping(
            path = "/api/products",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<ProductRow> list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Taxonomy taxonomy = products.taxonomy();
        List<Product> found = products.find(new ProductQuery(
                programme == null ? null : programmes.choose(programme).id(),
                village == null ? null : villages.get(village).id(),
                category == null ? null : taxonomy.productsWithin(taxonomy.get("category", category))));
        Function<String, Village> lookup =
                villages.lookup(page.of(found).stream().map(Product::village).toList());
        return Features.of(
                found, page, product -> ProductRow.feature(product, lookup.apply(product.village()), taxonomy));
    }

    /** A product. */
    @GetMapping("/api/products/{id}")
    ProductRow get(@PathVariable String id) {
        Product product = products.get(id);
        return ProductRow.of(product, villages.get(product.village()), products.taxonomy());
    }

    /** The taxonomy of products: its categories, each after the one above it. */
    @GetMapping(
            path = "/api/categories",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<CategoryRow> listCategories(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        Taxonomy taxonomy = products.taxonomy();
        return Features.of(
                taxonomy.list(), new Page(limit, offset), category -> CategoryRow.feature(category, taxonomy));
    }

    /** A category of the taxonomy. */
    @GetMapping("/api/categories/{id}")
    CategoryRow getCategory(@PathVariable String id) {
        Taxonomy taxonomy = products.taxonomy();
        return CategoryRow.of(taxonomy.find(id).orElseThrow(() -> new NotFound("category", id)), taxonomy);
    }
}
