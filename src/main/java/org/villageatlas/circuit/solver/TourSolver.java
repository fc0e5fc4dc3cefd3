package org.villageatlas.circuit.solver;

/** Finds good plans for tours. */
public interface TourSolver {

    /**
     * The best plan found; it always keeps every limit of the problem. A thread that is interrupted gets the best plan so
     * far at once.
     *
     * @param seed same problem, seed, threads and number of iterations, same plan
     * @param threads how many searches run side by side
     */
    TourPlan solve(TourProblem problem, SearchBudget budget, long seed, int threads);
}
