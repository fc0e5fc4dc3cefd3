package org.villageatlas.overlap.report;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.villageatlas.answer.Page;

/**
 * The parameters that all lists of overlap share, as a request has them; null where it says nothing.
 *
 * @param programme id of a programme; the only one there is unless said
 * @param withinMinutes villages within this travel time of each other are neighbours, 0.01 to 1440; the programme's rule
 *     unless said
 * @param halfTimeMinutes proximity halves with each, 0.01 to 1440; the programme's rule unless said
 * @param cutoffMinutes proximity is 0 beyond, 0.01 to 1440; the programme's rule unless said
 * @param similarity measure of similarity: {@code levels}, which is used unless said, {@code wu_palmer} or {@code lin}
 * @param steps similarity of the same variety, product, group, and division or section, such as {@code 1,0.5,0.25,0.1}: four
 *     numbers from 0 to 1 that do not rise; the programme's rule unless said
 * @param minSimilarity less similar pairs are left out, 0 to 1
 * @param minSeverity less severe pairs are left out, 0 to 100
 * @param village id of a village that either side of a pair belongs to
 * @param category id of a category of any level that either side of a pair is of or below
 * @param city id of a city that both sides of a pair are sold to
 * @param sort name of the figure to order by, {@code -} before it for the other way round; an unknown one is answered with the
 *     names there are
 * @param limit how many rows at most, 1 to 10,000; 100 unless said
 * @param offset how many rows to leave out first; 0 unless said
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
