package org.villageatlas.overlap.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.recommendation.CandidateProduct;
import org.villageatlas.overlap.recommendation.Recommendation;

/**
 * A product that a village could put first.
 *
 * @param marketed one of its own, or a candidate
 * @param recommendation what supports the candidate; null for a product of its own, or one that is only pinned
 */
record AssignmentOption(MarketedProduct marketed, @Nullable Recommendation recommendation) {

    boolean isOwn() {
        return !CandidateProduct.is(marketed);
    }

    /** How near it is to what the village has: 1 for a product of its own, else the recommendation's support, 0 to 1. */
    double proximity() {
        return isOwn()
                ? 1
                : Optional.ofNullable(recommendation)
                        .map(Recommendation::support)
                        .orElse(0.0);
    }
}
