package org.villageatlas.circuit.solver;

import java.util.List;

/** Finds good plans for tours. */
public interface TourSolver {

    /**
     * The best plan found; it always keeps every limit of the problem. A thread that is interrupted gets the best plan so
     * far at once.
     *
     * @param seed same problem, seed, threads and number of iterations, same plan
     * @param threads how many searches run side by side
     */
    default TourPlan solve(TourProblem problem, SearchBudget budget, long seed, int threads) {
        return solve(problem, List.of(), budget, seed, threads);
    }

    /**
     * The same from an initial solution on: what is found scores no less than what of that plan keeps the limits.
     *
     * @param initial its days, none to begin with nothing
     */
    TourPlan solve(TourProblem problem, List<InitialDay> initial, SearchBudget budget, long seed, int threads);
}
