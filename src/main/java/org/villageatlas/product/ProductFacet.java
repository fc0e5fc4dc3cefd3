package org.villageatlas.product;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.villageatlas.village.OfferedCategories;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

@Component
class ProductFacet implements VillageFacet<List<ProductRow.OfVillage>>, OfferedCategories {

    private final Products products;

    ProductFacet(Products products) {
        this.products = products;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public List<ProductRow.OfVillage> of(Village village) {
        Taxonomy taxonomy = products.taxonomy();
        return products.find(ProductQuery.ofVillage(village.id())).stream()
                .map(product -> new ProductRow.OfVillage(product.id(), ProductRow.Facts.of(product, taxonomy)))
                .toList();
    }

    @Override
    public Set<String> villagesOffering(String category) {
        Taxonomy taxonomy = products.taxonomy();
        Set<String> leaves = taxonomy.productsWithin(taxonomy.get("category", category));
        return products.find(ProductQuery.ofCategories(leaves)).stream()
                .map(Product::village)
                .collect(Collectors.toSet());
    }
}
