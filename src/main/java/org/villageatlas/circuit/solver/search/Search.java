package org.villageatlas.circuit.solver.search;

import java.util.Arrays;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/** One seeded search: ruin, recreate, accept by simulated annealing, cycle after cycle. */
final class Search {

    private final RandomSource random;
    private final Ruin ruin;
    private final Recreate recreate;
    private final Solution current;
    private final Solution next;
    private final Solution incumbent;
    private final double meanGain;
    private final double travelCost;
    private final BudgetMeter meter;

    Search(ProblemArrays problem, PlanScore score, InsertionOrders orders, long seed, BudgetMeter meter) {
        this.meter = meter;
        travelCost = problem.source.travelCost();
        random = new RandomSource(seed);
        ruin = new Ruin(problem, random);
        recreate = new Recreate(problem, orders, random);
        current = new Solution(problem, score);
        next = new Solution(problem, score);
        incumbent = new Solution(problem, score);
        meanGain = Arrays.stream(problem.candidates)
                .filter(node ->
                        problem.source.constraints().required().stream().noneMatch(group -> group.contains(node)))
                .mapToDouble(score::marginalGain)
                .average()
                .orElse(1);
    }

    Solution incumbent() {
        return incumbent;
    }

    long iterations() {
        return meter.iterations();
    }

    boolean isTimeLimited() {
        return meter.isTimeLimited();
    }

    /** Takes over a plan of another search when it is better than its own best. */
    void adopt(Solution solution) {
        if (isBetter(solution, incumbent)) {
            incumbent.copyAll(solution);
        }
    }

    /** Anneals from the best plan known. */
    void run(AnnealingCycle cycle) {
        next.copyAll(incumbent);
        next.renewStamps();
        current.copyAll(next);
        anneal(cycle.until(), cycle.initialTemperature(), cycle.finalTemperature(), cycle.travelWeight());
    }

    /** Fills the best plan with what its last repair overlooked. */
    void complete() {
        recreate.complete(incumbent);
    }

    static boolean isBetter(Solution one, Solution other) {
        double more = one.objective() - other.objective();
        return more > 1e-9 || more > -1e-9 && one.travel() < other.travel() - 1e-9;
    }

    private void anneal(double until, double initialTemperature, double finalTemperature, double travelWeight) {
        double from = meter.used();
        double now = from;
        double perTravel = 0;
        double temperature = 0;
        for (int iteration = 0; now < until; iteration++) {
            if (iteration % 64 == 0) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                temperature = meanGain
                        * initialTemperature
                        * Math.pow(finalTemperature / initialTemperature, (now - from) / (until - from));
                perTravel = travelWeight * meanGain * current.visits / Math.max(1e-9, current.travel());
            }
            now = meter.step();
            if (!ruin.apply(next)) {
                next.copyChanged(current, next.changed);
                continue;
            }
            recreate.apply(next);
            double delta = next.value - current.value - (perTravel + travelCost) * (next.travel() - current.travel());
            if (delta > temperature * Math.log(random.nextDouble())) {
                current.copyChanged(next, next.changed);
                if (isBetter(current, incumbent)) {
                    incumbent.copyAll(current);
                }
            } else {
                next.copyChanged(current, next.changed);
            }
        }
    }
}
