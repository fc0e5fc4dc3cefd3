package org.villageatlas.bench.circuits.contender;

import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.StringRemovalSolver;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;

/** The solver of this project. */
public final class OurSolver implements Contender {

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Answer solve(TourProblem problem, Effort effort) {
        SearchBudget budget = SearchBudget.ofMilliseconds(effort.milliseconds());
        TourPlan plan = new StringRemovalSolver().solve(problem, budget, effort.seed(), effort.threads());
        return new Answer(plan.tours().stream().map(Tour::nodes).toList(), plan.iterations());
    }
}
