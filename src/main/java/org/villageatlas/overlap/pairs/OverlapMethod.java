package org.villageatlas.overlap.pairs;

import org.villageatlas.accessibility.Minutes;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.severity.AdviceRule;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.Similarity;
import org.villageatlas.overlap.severity.SimilarityMeasure;

/** How a report was computed, with every number needed to do it again by hand. */
public final class OverlapMethod {

    private OverlapMethod() {}

    public static Fields fields(OverlapReport report, OverlapQuery query) {
        return Fields.of(
                        "formula",
                        "severity = 100 * similarity * (weight_near * proximity + weight_market * shared_market)")
                .put("proximity", "2 ^ (-minutes / half_time_minutes), 0 beyond cutoff_minutes")
                .put("similarity", similarity(report.parameters().similarityMeasure()))
                .put(
                        "shared_market",
                        "sum over cities of min(share_a, share_b); over cities and months where the months of both are "
                                + "known, a share spread evenly over the months of the product")
                .put(
                        "share",
                        "as declared (sales_by_city), else (population / max(minutes, floor_minutes) ^ exponent) / the same summed over all cities "
                                + "within market_limit_minutes (Huff 1964)")
                .put(
                        "minutes",
                        "by car, access legs included, the slower of there and back between villages, "
                                + "from the village to a city, rounded to 0.01")
                .put("parameters", parameters(report, query));
    }

    private static String similarity(SimilarityMeasure measure) {
        return switch (measure) {
            case LEVELS -> "the step of the lowest shared level of the taxonomy";
            case WU_PALMER ->
                "2 * depth(shared) / (depth_a + depth_b), the root at 1, a variety one below its product (Wu and Palmer "
                        + "1994); 0 where only the root is shared";
            case LIN ->
                "2 * IC(shared) / (IC_a + IC_b), IC = -ln(products within / products of the programme), a variety one "
                        + "level below its product, an unknown one by itself (Lin 1998)";
        };
    }

    private static Fields parameters(OverlapReport report, OverlapQuery query) {
        OverlapParameters parameters = report.parameters();
        return Fields.of("programme", report.programme().id())
                .put("within_minutes", Minutes.of(parameters.neighbours()))
                .put("min_similarity", query.minSimilarity())
                .put("min_severity", query.minSeverity())
                .put("similarity", Choice.label(parameters.similarityMeasure()))
                .put("similarity_steps", steps(parameters.similarity()))
                .put("weight_near", parameters.severity().nearWeight())
                .put("weight_market", parameters.severity().marketWeight())
                .put("half_time_minutes", Minutes.of(parameters.proximity().halfTime()))
                .put("cutoff_minutes", Minutes.of(parameters.proximity().cutoff()))
                .put("huff", huff(report))
                .put("bands", bands(parameters.bands()))
                .put("advice", advice(parameters.advice()))
                .put("units", units());
    }

    private static Fields steps(Similarity steps) {
        return Fields.of("variety", steps.variety())
                .put("product", steps.product())
                .put("group", steps.group())
                .put("division", steps.wider())
                .put("section", steps.wider())
                .put("none", 0);
    }

    private static Fields huff(OverlapReport report) {
        HuffModel huff = report.huff();
        return Fields.of("attraction", "population")
                .put("exponent", huff.exponent())
                .put("floor_minutes", Minutes.of(huff.floor()))
                .put("market_limit_minutes", Minutes.of(huff.limit()))
                .put("min_city_population", report.programme().rules().minCityPopulation())
                .put("cities", report.cities().size());
    }

    private static Fields bands(Band.Thresholds bands) {
        return Fields.of("none", 0)
                .put("watch", bands.watch())
                .put("moderate", bands.moderate())
                .put("high", bands.high())
                .put("severe", bands.severe());
    }

    private static Fields advice(AdviceRule rule) {
        return Fields.of("rival_similarity", rule.rivalSimilarity())
                .put("rival_exposure", rule.rivalExposure())
                .put("companion_similarity", rule.complementSimilarity())
                .put("companion_proximity", rule.complementProximity())
                .put("minimum_lot_eur", rule.minimumLot());
    }

    private static Fields units() {
        return Fields.of("severity", "0 to 100")
                .put("similarity", "0 to 1")
                .put("proximity", "0 to 1")
                .put("shared_market", "0 to 1")
                .put("minutes", "minutes")
                .put("quantity", "euros a year");
    }
}
