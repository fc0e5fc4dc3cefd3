package org.villageatlas.circuit.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.DiminishingSum;
import org.villageatlas.circuit.solver.InitialDay;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourConstraints;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourSolver;
import org.villageatlas.circuit.solver.TourStop;

class StringRemovalSolverTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final TourSolver solver = new StringRemovalSolver();

    @Test
    void findsTheBestOfAllPlansOfSmallProblems() {
        for (long seed = 0; seed < 40; seed++) {
            boolean hasWindows = seed % 2 == 0;
            int days = 1 + (int) seed % 3;
            TourProblem problem = RandomProblems.of(seed, days == 3 ? 5 : 6, days, 150, hasWindows);
            TourPlan plan = solve(problem, 2_000);
            assertThat(plan.value()).as("seed %d", seed).isEqualTo(RandomProblems.bestOfAll(problem), within(1e-9));
        }
    }

    @Test
    void findsTheBestWhereMoreOfAThemeAddsLessAndTheWayCosts() {
        int found = 0;
        for (long seed = 0; seed < 40; seed++) {
            int days = 1 + (int) seed % 3;
            TourProblem plain = RandomProblems.of(seed, days == 3 ? 5 : 6, days, 150, seed % 2 == 0);
            TourProblem problem = RandomProblems.withSums(plain, seed);
            TourPlan plan = solve(problem, 2_000);
            double best = RandomProblems.bestOfAll(problem);
            assertThat(plan.value())
                    .as("seed %d", seed)
                    .isEqualTo(RandomProblems.value(problem, RandomProblems.nodes(plan)), within(1e-9))
                    .isLessThanOrEqualTo(best + 1e-9);
            found += plan.value() > best - 1e-9 ? 1 : 0;
        }
        assertThat(found).as("best plans found of 40").isGreaterThanOrEqualTo(39);
    }

    @Test
    void aVisitThatAddsLessThanItsWayCostsIsNotMade() {
        DiminishingSum lakes = new DiminishingSum(2, 30, Map.of(1, 60.0, 2, 60.0));
        // The near lake adds 2 ln 3 = 2.197 for a way of 20; the far one 2 ln (5/3) = 1.022 for 60 more.
        TourProblem problem = new TourProblem(
                line(0, 10, 40),
                List.of(TourStop.nothing(), TourStop.of(0, 60), TourStop.of(0, 60)),
                List.of(new TourDay(0, 0, 0, 480)),
                List.of(),
                List.of(lakes),
                0.02,
                TourConstraints.NONE);
        TourPlan plan = solve(problem, 200);
        assertThat(RandomProblems.nodes(plan)).containsExactly(List.of(1));
        assertThat(plan.value()).isEqualTo(2 * Math.log(3) - 0.02 * 20, within(1e-12));
    }

    @Test
    void keepsEveryLimitAndCountsRight() {
        for (long seed = 0; seed < 60; seed++) {
            TourProblem plain = RandomProblems.of(seed % 30, 60, 3, 240, seed % 2 == 0);
            TourProblem problem = seed < 30 ? plain : RandomProblems.withSums(plain, seed);
            TourPlan plan = solve(problem, 3_000);
            List<List<Integer>> nodes = RandomProblems.nodes(plan);
            assertThat(RandomProblems.fault(problem, nodes)).as("seed %d", seed).isEmpty();
            assertThat(plan.value()).as("seed %d", seed).isEqualTo(RandomProblems.value(problem, nodes), within(1e-6));
            assertThat(plan.sound()).isTrue();
        }
    }

    @Test
    void keepsEveryLimitWhereAMatrixBreaksTheTriangleRule() {
        for (long seed = 0; seed < 20; seed++) {
            TourProblem plain = RandomProblems.of(seed, 40, 2, 300, true);
            double[][] travel = plain.travel();
            IntStream.range(1, travel.length - 1).forEach(node -> travel[node][node + 1] = 1);
            IntStream.range(2, travel.length - 2).forEach(node -> travel[node + 2][node] = NEVER);
            TourProblem problem = new TourProblem(
                    travel, plain.stops(), plain.days(), plain.coverage(), TourConstraints.NONE.withLongestLeg(80));
            List<List<Integer>> nodes = RandomProblems.nodes(solve(problem, 3_000));
            assertThat(RandomProblems.fault(problem, nodes)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void whatIsBegunWithIsNeverWorthMoreThanWhatIsFound() {
        for (long seed = 0; seed < 20; seed++) {
            TourProblem problem = RandomProblems.of(seed, 60, 3, 240, seed % 2 == 0);
            TourPlan good = solve(problem, 2_000);
            TourPlan on = solver.solve(problem, drafts(good), SearchBudget.ofIterations(1), 9, 1);
            assertThat(on.value()).as("seed %d", seed).isGreaterThanOrEqualTo(good.value() - 1e-9);
            assertThat(RandomProblems.fault(problem, RandomProblems.nodes(on))).isEmpty();
        }
    }

    @Test
    void ofAPlanThatBreaksLimitsOnlyWhatKeepsThemIsBegunWith() {
        for (long seed = 0; seed < 20; seed++) {
            TourProblem longer = RandomProblems.of(seed, 60, 3, 400, seed % 2 == 0);
            TourProblem shorter = RandomProblems.of(seed, 60, 3, 200, seed % 2 == 0);
            TourPlan tooLong = solve(longer, 500);
            TourPlan on = solver.solve(shorter, drafts(tooLong), SearchBudget.ofIterations(1), 9, 1);
            assertThat(RandomProblems.fault(shorter, RandomProblems.nodes(on)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private static List<InitialDay> drafts(TourPlan plan) {
        return plan.tours().stream()
                .map(tour -> new InitialDay(tour.nodes(), tour.end()))
                .toList();
    }

    @Test
    void givesTheSamePlanForTheSameIterations() {
        TourProblem problem = RandomProblems.of(5, 80, 3, 240, true);
        for (int threads = 1; threads <= 2; threads++) {
            SearchBudget budget = SearchBudget.ofIterations(2_000);
            assertThat(solver.solve(problem, budget, 7, threads)).isEqualTo(solver.solve(problem, budget, 7, threads));
        }
    }

    /** Each look at the slow machine's clock finds 5 ms gone: more of the time than of the rounds, but never half of it. */
    @Test
    void givesTheSamePlanOnASlowerMachineThatHasTimeEnough() {
        TourProblem problem = RandomProblems.of(5, 80, 3, 240, true);
        SearchBudget budget = new SearchBudget(1_000, 2_000);
        AtomicLong slow = new AtomicLong();
        TourPlan late = new StringRemovalSolver(() -> slow.addAndGet(5_000_000)).solve(problem, budget, 7, 1);
        assertThat(slow.get()).isBetween(250_000_000L, 500_000_000L);
        assertThat(late).isEqualTo(new StringRemovalSolver(() -> 0).solve(problem, budget, 7, 1));
    }

    @Test
    void stopsByTheClock() {
        TourProblem problem = RandomProblems.of(6, 80, 3, 240, true);
        long begun = System.nanoTime();
        TourPlan plan = solver.solve(problem, SearchBudget.ofMilliseconds(100), 1, 2);
        assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
        assertThat(plan.value()).isPositive();
    }

    @Test
    void handsOverItsBestWhenInterrupted() {
        TourProblem problem = RandomProblems.of(6, 80, 3, 240, true);
        Thread.currentThread().interrupt();
        long begun = System.nanoTime();
        TourPlan plan = solver.solve(problem, SearchBudget.ofMilliseconds(60_000), 1, 2);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(System.nanoTime() - begun).isLessThan(30_000_000_000L);
        assertThat(RandomProblems.fault(problem, RandomProblems.nodes(plan))).isEmpty();
    }

    @Test
    void visitsWhatIsRequiredAtWhateverLoss() {
        double[][] travel = line(0, 10, 11, 12, -40);
        List<TourStop> stops = List.of(TourStop.nothing(), stop(100), stop(100), stop(100), TourStop.of(0, 0));
        TourDay day = new TourDay(0, 0, 0, 80);
        TourProblem problem =
                new TourProblem(travel, stops, List.of(day), List.of(), TourConstraints.NONE.requiring(Set.of(4)));
        TourPlan plan = solve(problem, 200);
        assertThat(RandomProblems.nodes(plan)).containsExactly(List.of(4));
        assertThat(plan.value()).isZero();
        assertThat(plan.missing()).isEmpty();
    }

    @Test
    void saysWhatIsRequiredButCannotBeVisited() {
        TourProblem problem = new TourProblem(
                line(0, 10, 100),
                List.of(TourStop.nothing(), stop(5), stop(5)),
                List.of(new TourDay(0, 0, 0, 50)),
                List.of(),
                TourConstraints.NONE.requiring(Set.of(2)));
        TourPlan plan = solve(problem, 100);
        assertThat(plan.missing()).containsExactly(0);
        assertThat(plan.value()).isEqualTo(5);
    }

    @Test
    void prefersAnotherThemeToMoreOfTheSame() {
        CoverageSet churches = new CoverageSet(10, List.of(1.0, 0.2), Map.of(1, 1.0, 2, 1.0));
        CoverageSet lakes = new CoverageSet(6, List.of(1.0), Map.of(3, 1.0));
        TourProblem problem = new TourProblem(
                line(0, 10, 11, -10),
                List.of(TourStop.nothing(), TourStop.of(0, 30), TourStop.of(0, 30), TourStop.of(0, 30)),
                List.of(new TourDay(0, 0, 0, 102)),
                List.of(churches, lakes),
                TourConstraints.NONE);
        TourPlan plan = solve(problem, 200);
        assertThat(plan.tours().get(0).nodes()).hasSize(2).contains(3);
        assertThat(plan.value()).isEqualTo(16);
    }

    @Test
    void waitsForOpeningAndVisitsOnAllowedDaysAlone() {
        TourProblem problem = TourProblem.of(
                line(0, 10),
                List.of(TourStop.nothing(), TourStop.of(1, 5).between(30, 40).on(0b10)),
                List.of(new TourDay(0, 0, 0, 60), new TourDay(0, 0, 0, 60)));
        TourPlan plan = solve(problem, 50);
        assertThat(plan.tours().get(0).visits()).isEmpty();
        assertThat(plan.tours().get(1).visits()).containsExactly(new Tour.Visit(1, 10, 30, 35));
        assertThat(plan.tours().get(1).finish()).isEqualTo(45);
    }

    @Test
    void breaksALongWayWithAStop() {
        TourProblem problem = new TourProblem(
                line(0, 100, 50),
                List.of(TourStop.nothing(), TourStop.nothing(), stop(1)),
                List.of(new TourDay(0, 1, 0, 200)),
                List.of(),
                TourConstraints.NONE.withLongestLeg(60));
        TourPlan plan = solve(problem, 50);
        assertThat(RandomProblems.nodes(plan)).containsExactly(List.of(2));
        assertThat(plan.sound()).isTrue();
    }

    @Test
    void saysThatADayCannotReachItsEnd() {
        TourDay tooShort = new TourDay(0, 1, 0, 20);
        TourProblem problem =
                TourProblem.of(line(0, 100), List.of(TourStop.nothing(), TourStop.nothing()), List.of(tooShort));
        TourPlan plan = solve(problem, 50);
        assertThat(plan.sound()).isFalse();
        assertThat(plan.tours().get(0).visits()).isEmpty();
    }

    @Test
    void refusesNumbersThatMeanNothing() {
        List<TourStop> stops = List.of(TourStop.nothing());
        List<TourDay> days = List.of(new TourDay(0, 0, 0, 1));
        assertThatThrownBy(() -> TourProblem.of(new double[][] {{-1}}, stops, days))
                .hasMessageContaining("travel time of -1");
        assertThatThrownBy(() -> TourProblem.of(new double[][] {{0}}, stops, List.of()))
                .hasMessageContaining("0 days");
        assertThatThrownBy(() -> TourStop.of(Double.NaN, 0)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new CoverageSet(1, List.of(0.5, 1.0), Map.of()))
                .hasMessageContaining("discounts");
        assertThatThrownBy(() -> new TourProblem(
                        new double[1][1], stops, days, List.of(), List.of(), -0.1, TourConstraints.NONE))
                .hasMessageContaining("travel cost of -0.1");
        DiminishingSum ofNone = new DiminishingSum(1, 1, Map.of(1, 1.0));
        assertThatThrownBy(() -> new TourProblem(
                        new double[1][1], stops, days, List.of(), List.of(ofNone), 0, TourConstraints.NONE))
                .hasMessageContaining("node 1 of 1");
    }

    private TourPlan solve(TourProblem problem, long iterations) {
        return solver.solve(problem, SearchBudget.ofIterations(iterations), 1, 1);
    }

    private static TourStop stop(double score) {
        return TourStop.of(score, 0);
    }

    /** Travel times between places on a line. */
    private static double[][] line(double... places) {
        double[][] travel = new double[places.length][places.length];
        for (int from = 0; from < places.length; from++) {
            for (int to = 0; to < places.length; to++) {
                travel[from][to] = Math.abs(places[from] - places[to]);
            }
        }
        return travel;
    }
}
