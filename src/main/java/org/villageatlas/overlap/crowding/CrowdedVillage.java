package org.villageatlas.overlap.crowding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Located;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.colocation.NeighboursAlike;
import org.villageatlas.overlap.report.ReportStatus;

/**
 * How crowded one village is, as it is answered.
 *
 * @param figures of the village
 * @param crowdedProducts each of its products, most crowded first
 */
record CrowdedVillage(@JsonUnwrapped VillageFigures figures, List<CrowdedProduct> crowdedProducts) implements Located {

    /**
     * The figures of a village.
     *
     * @param id of the village
     * @param village the same
     * @param villageName its name
     * @param region first-level area
     * @param status whether it can be compared with others
     * @param neighbours villages within the time asked for
     * @param products its products
     * @param crowding the pairs it is in; all null where they cannot be known
     * @param reason why they cannot be known, or null when they are
     * @param worstPair id of its worst pair, or null when there is none
     * @param effectiveProducts how many different products it and its neighbours really offer; null when undefined
     * @param effectiveProductsReason why it is null, else null
     */
    record VillageFigures(
            String id,
            String village,
            String villageName,
            String region,
            ReportStatus status,
            int neighbours,
            int products,
            @JsonUnwrapped Crowding.CrowdingRow crowding,
            @Nullable String reason,
            @Nullable String worstPair,
            @Nullable Double effectiveProducts,
            @Nullable String effectiveProductsReason) {}

    /**
     * How crowded one product is.
     *
     * @param product its id
     * @param productName its name
     * @param category id of its category
     * @param categoryName name of its category
     * @param variety free text below the category, or null when unknown
     * @param crowding the pairs it is in; all null where they cannot be known
     * @param rivalVolumeRatio what rivals sell, by severity, over its own sales; null when undefined
     * @param rivalVolumeRatioReason why it is null, else null
     * @param againstChance the neighbours that make the same category, beside the null model
     */
    record CrowdedProduct(
            String product,
            String productName,
            String category,
            String categoryName,
            @Nullable String variety,
            @JsonUnwrapped Crowding.CrowdingRow crowding,
            @Nullable Double rivalVolumeRatio,
            @Nullable String rivalVolumeRatioReason,
            NeighboursAlike.@Nullable AdjustedAlike againstChance) {}
}
