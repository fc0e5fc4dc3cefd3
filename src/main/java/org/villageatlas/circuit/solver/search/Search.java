package org.villageatlas.circuit.solver.search;

import java.util.Arrays;
import org.villageatlas.circuit.solver.rules.FlatProblem;

/** One seeded search: ruin, recreate, accept by simulated annealing, cycle after cycle. */
final class Search {

    private final Dice dice;
    private final Ruin ruin;
    private final Recreate recreate;
    private final SearchState current;
    private final SearchState next;
    private final SearchState best;
    private final double typicalGain;
    private final Progress progress;

    Search(FlatProblem problem, Worth rules, InsertionOrders orders, long seed, Progress progress) {
        this.progress = progress;
        dice = new Dice(seed);
        ruin = new Ruin(problem, dice);
        recreate = new Recreate(problem, orders, dice);
        current = new SearchState(problem, rules);
        next = new SearchState(problem, rules);
        best = new SearchState(problem, rules);
        typicalGain = Arrays.stream(problem.candidates)
                .filter(node -> problem.source.rules().required().stream().noneMatch(group -> group.contains(node)))
                .mapToDouble(rules::gain)
                .average()
                .orElse(1);
    }

    SearchState best() {
        return best;
    }

    long iterations() {
        return progress.iterations();
    }

    boolean isPaced() {
        return progress.isPaced();
    }

    /** Takes over a plan of another search when it is better than its own best. */
    void learn(SearchState plan) {
        if (isBetter(plan, best)) {
            best.copyAll(plan);
        }
    }

    /** Anneals from the best plan known. */
    void run(Cycle cycle) {
        next.copyAll(best);
        next.renewStamps();
        current.copyAll(next);
        anneal(cycle.until(), cycle.hot(), cycle.cold(), cycle.travelWeight());
    }

    /** Fills the best plan with what its last repair overlooked. */
    void complete() {
        recreate.complete(best);
    }

    static boolean isBetter(SearchState one, SearchState other) {
        return one.value > other.value + 1e-9 || one.value > other.value - 1e-9 && one.travel() < other.travel() - 1e-9;
    }

    private void anneal(double until, double hot, double cold, double travelWeight) {
        double from = progress.used();
        double now = from;
        double perTravel = 0;
        double temperature = 0;
        for (int round = 0; now < until; round++) {
            if (round % 64 == 0) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                temperature = typicalGain * hot * Math.pow(cold / hot, (now - from) / (until - from));
                perTravel = travelWeight * typicalGain * current.visits / Math.max(1e-9, current.travel());
            }
            now = progress.step();
            if (!ruin.apply(next)) {
                next.copyChanged(current, next.changed);
                continue;
            }
            recreate.apply(next);
            double rise = next.value - current.value - perTravel * (next.travel() - current.travel());
            if (rise > temperature * Math.log(dice.unit())) {
                current.copyChanged(next, next.changed);
                if (current.value > best.value - 1e-9 && isBetter(current, best)) {
                    best.copyAll(current);
                }
            } else {
                next.copyChanged(current, next.changed);
            }
        }
    }
}
