package org.villageatlas.overlap.severity;

import org.villageatlas.programme.Bands;
import org.villageatlas.programme.Steps;

/**
 * All that a severity and its advice depend on beside the facts; each part checks itself.
 *
 * @param neighbourMinutes villages farther from each other are not compared
 * @param similarityMeasure what tells how similar products are
 * @param similaritySteps the steps of {@link SimilarityMeasure#LEVELS}
 */
public record OverlapParameters(
        double neighbourMinutes,
        SimilarityMeasure similarityMeasure,
        Steps similaritySteps,
        Proximity proximity,
        Severity severity,
        Bands bands,
        AdviceRule advice) {

    /** @throws IllegalArgumentException when the neighbourhood is not above 0 */
    public OverlapParameters {
        Checks.positive("neighbourhood", neighbourMinutes);
    }

    /** The standard steps, weights, bands and advice. */
    public static OverlapParameters standard(double neighbourMinutes, Proximity proximity, double minimumLotEur) {
        return new OverlapParameters(
                neighbourMinutes,
                SimilarityMeasure.LEVELS,
                Steps.STANDARD,
                proximity,
                Severity.STANDARD,
                Bands.STANDARD,
                AdviceRule.standard(minimumLotEur));
    }

    /** Measures two products of villages so many minutes apart, by the steps of the taxonomy's levels. */
    public Measures measure(SharedLevel level, double minutes, MarketShares one, MarketShares other) {
        return measure(level, level.similarity(similaritySteps), minutes, one.overlap(other));
    }

    /**
     * The same of two products of which more is known.
     *
     * @param similarity 0 to 1
     * @param sharedMarket the part of their markets that both sell to, 0 to 1
     */
    public Measures measure(SharedLevel level, double similarity, double minutes, double sharedMarket) {
        double near = proximity.of(minutes);
        double exposure = severity.exposure(near, sharedMarket);
        return new Measures(
                minutes, level, similarity, near, sharedMarket, exposure, severity.of(similarity, exposure));
    }
}
