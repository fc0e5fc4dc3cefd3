package org.villageatlas.overlap.pairs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.severity.AdviceRule;
import org.villageatlas.overlap.severity.HuffModel;
import org.villageatlas.overlap.severity.OverlapParameters;
import org.villageatlas.overlap.severity.SimilarityMeasure;
import org.villageatlas.programme.Bands;
import org.villageatlas.programme.Steps;

/**
 * How the pairs of a report were computed, with every number needed to do it again by hand.
 *
 * @param formula of the severity
 * @param proximity its formula
 * @param similarity its formula
 * @param sharedMarket its formula
 * @param share formula of the share of a product's sales that goes to a city
 * @param minutes what travel times are counted
 * @param parameters numbers that the formulas use
 */
public record OverlapMethod(
        String formula,
        String proximity,
        String similarity,
        String sharedMarket,
        String share,
        String minutes,
        OverlapNumbers parameters) {

    /**
     * The numbers of the formulas.
     *
     * @param programme id of the programme
     * @param withinMinutes villages within this travel time of each other are neighbours
     * @param minSimilarity less similar pairs are left out, 0 to 1
     * @param minSeverity less severe pairs are left out, 0 to 100
     * @param similarity measure of similarity
     * @param similaritySteps similarity by the narrowest level of the taxonomy that both share, 0 to 1
     * @param weightNear weight of proximity, 0 to 1
     * @param weightMarket weight of the shared market, 0 to 1
     * @param halfTimeMinutes proximity halves with each
     * @param cutoffMinutes proximity is 0 beyond
     * @param huff the model of markets
     * @param bands severity from which each band begins, 0 to 100
     * @param advice thresholds of the advice
     * @param units of the figures
     */
    public record OverlapNumbers(
            String programme,
            double withinMinutes,
            double minSimilarity,
            double minSeverity,
            SimilarityMeasure similarity,
            StepsByLevel similaritySteps,
            double weightNear,
            double weightMarket,
            double halfTimeMinutes,
            double cutoffMinutes,
            HuffNumbers huff,
            BandsFromNone bands,
            AdviceRule advice,
            Units units) {}

    /**
     * Similarity by the narrowest level that both products share, 0 to 1.
     *
     * @param variety the same variety of the same product
     * @param product the same product, varieties different or unknown
     * @param group the same group
     * @param division the same division
     * @param section the same section
     * @param none nothing in common, always 0
     */
    public record StepsByLevel(
            double variety, double product, double group, double division, double section, int none) {}

    /**
     * The model of which markets a village sells to (Huff 1964).
     *
     * @param attraction what draws sales to a city
     * @param exponent how strongly travel time deters
     * @param floorMinutes shorter travel times count as this one
     * @param marketLimitMinutes cities farther away are no market
     * @param minCityPopulation smaller places are no market, inhabitants
     * @param cities how many markets there are
     */
    public record HuffNumbers(
            String attraction,
            double exponent,
            double floorMinutes,
            double marketLimitMinutes,
            int minCityPopulation,
            int cities) {}

    /**
     * Severity from which each band begins, 0 to 100.
     *
     * @param none always 0
     * @param above the bands above it
     */
    public record BandsFromNone(int none, @JsonUnwrapped Bands above) {}

    /**
     * Units of the figures.
     *
     * @param severity its range
     * @param similarity its range
     * @param proximity its range
     * @param sharedMarket its range
     * @param minutes of travel times
     * @param quantity of sales
     */
    public record Units(
            String severity,
            String similarity,
            String proximity,
            String sharedMarket,
            String minutes,
            String quantity) {

        private static final Units ALL = new Units("0 to 100", "0 to 1", "0 to 1", "0 to 1", "minutes", "euros a year");
    }

    public static OverlapMethod of(OverlapReport report, OverlapQuery query) {
        return new OverlapMethod(
                "severity = 100 * similarity * (weight_near * proximity + weight_market * shared_market)",
                "2 ^ (-minutes / half_time_minutes), 0 beyond cutoff_minutes",
                similarity(report.parameters().similarityMeasure()),
                "sum over cities of min(share_a, share_b); over cities and months where the months of both are known, a "
                        + "share spread evenly over the months of the product",
                "as declared (sales_by_city), else (population / max(minutes, floor_minutes) ^ exponent) / the same summed "
                        + "over all cities within market_limit_minutes (Huff 1964)",
                "by car, access legs included, the slower of there and back between villages, from the village to a city, "
                        + "rounded to 0.01",
                numbers(report, query));
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

    private static OverlapNumbers numbers(OverlapReport report, OverlapQuery query) {
        OverlapParameters parameters = report.parameters();
        HuffModel huff = report.huff();
        Steps steps = parameters.similaritySteps();
        return new OverlapNumbers(
                report.programme().id(),
                parameters.neighbourMinutes(),
                query.minSimilarity(),
                query.minSeverity(),
                parameters.similarityMeasure(),
                new StepsByLevel(steps.variety(), steps.product(), steps.group(), steps.wider(), steps.wider(), 0),
                parameters.severity().nearWeight(),
                parameters.severity().marketWeight(),
                parameters.proximity().halfTimeMinutes(),
                parameters.proximity().cutoffMinutes(),
                new HuffNumbers(
                        "population",
                        huff.exponent(),
                        huff.floorMinutes(),
                        huff.limitMinutes(),
                        report.programme().rules().minCityPopulation(),
                        report.cities().size()),
                new BandsFromNone(0, parameters.bands()),
                parameters.advice(),
                Units.ALL);
    }
}
