package org.villageatlas.overlap.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.statistics.NullModelComparison;

/**
 * A category against the null model as it is answered.
 *
 * @param id of the category
 * @param category the same
 * @param categoryName its name
 * @param categoryPath names from the root of the taxonomy to the category
 * @param makers villages that make it
 * @param quotient co-location quotient: how often neighbours of makers make it too, over what chance would place; null when
 *     undefined
 * @param quotientReason why it is null, else null
 * @param p probability that chance places as much or more, 0 to 1; null when undefined
 * @param q p adjusted for the number of categories (Benjamini and Hochberg), 0 to 1; null when undefined
 * @param joinCount links between two makers
 * @param sentence for a report
 */
record CategoryStatisticsRow(
        String id,
        String category,
        String categoryName,
        String categoryPath,
        int makers,
        @Nullable Double quotient,
        @Nullable String quotientReason,
        @Nullable Double p,
        @Nullable Double q,
        JoinCountRow joinCount,
        String sentence) {

    /**
     * Links between two makers, beside the null model.
     *
     * @param count links, each pair by half of both weights
     * @param expected mean over all ways to place the makers anywhere
     * @param variance over the same
     * @param z standard deviations above the mean; null when undefined
     * @param zReason why it is null, else null
     * @param p of as many or more by the normal approximation, 0 to 1; null when undefined
     * @param pFewer of as few or fewer, 0 to 1; null when undefined
     * @param pTwoSided of being as far from the mean either way, 0 to 1; null when undefined
     */
    record JoinCountRow(
            double count,
            double expected,
            double variance,
            @Nullable Double z,
            @Nullable String zReason,
            @Nullable Double p,
            @Nullable Double pFewer,
            @Nullable Double pTwoSided) {

        static JoinCountRow of(NullModelComparison alike) {
            return new JoinCountRow(
                    alike.observed(),
                    alike.expected(),
                    alike.variance(),
                    alike.z().value(),
                    alike.z().reason(),
                    alike.pUpper().value(),
                    alike.pLower().value(),
                    alike.pTwoSided().value());
        }
    }

    /**
     * What the list of categories carries beside its rows.
     *
     * @param allCategories all categories taken together
     * @param islands ids of the villages without a neighbour, which count among the villages all the same
     * @param pairwise the category asked for with each other one; left out unless a product's category is asked for
     * @param pair the category asked for with the other asked for; left out unless both are
     * @param method how the figures are computed
     */
    record CategoriesMembers(
            GlobalQuotient allCategories,
            List<String> islands,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<CategoryPair> pairwise,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ComparedPair pair,

            StatisticsMethod.CategoriesMethod method) {}

    /**
     * All categories taken together.
     *
     * @param quotient global co-location quotient; null when undefined
     * @param quotientReason why it is null, else null
     * @param p probability that chance places as much or more, 0 to 1; null when undefined
     */
    record GlobalQuotient(
            @Nullable Double quotient,
            @Nullable String quotientReason,
            @Nullable Double p) {}

    /**
     * Two categories, both ways.
     *
     * @param category id of the one
     * @param other id of the other
     * @param quotient how often makers of the one have makers of the other nearby, over what chance would place; null when
     *     undefined
     * @param quotientReason why it is null, else null
     * @param quotientBack the other way round; null when undefined
     * @param quotientBackReason why it is null, else null
     */
    record CategoryPair(
            String category,
            String other,
            @Nullable Double quotient,
            @Nullable String quotientReason,
            @Nullable Double quotientBack,
            @Nullable String quotientBackReason) {}

    /**
     * Two categories with the p of random permutations.
     *
     * @param quotients both ways
     * @param p probability that chance places as much or more, 0 to 1; null when undefined
     * @param pBack the other way round
     * @param villages that make the one and not the other
     */
    record ComparedPair(
            @JsonUnwrapped CategoryPair quotients,
            @Nullable Double p,
            @Nullable Double pBack,
            List<ApartVillage> villages) {}

    /**
     * A village that makes the one category and not the other.
     *
     * @param village its id
     * @param villageName its name
     * @param neighbours of the village
     * @param neighboursThatMakeOther those of them that make the other and not the one
     * @param p probability that chance places as many or more, exact, 0 to 1; null when undefined
     * @param pReason why it is null, else null
     */
    record ApartVillage(
            String village,
            String villageName,
            int neighbours,
            int neighboursThatMakeOther,
            @Nullable Double p,
            @Nullable String pReason) {}
}
