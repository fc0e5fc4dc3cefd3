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
     * The same from a plan on: what is found is worth no less than what of that plan keeps the limits.
     *
     * @param begun its days, none to begin with nothing
     */
    TourPlan solve(TourProblem problem, List<InitialDay> initial, SearchBudget budget, long seed, int threads);
}
