package org.villageatlas.overlap.report;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.villageatlas.answer.Page;

/**
 * The parameters that all lists of overlap share, as a request has them; null where it says nothing.
 *
 * @param programme id of a programme
 * @param withinMinutes who is a neighbour
 * @param halfTimeMinutes proximity halves with each
 * @param cutoffMinutes proximity is 0 beyond
 * @param similarity {@code levels}, {@code wu_palmer} or {@code lin}
 * @param steps of the levels: variety, product, group, wider
 * @param minSimilarity 0 to 1
 * @param minSeverity 0 to 100
 * @param village id of a village
 * @param category id of a category of any level
 * @param city id of a city
 * @param sort what pairs are ordered by
 */
public record OverlapRequest(
        @Nullable String programme,
        @BindParam("within_minutes") @Nullable Double withinMinutes,
        @BindParam("half_time_minutes") @Nullable Double halfTimeMinutes,
        @BindParam("cutoff_minutes") @Nullable Double cutoffMinutes,
        @Nullable String similarity,
        @Nullable String steps,
        @BindParam("min_similarity") @Nullable Double minSimilarity,
        @BindParam("min_severity") @Nullable Double minSeverity,
        @Nullable String village,
        @Nullable String category,
        @Nullable String city,
        @Nullable String sort,
        @Nullable Integer limit,
        @Nullable Integer offset) {

    OverlapOptions options() {
        return new OverlapOptions(withinMinutes, halfTimeMinutes, cutoffMinutes, similarity, steps);
    }

    /** The page that is asked for. */
    public Page page() {
        return new Page(limit == null ? Integer.parseInt(Page.DEFAULT_LIMIT) : limit, offset == null ? 0 : offset);
    }
}
