package org.villageatlas.circuit.solver;

/**
 * How long a search may take; the first limit met ends it. Without a limit on time the result depends on the problem, the
 * seed and the threads alone.
 *
 * @param milliseconds of the clock
 * @param iterations of each thread
 */
public record SearchBudget(long milliseconds, long iterations) {

    public SearchBudget {
        if (milliseconds < 0 || iterations < 0) {
            throw new IllegalArgumentException(milliseconds + " ms and " + iterations + " iterations");
        }
    }

    public static SearchBudget ofMilliseconds(long milliseconds) {
        return new SearchBudget(milliseconds, Long.MAX_VALUE);
    }

    /** Repeatable: the clock plays no part. */
    public static SearchBudget ofIterations(long iterations) {
        return new SearchBudget(Long.MAX_VALUE, iterations);
    }
}
