package org.villageatlas.overlap.severity;

import org.jspecify.annotations.Nullable;
import org.villageatlas.product.Category;
import org.villageatlas.programme.Steps;

/**
 * The narrowest level of the taxonomy at which two products are still the same thing, narrowest first. A step for each is a
 * table that planners can read, in place of path measures such as that of Wu and Palmer (1994).
 */
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

    /** How similar two products count as that share this level, 0 to 1. */
    public double similarity(Steps steps) {
        return switch (this) {
            case VARIETY -> steps.variety();
            case PRODUCT -> steps.product();
            case GROUP -> steps.group();
            case DIVISION, SECTION -> steps.wider();
            case NONE -> 0;
        };
    }
}
