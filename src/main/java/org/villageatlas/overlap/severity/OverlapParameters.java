package org.villageatlas.overlap.severity;

import java.time.Duration;

/**
 * All that a severity and its advice depend on beside the facts; each part checks itself.
 *
 * @param neighbours villages farther from each other are not compared
 * @param similarity what tells how similar products are
 * @param similarity the steps of {@link SimilarityMeasure#LEVELS}
 */
public record OverlapParameters(
        Duration neighbours,
        SimilarityMeasure similarityMeasure,
        Similarity similarity,
        Proximity proximity,
        Severity severity,
        Band.Thresholds bands,
        AdviceRule advice) {

    /** @throws IllegalArgumentException when the neighbourhood is not above 0 */
    public OverlapParameters {
        Checks.positive("neighbourhood", neighbours.toMillis());
    }

    /** The standard steps, weights, bands and advice. */
    public static OverlapParameters standard(Duration neighbours, Proximity proximity, double minimumLot) {
        return new OverlapParameters(
                neighbours,
                SimilarityMeasure.LEVELS,
                Similarity.STANDARD,
                proximity,
                Severity.STANDARD,
                Band.Thresholds.STANDARD,
                AdviceRule.standard(minimumLot));
    }

    /** Measures two products of villages so many minutes apart. */
    public Measures measure(SharedLevel level, double minutes, MarketShares one, MarketShares other) {
        return measure(level, similarity.of(level), minutes, one.overlap(other));
    }

    /**
     * The same of two products of which more is known.
     *
     * @param similarity 0 to 1
     * @param market the part of their markets that both sell to
     */
    public Measures measure(SharedLevel level, double similarity, double minutes, double market) {
        double near = proximity.of(minutes);
        double exposure = severity.exposure(near, market);
        return new Measures(minutes, level, similarity, near, market, exposure, severity.of(similarity, exposure));
    }
}
