package org.villageatlas.circuit.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

class TourBoundTest {

    @Test
    void noPlanIsWorthMoreAfterHoweverManySteps() {
        for (long seed = 0; seed < 40; seed++) {
            int days = 1 + (int) seed % 3;
            TourProblem problem = longer(RandomProblems.of(seed, days == 3 ? 5 : 6, days, 150, seed % 2 == 0));
            double best = RandomProblems.bestOfAll(problem);
            TourBound bound = new TourBound(problem, Set.of());
            for (int more = 0; more < 4; more++) {
                bound.descend(best, more % 2 == 0 ? 5 : 1, 10, Long.MAX_VALUE);
                assertThat(bound.value()).as("seed %d", seed).isGreaterThanOrEqualTo(best - 1e-9);
            }
        }
    }

    @Test
    void itIsFarLowerThanTheValueOfEverything() {
        double share = 0;
        for (long seed = 0; seed < 10; seed++) {
            TourProblem problem = longer(RandomProblems.of(seed, 40, 3, 200, false));
            TourPlan plan = new StringRemovalSolver().solve(problem, SearchBudget.ofIterations(3000), 1, 1);
            Set<Integer> visited =
                    plan.tours().stream().flatMap(tour -> tour.nodes().stream()).collect(Collectors.toSet());
            TourBound bound = new TourBound(problem, visited);
            bound.descend(plan.value(), 2, 60, Long.MAX_VALUE);
            assertThat(bound.value()).isGreaterThanOrEqualTo(plan.value() - 1e-9);
            share += plan.value() / bound.value() / 10;
        }
        assertThat(share).as("mean share of the bound reached").isGreaterThan(0.75);
    }

    @Test
    void visitsThatTakeNoTimeGiveNoBound() {
        TourProblem problem = TourProblem.of(
                new double[2][2], List.of(TourStop.nothing(), TourStop.of(1, 0)), List.of(new TourDay(0, 0, 0, 9)));
        TourBound bound = new TourBound(problem, Set.of());
        bound.descend(1, 1, 10, Long.MAX_VALUE);
        assertThat(bound.value()).isInfinite();
    }

    /** The same with visits of five minutes more. */
    private static TourProblem longer(TourProblem problem) {
        List<TourStop> stops = problem.stops().stream()
                .map(stop -> new TourStop(stop.score(), stop.service() + 5, stop.openings(), stop.days(), stop.rank()))
                .toList();
        return new TourProblem(problem.travel(), stops, problem.days(), problem.coverage(), problem.rules());
    }
}
