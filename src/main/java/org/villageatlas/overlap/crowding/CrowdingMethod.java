package org.villageatlas.overlap.crowding;

import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.pairs.OverlapMethod;
import org.villageatlas.overlap.report.OverlapRequests;

/** How the sums of a crowding report were computed, beside the method of the pairs they add up. */
final class CrowdingMethod {

    private static final String CHANCE =
            "all villages of the programme, products handed out to them at random, as many of each as there are; "
                    + "quotient = observed / expected; one-sided: more than chance would place";

    private CrowdingMethod() {}

    static Features villages(Features features, OverlapRequests.Asked asked) {
        return with(
                features,
                asked,
                Fields.of("counted", "the pairs that /api/overlap lists with the same filters and this village")
                        .put(
                                "effective_products",
                                "exp(-sum p ln p), p by how many of the village and its neighbours "
                                        + "make a category (Hill 1973, order 1)")
                        .put("rival_volume_ratio", "sum over rivals of severity / 100 * yearly sales, over own sales")
                        .put("chance", CHANCE)
                        .put("p", "exact, hypergeometric: neighbours drawn from the other villages")
                        .put("q", "Benjamini and Hochberg over all villages and what they make"));
    }

    static Features products(Features features, OverlapRequests.Asked asked) {
        return with(
                features,
                asked,
                Fields.of("counted", "the pairs that /api/overlap lists with the same filters and this category")
                        .put("rival_volume_ratio", "sum over rivals of severity / 100 * yearly sales, over own sales")
                        .put(
                                "location_quotient",
                                "share of the category in the products of a region over its share "
                                        + "in all products, each product counted once; the highest of all regions")
                        .put(
                                "ellison_glaeser",
                                "(G - (1 - sum x^2) H) / ((1 - sum x^2) (1 - H)), G = sum over regions of (s - x)^2, s a "
                                        + "region's share of the category, x of all products, H = 1 / products: 0 as by "
                                        + "chance, above 0 closer together (Ellison and Glaeser 1997)")
                        .put("chance", CHANCE)
                        .put(
                                "observed_share",
                                "mean over makers with neighbours of the share of neighbours that make "
                                        + "it too (Leslie and Kronenfeld 2011)")
                        .put("expected_share", "(makers - 1) / (villages - 1)")
                        .put(
                                "p",
                                "exact where there are at most " + CategoryColocation.MOST_PLACINGS
                                        + " ways to place the makers, else (1 + as much or more) / (1 + random_placings)")
                        .put("random_placings", CategoryColocation.ROUNDS)
                        .put("seed", CategoryColocation.SEED)
                        .put("q", "Benjamini and Hochberg over all categories with a p"));
    }

    static Features markets(Features features, OverlapRequests.Asked asked) {
        return with(
                features,
                asked,
                Fields.of("counted", "the pairs that /api/overlap lists with the same filters, this category and city")
                        .put("supply_eur", "sum of yearly sales * share of this city; null unless all sales are known")
                        .put(
                                "hhi",
                                "sum of squares of the sellers' parts of the supply; equal weights: as if each "
                                        + "product sold as much as any other. A low index means many rivals")
                        .put("effective_sellers", "1 / hhi")
                        .put("saturation", "supply / demand; null unless both are known")
                        .put("demand_eur", "a year, of demand.csv; null unless its rows cover all months of the row")
                        .put(
                                "season",
                                "by=season: a seller's share spread over its months, added up over those of the season; "
                                        + "counted are pairs that both sell there then; unknown: pairs of which either's "
                                        + "months are not known"));
    }

    private static Features with(Features features, OverlapRequests.Asked asked, Fields more) {
        Fields method = OverlapMethod.fields(asked.report(), asked.query());
        return features.withMembers(Fields.of("method", method.putAll(more.toMap())));
    }
}
