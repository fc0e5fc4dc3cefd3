package org.villageatlas.circuit.solver.search;

import java.util.function.LongSupplier;
import org.villageatlas.circuit.solver.SearchBudget;

/** How much of a budget is used up, by the clock or by iterations, whichever is further. */
final class Progress {

    private static final int CHECK_EVERY = 32;

    private final SearchBudget budget;
    private final LongSupplier clock;
    private final long begun;
    private long iterations;
    private double used;

    /**
     * @param clock in nanoseconds
     * @param begun what it said when the work began
     */
    Progress(SearchBudget budget, LongSupplier clock, long begun) {
        this.budget = budget;
        this.clock = clock;
        this.begun = begun;
    }

    /** Counts one iteration; the share of the budget used, 1 or more when it is over. */
    double step() {
        if (iterations++ % CHECK_EVERY == 0 || iterations >= budget.iterations()) {
            used = (double) iterations / budget.iterations();
            if (budget.milliseconds() < Long.MAX_VALUE) {
                used = Math.max(used, (clock.getAsLong() - begun) / (1e6 * budget.milliseconds()));
            }
        }
        return used;
    }

    double used() {
        return used;
    }

    long iterations() {
        return iterations;
    }
}
