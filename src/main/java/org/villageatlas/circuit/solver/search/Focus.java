package org.villageatlas.circuit.solver.search;

import org.villageatlas.circuit.solver.rules.FlatProblem;

/**
 * Which absent nodes a repair looks at. Where there are many, nearly always only those near to what was taken out: the
 * others did not fit before either, and trying them all would leave time for few iterations.
 */
final class Focus {

    /** Up to this many candidates all are tried always. */
    private static final int FEW = 250;
    /** Chance to try all nevertheless: room made by a ruin can be used anywhere on its route. */
    private static final double ALL = 0.05;
    /** How many around each node taken out. */
    private static final int AROUND = 60;

    private final FlatProblem problem;
    private final Dice dice;
    private final int[] chosenIn;
    private int round;
    private boolean isAll;

    Focus(FlatProblem problem, Dice dice) {
        this.problem = problem;
        this.dice = dice;
        chosenIn = new int[problem.size];
    }

    /** Looks at what the last ruin took out. */
    void choose(SearchState plan) {
        isAll = problem.candidates.length <= FEW || plan.removals == 0 || dice.unit() < ALL;
        if (isAll) {
            return;
        }
        round++;
        for (int i = 0; i < plan.removals; i++) {
            int[] near = problem.near(plan.removed[i]);
            for (int rank = 0; rank < near.length && rank <= AROUND; rank++) {
                chosenIn[near[rank]] = round;
            }
        }
    }

    boolean has(int node) {
        return isAll || chosenIn[node] == round;
    }
}
