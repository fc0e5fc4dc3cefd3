package org.villageatlas.circuit.solver.search;

import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * Which absent nodes a repair looks at. Where there are many, nearly always only those near to what was taken out: the
 * others did not fit before either, and trying them all would leave time for few iterations.
 */
final class InsertionNeighbourhood {

    /** Up to this many candidates all are tried always. */
    private static final int FEW = 250;
    /** Chance to try all nevertheless: room made by a ruin can be used anywhere on its route. */
    private static final double ALL = 0.05;
    /** How many around each node taken out. */
    private static final int AROUND = 60;

    private final ProblemArrays problem;
    private final RandomSource random;
    private final int[] selectedIn;
    private int iteration;
    private boolean isAll;

    InsertionNeighbourhood(ProblemArrays problem, RandomSource random) {
        this.problem = problem;
        this.random = random;
        selectedIn = new int[problem.size];
    }

    /** Looks at what the last ruin took out. */
    void select(Solution solution) {
        isAll = problem.candidates.length <= FEW || solution.removals == 0 || random.nextDouble() < ALL;
        if (isAll) {
            return;
        }
        iteration++;
        for (int i = 0; i < solution.removals; i++) {
            int[] near = problem.near(solution.removed[i]);
            for (int rank = 0; rank < near.length && rank <= AROUND; rank++) {
                selectedIn[near[rank]] = iteration;
            }
        }
    }

    boolean contains(int node) {
        return isAll || selectedIn[node] == iteration;
    }
}
