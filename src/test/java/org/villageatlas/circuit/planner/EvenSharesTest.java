package org.villageatlas.circuit.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

class EvenSharesTest {

    private static final int DAYS_EACH = 2;
    private static final double DAY = 600;

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
            CircuitInput input = new RandomInput(seed).of(0, 25, 25, 3 * DAYS_EACH, DAY);
            CircuitPlan plan = new CircuitPlanner(input, new StringRemovalSolver())
                    .planUnbounded(new Effort(seed, 300, 1, Duration.ofSeconds(10)));
            List<List<Integer>> was =
                    plan.days().stream().map(CircuitPlan.Day::sights).toList();
            List<List<Integer>> even = new EvenShares(input, plan, DAYS_EACH).find();

            String what = "seed " + seed;
            List<Integer> visited = even.stream().flatMap(List::stream).toList();
            assertThat(visited).as(what).doesNotHaveDuplicates().containsAll(plan.sights());
            IntStream.range(0, even.size()).forEach(day -> {
                CircuitPlan.Day planned = plan.days().get(day);
                List<CircuitPlan.Visit> visits = even.get(day).stream()
                        .map(sight -> new CircuitPlan.Visit(sight, 0, 0, 0))
                        .toList();
                CircuitPlan.Day moved = new CircuitPlan.Day(planned.from(), visits, planned.to(), 0, 0, null);
                assertThat(PlanChecker.minutes(input, moved)).as(what).isLessThanOrEqualTo(DAY + 1e-6);
            });
            assertThat(spread(even)).as(what).isLessThanOrEqualTo(Math.max(1, spread(was)));
            before += spread(was);
            after += spread(even);
        }
        assertThat(after).isLessThan(before);
    }
}
