package org.villageatlas.overlap.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How statistics are computed, in the answer itself; docs/explanations/statistics.md has the formulas. */
final class StatisticsMethod {

    private static final String WORDS = "more than chance would place; nothing is said of good or harm";

    private StatisticsMethod() {}

    /**
     * How the statistics of categories are computed.
     *
     * @param quotient its formula
     * @param p its formula
     * @param q how p is adjusted
     * @param joinCount its formula
     * @param pairVillages what is counted of the villages of a pair of categories
     * @param words how the figures are to be read
     * @param neighbours who is whose neighbour
     * @param strata what random permutations keep to
     * @param randomPlacings how many random permutations are drawn
     * @param seed of the random permutations
     */
    record CategoriesMethod(
            String quotient,
            String p,
            String q,
            String joinCount,
            @JsonProperty("pair.villages") String pairVillages,
            String words,
            NeighboursUsed neighbours,
            Stratification strata,
            int randomPlacings,
            long seed) {}

    /**
     * How the statistics of villages are computed.
     *
     * @param expectedAlike its formula
     * @param quotient its formula
     * @param weightedQuotient its formula
     * @param p its formula
     * @param q how p is adjusted
     * @param words how the figures are to be read
     * @param neighbours who is whose neighbour
     * @param strata what chance keeps to
     */
    record LocalMethod(
            String expectedAlike,
            String quotient,
            String weightedQuotient,
            String p,
            String q,
            String words,
            NeighboursUsed neighbours,
            Stratification strata) {}

    /**
     * How the statistics of sales are computed.
     *
     * @param value what is looked at
     * @param localMoran its formula
     * @param giStarZ its formula
     * @param leftOut who takes no part
     * @param neighbours who is whose neighbour
     */
    record SalesMethod(String value, String localMoran, String giStarZ, String leftOut, NeighboursUsed neighbours) {}

    static CategoriesMethod categories(NeighboursUsed neighbours, Stratification strata, StatisticsRequest request) {
        return new CategoriesMethod(
                "mean share of makers among the neighbours of makers, over (makers - 1) / (villages - 1) (Leslie and "
                        + "Kronenfeld 2011); pairwise: mean share of makers of other among the neighbours of makers of "
                        + "category, over makers of other / (villages - 1)",
                "(1 + random placings with as much or more) / (random_placings + 1), within the strata",
                "Benjamini and Hochberg over all categories with a p",
                "links between two makers, each pair by half of both weights, with mean and variance over all ways to place "
                        + "the makers anywhere (Cliff and Ord 1981); z and p by the normal curve",
                "villages that make category and not other: how many of their neighbours make other and not category, p "
                        + "exact, of as many or more (bivariate local join count, Anselin and Li 2019)",
                WORDS,
                neighbours,
                strata,
                request.rounds(),
                request.randomSeed());
    }

    static LocalMethod local(NeighboursUsed neighbours, Stratification strata) {
        return new LocalMethod(
                "neighbours * other makers / other villages; within strata the sum of the same over the strata that the "
                        + "neighbours lie in",
                "neighbours_alike / expected_alike",
                "share of the neighbours, by their weights, that make it, over other makers / other villages (Wang, Hu, "
                        + "Wang and Li 2017); over all villages, whatever the strata",
                "exact, of as many or more: hypergeometric, neighbours drawn from the other villages of their stratum "
                        + "(Anselin and Li 2019)",
                "Benjamini and Hochberg over all villages and what they make",
                WORDS,
                neighbours,
                strata);
    }

    static SalesMethod sales(NeighboursUsed neighbours) {
        return new SalesMethod(
                "yearly sales of the village, of the category if one is given, in euros",
                "z_i / m2 * sum w_ij z_j, z from the mean, m2 = sum z^2 / n (Anselin 1995)",
                "Getis and Ord's Gi* as a standard score (Ord and Getis 1995), the village itself counted; p by the normal "
                        + "curve: more than chance would place; q Benjamini and Hochberg",
                "villages whose sales are not known take no part",
                neighbours);
    }
}
