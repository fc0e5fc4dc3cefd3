package org.villageatlas.circuit.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/** The example of docs/explanations/circuit-bound.md, done there by hand: sites A, B and C score 5, 4 and 3; legs and visits take 10. */
class BoundExampleTest {

    private static final double BEST = 12;
    private static final TourProblem PROBLEM = problem();

    @Test
    void theBestPlanVisitsAllThreeSites() {
        assertThat(RandomProblems.bestOfAll(PROBLEM)).isEqualTo(BEST);
    }

    @Test
    void withoutMultipliersThePathComesBackToTheBestSite() {
        assertThat(afterSteps(1)).isCloseTo(17, within(1e-9));
    }

    @Test
    void oneSubgradientStepLowersTheBoundBelowThat() {
        assertThat(afterSteps(2)).isCloseTo(16, within(1e-9));
    }

    @Test
    void ngRoutesOfThreeSitesReachTheBestPlan() {
        TourBound bound = new TourBound(PROBLEM, Set.of());
        bound.descendWithNgRoutes(BEST, BEST, 10, 3, 1, Long.MAX_VALUE);
        assertThat(bound.value()).isCloseTo(BEST, within(1e-9));
    }

    private static double afterSteps(int steps) {
        TourBound bound = new TourBound(PROBLEM, Set.of());
        bound.descend(BEST, 10, steps, Long.MAX_VALUE);
        return bound.value();
    }

    private static TourProblem problem() {
        double[][] travel = {{0, 10, 10, 10}, {10, 0, 10, 10}, {10, 10, 0, 10}, {10, 10, 10, 0}};
        List<TourStop> stops = List.of(TourStop.nothing(), TourStop.of(5, 10), TourStop.of(4, 10), TourStop.of(3, 10));
        return TourProblem.of(travel, stops, List.of(new TourDay(0, 0, 0, 90)));
    }
}
