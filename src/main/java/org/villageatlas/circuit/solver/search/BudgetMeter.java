package org.villageatlas.circuit.solver.search;

import java.util.function.LongSupplier;
import org.villageatlas.circuit.solver.SearchBudget;

/**
 * How much of a budget is used up, by the clock or by iterations, whichever is further. Of iterations that are done within
 * half the time the clock says nothing: they go the same way however fast the machine is.
 */
final class BudgetMeter {

    private static final int CHECK_EVERY = 32;
    private static final double CLOCK_FROM = 0.5;

    private final SearchBudget budget;
    private final LongSupplier clock;
    private final long startNanos;
    private long iterations;
    private double used;
    private boolean isTimeLimited;

    /**
     * @param clock in nanoseconds
     * @param startNanos what it said when the work began
     */
    BudgetMeter(SearchBudget budget, LongSupplier clock, long startNanos) {
        this.budget = budget;
        this.clock = clock;
        this.startNanos = startNanos;
    }

    /** Counts one iteration; the share of the budget used, 1 or more when it is over. */
    double step() {
        if (iterations++ % CHECK_EVERY == 0 || iterations >= budget.iterations()) {
            used = (double) iterations / budget.iterations();
            if (budget.milliseconds() < Long.MAX_VALUE) {
                double time = (clock.getAsLong() - startNanos) / (1e6 * budget.milliseconds());
                boolean counts = time >= CLOCK_FROM || budget.iterations() == Long.MAX_VALUE;
                if (counts && time > used) {
                    used = time;
                    isTimeLimited = true;
                }
            }
        }
        return used;
    }

    double used() {
        return used;
    }

    /** Whether the clock was further than the iterations at some time, and so shaped the search. */
    boolean isTimeLimited() {
        return isTimeLimited;
    }

    long iterations() {
        return iterations;
    }
}
