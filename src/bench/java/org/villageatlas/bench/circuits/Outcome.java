package org.villageatlas.bench.circuits;

/** What a solver found for a case, as the checker recomputed it. */
record Outcome(PublishedCase published, String solver, double value, boolean isFeasible, double seconds) {

    /** Percent below the best known value. An infeasible plan is worth nothing. */
    double gap() {
        double counted = isFeasible ? value : 0;
        return 100 * (published.bestKnown() - counted) / published.bestKnown();
    }

    boolean isBestKnown() {
        return isFeasible && value >= published.bestKnown() - 1e-6;
    }
}
