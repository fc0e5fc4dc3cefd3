package org.villageatlas.overlap.severity;

import org.jspecify.annotations.Nullable;
import org.villageatlas.product.Category;

/** The narrowest level of the taxonomy at which two products are still the same thing, narrowest first. */
public enum SharedLevel {
    VARIETY,
    PRODUCT,
    GROUP,
    DIVISION,
    SECTION,
    NONE;

    /**
     * @param lowest the narrowest category that holds both, or null when there is none
     * @param sameVariety whether both varieties are known and equal; counts only within one product
     */
    public static SharedLevel of(@Nullable Category lowest, boolean sameVariety) {
        if (lowest == null) {
            return NONE;
        }
        return switch (lowest.level()) {
            case PRODUCT -> sameVariety ? VARIETY : PRODUCT;
            case GROUP -> GROUP;
            case DIVISION -> DIVISION;
            case SECTION -> SECTION;
        };
    }
}
