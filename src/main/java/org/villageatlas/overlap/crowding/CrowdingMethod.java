package org.villageatlas.overlap.crowding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.villageatlas.overlap.colocation.CategoryColocation;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.report.OverlapRequests;

/** How the sums of a crowding report are computed, beside the method of the pairs they add up. */
final class CrowdingMethod {

    private static final String RIVAL_VOLUME_RATIO = "sum over rivals of severity / 100 * yearly sales, over own sales";
    private static final String CHANCE =
            "all villages of the programme, products handed out to them at random, as many of each as there are; "
                    + "quotient = observed / expected; one-sided: more than chance would place";

    private CrowdingMethod() {}

    /**
     * How the figures of villages are computed.
     *
     * @param pairs how the pairs are computed that are added up
     * @param counted which pairs count
     * @param effectiveProducts its formula
     * @param rivalVolumeRatio its formula
     * @param chance the null model
     * @param p what distribution it is from
     * @param q how p is adjusted
     */
    record VillageMethod(
            @JsonUnwrapped OverlapMethod pairs,
            String counted,
            String effectiveProducts,
            String rivalVolumeRatio,
            String chance,
            String p,
            String q) {}

    /**
     * How the figures of categories are computed.
     *
     * @param pairs how the pairs are computed that are added up
     * @param counted which pairs count
     * @param rivalVolumeRatio its formula
     * @param locationQuotient its formula
     * @param ellisonGlaeser its formula
     * @param chance the null model
     * @param observedShare its formula
     * @param expectedShare its formula
     * @param p its formula
     * @param randomPlacings how many random permutations are drawn where p is not exact
     * @param seed of the random permutations
     * @param q how p is adjusted
     */
    record CategoryMethod(
            @JsonUnwrapped OverlapMethod pairs,
            String counted,
            String rivalVolumeRatio,
            String locationQuotient,
            String ellisonGlaeser,
            String chance,
            String observedShare,
            String expectedShare,
            String p,
            int randomPlacings,
            long seed,
            String q) {}

    /**
     * What the list of villages carries beside its rows.
     *
     * @param method how the figures are computed
     */
    record VillageMembers(VillageMethod method) {}

    /**
     * What the list of categories carries beside its rows.
     *
     * @param method how the figures are computed
     */
    record CategoryMembers(CategoryMethod method) {}

    static VillageMembers villages(OverlapRequests.Asked asked) {
        return new VillageMembers(new VillageMethod(
                OverlapMethod.of(asked.report(), asked.query()),
                "the pairs that /api/overlap lists with the same filters and this village",
                "exp(-sum p ln p), p by how many of the village and its neighbours make a category (Hill 1973, order 1)",
                RIVAL_VOLUME_RATIO,
                CHANCE,
                "exact, hypergeometric: neighbours drawn from the other villages",
                "Benjamini and Hochberg over all villages and what they make"));
    }

    static CategoryMembers categories(OverlapRequests.Asked asked) {
        return new CategoryMembers(new CategoryMethod(
                OverlapMethod.of(asked.report(), asked.query()),
                "the pairs that /api/overlap lists with the same filters and this category",
                RIVAL_VOLUME_RATIO,
                "share of the category in the products of a region over its share in all products, each product counted "
                        + "once; the highest of all regions",
                "(G - (1 - sum x^2) H) / ((1 - sum x^2) (1 - H)), G = sum over regions of (s - x)^2, s a region's share of "
                        + "the category, x of all products, H = 1 / products: 0 as by chance, above 0 closer together "
                        + "(Ellison and Glaeser 1997)",
                CHANCE,
                "mean over makers with neighbours of the share of neighbours that make it too (Leslie and Kronenfeld 2011)",
                "(makers - 1) / (villages - 1)",
                "exact where there are at most " + CategoryColocation.MOST_PERMUTATIONS
                        + " ways to place the makers, else (1 + as much or more) / (1 + random_placings)",
                CategoryColocation.ROUNDS,
                CategoryColocation.SEED,
                "Benjamini and Hochberg over all categories with a p"));
    }
}
