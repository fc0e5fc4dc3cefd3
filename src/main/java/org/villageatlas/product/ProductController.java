package org.villageatlas.product;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.NotFound;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

@RestController
class ProductController {

    private static final String COLUMNS =
            "id,village,village_name,category,category_name,category_path,section,name,variety,"
                    + "nominated,rating,producers,yearly_sales_eur,sales_by_city,months,source,note,lon,lat";

    private final Products products;
    private final Villages villages;
    private final Programmes programmes;

    ProductController(Products products, Villages villages, Programmes programmes) {
        this.products = products;
        this.villages = villages;
        this.programmes = programmes;
    }

    @GetMapping(
            path = "/api/products",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Taxonomy taxonomy = products.taxonomy();
        List<Product> found = products.find(
                programme == null ? null : programmes.choose(programme).id(),
                village == null ? null : villages.get(village).id(),
                category == null ? null : taxonomy.productsWithin(taxonomy.get("category", category)));
        Function<String, Village> lookup =
                villages.lookup(page.of(found).stream().map(Product::village).toList());
        return Features.of(found, page, product -> toFeature(product, lookup.apply(product.village()), taxonomy))
                .withColumns(COLUMNS);
    }

    @GetMapping("/api/products/{id}")
    Map<String, @Nullable Object> get(@PathVariable String id) {
        Product product = products.get(id);
        return toFeature(product, villages.get(product.village()), products.taxonomy())
                .fields();
    }

    @GetMapping(
            path = "/api/categories",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features listCategories(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        Taxonomy taxonomy = products.taxonomy();
        return Features.of(taxonomy.list(), new Page(limit, offset), category -> toFeature(category, taxonomy));
    }

    @GetMapping("/api/categories/{id}")
    Map<String, @Nullable Object> getCategory(@PathVariable String id) {
        Taxonomy taxonomy = products.taxonomy();
        return toFeature(taxonomy.find(id).orElseThrow(() -> new NotFound("category", id)), taxonomy)
                .fields();
    }

    private static Feature toFeature(Product product, Village village, Taxonomy taxonomy) {
        return new Feature(
                product.id(),
                village.position().toPoint(),
                Fields.of("id", product.id())
                        .put("village", village.id())
                        .put("village_name", village.name())
                        .putAll(ProductFacet.fields(product, taxonomy).toMap()));
    }

    private static Feature toFeature(Category category, Taxonomy taxonomy) {
        return new Feature(
                category.id(),
                null,
                Fields.of("id", category.id())
                        .put("parent", category.parent())
                        .put("level", Choice.label(category.level()))
                        .put("name", category.name())
                        .put("path", taxonomy.pathName(category))
                        .put("hs", category.hs())
                        .put("cpc", category.cpc())
                        .put("description", category.description()));
    }
}
