package org.villageatlas.overlap.analysis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Located;
import org.villageatlas.overlap.colocation.NeighboursAlike;

/**
 * A village and a category that it makes against the null model, as it is answered.
 *
 * @param id of the village and the category with {@code ~} between
 * @param village id of the village
 * @param villageName its name
 * @param category id of the category
 * @param categoryName its name
 * @param ground name of the village's stratum
 * @param alike neighbours that make the same
 * @param weightedQuotient the quotient with neighbours counted by their weights; null when undefined
 * @param weightedQuotientReason why it is null, else null
 */
record LocalStatisticsRow(
        String id,
        String village,
        String villageName,
        String category,
        String categoryName,
        String ground,
        @JsonUnwrapped NeighboursAlike.AdjustedAlike alike,
        @Nullable Double weightedQuotient,
        @Nullable String weightedQuotientReason)
        implements Located {

    /**
     * What the list carries beside its rows.
     *
     * @param islands ids of the villages without a neighbour
     * @param method how the figures are computed
     */
    record LocalMembers(List<String> islands, StatisticsMethod.LocalMethod method) {}
}
