package org.villageatlas.overlap.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.severity.Severity;

/**
 * A product for each village of a programme with little crowding.
 *
 * @param stored always false
 * @param programme id of the programme
 * @param today what is put first today
 * @param best the cheapest assignment found
 * @param bound lower bound on the total of any assignment, full rivals
 * @param gap the best total less the bound, full rivals
 * @param proven whether the best is known to be the best
 * @param changedVillages villages whose product changes
 * @param villages each village that has any option
 * @param leftOut villages that have none
 * @param method how the figures are computed
 */
record AssignmentAnswer(
        boolean stored,
        String programme,
        AssignmentTotals today,
        AssignmentTotals best,
        double bound,
        double gap,
        boolean proven,
        long changedVillages,
        List<AssignedVillage> villages,
        List<LeftOutVillage> leftOut,
        AssignmentMethod method) {

    /**
     * What an assignment costs, in full rivals.
     *
     * @param total crowding and departure
     * @param crowding sum of severity / 100 over pairs of neighbouring villages
     * @param departure what leaving today's products counts
     */
    record AssignmentTotals(double total, double crowding, double departure) {

        static AssignmentTotals of(double total, double crowding) {
            return new AssignmentTotals(
                    Severity.rounded(total), Severity.rounded(crowding), Severity.rounded(total - crowding));
        }
    }

    /**
     * A village and its product.
     *
     * @param village its id
     * @param villageName its name, or null when unknown
     * @param pinned the product or category it is pinned to, or null
     * @param options how many products it could put first
     * @param changes whether the assigned product is another than today's
     * @param today what it puts first today, or null when it makes nothing
     * @param best what it is assigned
     * @param crowdingToday full rivals with all villages as today
     * @param crowdingBest full rivals with all as assigned
     * @param reason a sentence
     */
    record AssignedVillage(
            String village,
            @Nullable String villageName,
            @Nullable String pinned,
            int options,
            boolean changes,
            @Nullable ProductToday today,
            AssignedProduct best,
            double crowdingToday,
            double crowdingBest,
            String reason) {}

    /**
     * What a village puts first today.
     *
     * @param product its id
     * @param category id of its category
     * @param categoryName name of its category
     * @param variety free text below the category, or null when unknown
     */
    record ProductToday(
            String product,
            String category,
            String categoryName,
            @Nullable String variety) {}

    /**
     * What a village is assigned.
     *
     * @param product id of its own product; null for one that it does not make yet
     * @param category id of the category
     * @param categoryName its name
     * @param variety free text below the category, or null when unknown
     * @param own whether the village makes it already
     * @param nearness 1 for a product of its own, else the support of the recommendation, 0 to 1
     */
    record AssignedProduct(
            @Nullable String product,
            String category,
            String categoryName,
            @Nullable String variety,
            boolean own,
            double nearness) {}

    /**
     * A village that cannot be assigned anything.
     *
     * @param village its id
     * @param villageName its name
     * @param reason why not
     */
    record LeftOutVillage(String village, String villageName, String reason) {}

    /**
     * How an assignment is found.
     *
     * @param pairs how severity is computed
     * @param total its formula
     * @param crowding its formula
     * @param departure its formula
     * @param nearness its formula
     * @param stayWeight what leaving all that a village has counts, full rivals
     * @param today which product a village puts first today
     * @param options which products take part
     * @param search how the assignment is looked for
     * @param seed of the search
     * @param milliseconds how thorough the search is
     * @param steps of the search
     * @param bound its formula
     */
    record AssignmentMethod(
            @JsonUnwrapped OverlapMethod pairs,
            String total,
            String crowding,
            String departure,
            String nearness,
            double stayWeight,
            String today,
            String options,
            String search,
            long seed,
            int milliseconds,
            long steps,
            String bound) {}
}
