package org.villageatlas.overlap.analysis;

import org.villageatlas.answer.Fields;

/** How statistics are computed, in the answer itself; docs/statistics.md has the formulas. */
final class StatisticsMethod {

    private StatisticsMethod() {}

    static Fields categories() {
        return Fields.of(
                        "quotient",
                        "mean share of makers among the neighbours of makers, over (makers - 1) / (villages - 1) (Leslie and "
                                + "Kronenfeld 2011); pairwise: mean share of makers of other among the neighbours of makers "
                                + "of category, over makers of other / (villages - 1)")
                .put("p", "(1 + random placings with as much or more) / (random_placings + 1), within the strata")
                .put("q", "Benjamini and Hochberg over all categories with a p")
                .put(
                        "join_count",
                        "links between two makers, each pair by half of both weights, with mean and variance over all ways to "
                                + "place the makers anywhere (Cliff and Ord 1981); z and p by the normal curve")
                .put(
                        "pair.villages",
                        "villages that make category and not other: how many of their neighbours make other and not category, "
                                + "p exact, of as many or more (bivariate local join count, Anselin and Li 2019)")
                .put("words", "more than chance would place; nothing is said of good or harm");
    }

    static Fields local() {
        return Fields.of(
                        "expected_alike",
                        "neighbours * other makers / other villages; within strata the sum of the same over the grounds that "
                                + "the neighbours lie on")
                .put("quotient", "neighbours_alike / expected_alike")
                .put(
                        "weighted_quotient",
                        "share of the neighbours, by their weights, that make it, over other makers / other villages "
                                + "(Wang, Hu, Wang and Li 2017); over all villages, whatever the strata")
                .put(
                        "p",
                        "exact, of as many or more: hypergeometric, neighbours drawn from the other villages of their "
                                + "ground (Anselin and Li 2019)")
                .put("q", "Benjamini and Hochberg over all villages and what they make")
                .put("words", "more than chance would place; nothing is said of good or harm");
    }

    static Fields sales() {
        return Fields.of("value", "yearly sales of the village, of the category if one is given, in euros")
                .put("local_moran", "z_i / m2 * sum w_ij z_j, z from the mean, m2 = sum z^2 / n (Anselin 1995)")
                .put(
                        "gi_star_z",
                        "Getis and Ord's Gi* as a standard score (Ord and Getis 1995), the village itself counted; "
                                + "p by the normal curve: more than chance would place; q Benjamini and Hochberg")
                .put("left_out", "villages whose sales are not known take no part");
    }
}
