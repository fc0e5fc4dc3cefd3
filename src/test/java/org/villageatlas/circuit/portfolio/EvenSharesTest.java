package org.villageatlas.circuit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

class EvenSharesTest {

    private static final int DAYS_EACH = 2;

    private static int spread(List<List<Integer>> days) {
        List<Integer> counts = new ArrayList<>();
        for (int day = 0; day < days.size(); day += DAYS_EACH) {
            counts.add(days.subList(day, day + DAYS_EACH).stream()
                    .mapToInt(List::size)
                    .sum());
        }
        return Collections.max(counts) - Collections.min(counts);
    }

    @Test
    void toursComeCloserTogetherKeepWhatTheyVisitAndTheirHours() {
        int before = 0;
        int after = 0;
        for (long seed = 1; seed <= 20; seed++) {
            TourProblem problem = RandomProblems.of(seed, 30, 3 * DAYS_EACH, 180, false);
            TourPlan plan = new StringRemovalSolver().solve(problem, SearchBudget.ofIterations(300), seed, 1);
            List<List<Integer>> was = RandomProblems.nodes(plan);
            List<Integer> all = IntStream.rangeClosed(1, 30).boxed().toList();
            List<List<Integer>> even = new EvenShares(problem, all, plan, DAYS_EACH).find();

            String what = "seed " + seed;
            assertThat(even.stream().flatMap(List::stream))
                    .as(what)
                    .doesNotHaveDuplicates()
                    .containsAll(was.stream().flatMap(List::stream).toList());
            assertThat(RandomProblems.fault(problem, even)).as(what).isEmpty();
            assertThat(spread(even)).as(what).isLessThanOrEqualTo(Math.max(1, spread(was)));
            before += spread(was);
            after += spread(even);
        }
        assertThat(after).isLessThan(before);
    }
}
