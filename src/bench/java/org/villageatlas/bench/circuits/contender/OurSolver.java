package org.villageatlas.bench.circuits.contender;

import java.util.function.LongSupplier;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

/** The solver of this project. */
public final class OurSolver implements Contender {

    private final boolean countsProcessor;

    /** @param countsProcessor whether its seconds are those of the processor, by thread, instead of the wall's */
    public OurSolver(boolean countsProcessor) {
        this.countsProcessor = countsProcessor;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public Answer solve(TourProblem problem, Effort effort) {
        SearchBudget budget = SearchBudget.ofMilliseconds(effort.milliseconds());
        LongSupplier clock = countsProcessor ? () -> ProcessorTime.nanos() / effort.threads() : System::nanoTime;
        TourPlan plan = new StringRemovalSolver(clock).solve(problem, budget, effort.seed(), effort.threads());
        return new Answer(plan.tours().stream().map(Tour::nodes).toList(), plan.iterations());
    }
}
