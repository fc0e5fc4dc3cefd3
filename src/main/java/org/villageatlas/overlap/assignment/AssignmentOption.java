package org.villageatlas.overlap.assignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.idea.CandidateProduct;
import org.villageatlas.overlap.idea.Idea;

/**
 * A product that a village could put first.
 *
 * @param offer one of its own, or a candidate
 * @param idea what supports the candidate; null for a product of its own, or one that is only pinned
 */
record AssignmentOption(Offer offer, @Nullable Idea idea) {

    boolean isOwn() {
        return !CandidateProduct.is(offer);
    }

    /** How near it is to what the village has: 1 for a product of its own, else the idea's support, 0 to 1. */
    double nearness() {
        return isOwn() ? 1 : Optional.ofNullable(idea).map(Idea::support).orElse(0.0);
    }
}
