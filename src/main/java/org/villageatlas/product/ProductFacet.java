package org.villageatlas.product;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.villageatlas.answer.Fields;
import org.villageatlas.resource.MonthList;
import org.villageatlas.village.OfferedCategories;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

@Component
class ProductFacet implements VillageFacet, OfferedCategories {

    private final Products products;

    ProductFacet(Products products) {
        this.products = products;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public Object of(Village village) {
        Taxonomy taxonomy = products.taxonomy();
        return products.find(null, village.id(), null).stream()
                .map(product -> Fields.of("id", product.id())
                        .putAll(fields(product, taxonomy).toMap())
                        .toMap())
                .toList();
    }

    @Override
    public Set<String> villagesOffering(String category) {
        Taxonomy taxonomy = products.taxonomy();
        Set<String> leaves = taxonomy.productsWithin(taxonomy.get("category", category));
        return products.find(null, null, leaves).stream().map(Product::village).collect(Collectors.toSet());
    }

    static Fields fields(Product product, Taxonomy taxonomy) {
        Category category = taxonomy.get("category", product.category());
        return Fields.of("category", category.id())
                .put("category_name", category.name())
                .put("category_path", taxonomy.pathName(category))
                .put("section", taxonomy.path(category).get(0).id())
                .put("name", product.name())
                .put("variety", product.variety())
                .put("nominated", product.nominated())
                .put("rating", product.standing().rating())
                .put("producers", product.standing().producers())
                .put("yearly_sales_eur", product.standing().yearlySalesEur())
                .put("sales_by_city", SalesShare.format(product.standing().salesByCity()))
                .put("months", MonthList.numbers(product.months()))
                .put("source", product.source())
                .put("note", product.note());
    }
}
