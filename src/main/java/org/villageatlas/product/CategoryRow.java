package org.villageatlas.product;

import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;

/**
 * A category of the taxonomy as it is answered.
 *
 * @param id stable slug
 * @param parent id of the category above, or null at the root
 * @param level how deep it lies
 * @param name of the category
 * @param path names from the root to the category
 * @param hs code of the Harmonized System, or null where none fits
 * @param cpc code of the Central Product Classification, or null where none fits
 * @param description what belongs to it, or null
 */
record CategoryRow(
        String id,
        @Nullable String parent,
        Category.Level level,
        String name,
        String path,
        @Nullable String hs,
        @Nullable String cpc,
        @Nullable String description) {

    static CategoryRow of(Category category, Taxonomy taxonomy) {
        return new CategoryRow(
                category.id(),
                category.parent(),
                category.level(),
                category.name(),
                taxonomy.pathName(category),
                category.hs(),
                category.cpc(),
                category.description());
    }

    static Feature<CategoryRow> feature(Category category, Taxonomy taxonomy) {
        return new Feature<>(category.id(), null, of(category, taxonomy));
    }
}
