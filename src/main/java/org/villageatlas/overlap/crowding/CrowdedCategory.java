package org.villageatlas.overlap.crowding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.colocation.CategoryColocationRow;

/**
 * How crowded one category is, as it is answered.
 *
 * @param figures of the category
 * @param regions where it is made, most specialised first
 * @param againstChance whether its makers are neighbours more often than the null model would place them
 */
record CrowdedCategory(
        @JsonUnwrapped CategoryFigures figures,
        List<RegionQuotient> regions,
        @Nullable CategoryColocationRow againstChance) {

    /**
     * The figures of a category.
     *
     * @param id of the category
     * @param category the same
     * @param categoryName its name
     * @param categoryPath names from the root of the taxonomy to the category
     * @param products of the category
     * @param villages that make it
     * @param crowding the pairs that its products are in
     * @param pairsWithin how many of these are between two products of this very category
     * @param rivalVolumeRatio what rivals sell, by severity, over the category's own sales; null when undefined
     * @param rivalVolumeRatioReason why it is null, else null
     * @param locationQuotient the region that is most specialised in it
     * @param ellisonGlaeser 0 as by chance, above 0 closer together; null when undefined
     * @param ellisonGlaeserReason why it is null, else null
     */
    record CategoryFigures(
            String id,
            String category,
            String categoryName,
            String categoryPath,
            int products,
            int villages,
            @JsonUnwrapped Crowding.CrowdingRow crowding,
            int pairsWithin,
            @Nullable Double rivalVolumeRatio,
            @Nullable String rivalVolumeRatioReason,
            RegionQuotient locationQuotient,
            @Nullable Double ellisonGlaeser,
            @Nullable String ellisonGlaeserReason) {}

    /**
     * How far a region specialises in a category.
     *
     * @param region its name
     * @param products of the category there
     * @param quotient share of the category in the region's products over its share in all; null when undefined
     */
    record RegionQuotient(
            String region, int products, @Nullable Double quotient) {

        static RegionQuotient of(CategoryCrowding.Region region) {
            return new RegionQuotient(
                    region.name(), region.products(), region.quotient().value());
        }
    }

    /**
     * A row of the table, which has no place for a list of regions.
     *
     * @param figures as in {@link CrowdedCategory}
     * @param againstChance as there
     */
    record CategoryCells(
            @JsonUnwrapped CategoryFigures figures,
            @Nullable CategoryColocationRow againstChance) {}

    CategoryCells cells() {
        return new CategoryCells(figures, againstChance);
    }
}
