package org.villageatlas.overlap.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Located;

/**
 * A village's sales beside those of its neighbours, as it is answered.
 *
 * @param id of the village
 * @param village the same
 * @param villageName its name
 * @param neighbours whose sales are known
 * @param yearlySalesEur its sales, euros a year
 * @param localMoran local Moran's I; null when undefined
 * @param localMoranReason why it is null, else null
 * @param localMoranExpected its mean by chance; null when undefined
 * @param localMoranZ its standard score; null when undefined
 * @param kind {@code high among high}, {@code high among low}, {@code low among high} or {@code low among low}; null when
 *     undefined
 * @param giStarZ Gi* as a standard score; null when undefined
 * @param giStarZReason why it is null, else null
 * @param giStarP probability that chance places as much or more, 0 to 1; null when undefined
 * @param giStarQ p adjusted for the number of villages (Benjamini and Hochberg), 0 to 1; null when undefined
 */
record SalesRow(
        String id,
        String village,
        String villageName,
        int neighbours,
        double yearlySalesEur,
        @Nullable Double localMoran,
        @Nullable String localMoranReason,
        @Nullable Double localMoranExpected,
        @Nullable Double localMoranZ,
        @Nullable String kind,
        @Nullable Double giStarZ,
        @JsonProperty("gi_star_z_reason") @Nullable String giStarZReason,
        @Nullable Double giStarP,
        @Nullable Double giStarQ)
        implements Located {

    /**
     * What the list carries beside its rows.
     *
     * @param allVillages figures over all villages that take part
     * @param leftOut villages that take no part
     * @param method how the figures are computed
     */
    record SalesMembers(GlobalSales allVillages, List<UnknownSales> leftOut, StatisticsMethod.SalesMethod method) {}

    /**
     * A village whose sales are not known.
     *
     * @param village its id
     * @param reason why they are not
     */
    record UnknownSales(String village, String reason) {}

    /**
     * Figures over all villages whose sales are known.
     *
     * @param villages how many there are
     * @param moranI Moran's I; null when undefined
     * @param moranIReason why it is null, else null
     * @param moranExpected its mean by chance; null when undefined
     * @param moranExpectedReason why it is null, else null
     * @param moranZ its standard score; null when undefined
     * @param moranZReason why it is null, else null
     * @param generalG Getis and Ord's G; null when undefined
     * @param generalGReason why it is null, else null
     * @param islands ids of the villages without a neighbour
     */
    record GlobalSales(
            int villages,
            @Nullable Double moranI,
            @JsonProperty("moran_i_reason") @Nullable String moranIReason,
            @Nullable Double moranExpected,
            @Nullable String moranExpectedReason,
            @Nullable Double moranZ,
            @JsonProperty("moran_z_reason") @Nullable String moranZReason,
            @Nullable Double generalG,
            @JsonProperty("general_g_reason") @Nullable String generalGReason,
            List<String> islands) {}
}
