package org.villageatlas.product;

import org.jspecify.annotations.Nullable;

/**
 * A node of the product taxonomy.
 *
 * @param id stable slug
 * @param parent id of the category above, or null for a section
 * @param hs code of the Harmonised System 2022 where one fits, else null
 * @param cpc code of the Central Product Classification 2.1 where one fits, else null
 * @param description what belongs here, or null
 */
public record Category(
        String id,
        @Nullable String parent,
        Level level,
        String name,
        @Nullable String hs,
        @Nullable String cpc,
        @Nullable String description) {

    /** How deep a category lies, widest first; a parent is always of a wider level than its child. */
    public enum Level {
        SECTION,
        DIVISION,
        GROUP,
        PRODUCT
    }
}
