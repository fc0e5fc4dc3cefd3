package org.villageatlas.bench.circuits;

import java.util.List;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.StringRemovalSolver;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;

/** A solver that takes part. */
interface Contender {

    /** Empty for ours. */
    String name();

    Answer solve(TourProblem problem, Options options);

    /**
     * @param routes visited nodes by route
     * @param value as the solver itself has it
     */
    record Answer(List<List<Integer>> routes, double value, long iterations) {}

    static List<Contender> chosen(boolean hasPeers) {
        if (hasPeers) {
            throw new IllegalArgumentException("Peers are not built in yet.");
        }
        return List.of(new Ours());
    }

    /** The solver of this project. */
    final class Ours implements Contender {

        @Override
        public String name() {
            return "";
        }

        @Override
        public Answer solve(TourProblem problem, Options options) {
            SearchBudget budget = SearchBudget.ofMilliseconds(Math.round(1000 * options.seconds()));
            TourPlan plan = new StringRemovalSolver().solve(problem, budget, options.seed(), options.threads());
            return new Answer(plan.tours().stream().map(Tour::nodes).toList(), plan.value(), plan.iterations());
        }
    }
}
