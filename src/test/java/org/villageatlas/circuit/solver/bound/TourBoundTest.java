package org.villageatlas.circuit.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourConstraints;
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
            staysAbove(problem, RandomProblems.bestOfAll(problem), 5, seed);
            TourProblem costly = RandomProblems.withSums(problem, seed);
            staysAbove(costly, RandomProblems.bestOfAll(costly), 5, seed);
        }
    }

    /** Villages less than a bucket apart; where legs are limited, ways over a third break the triangle rule. */
    @Test
    void noPlanThroughVillagesWithSeveralSightsIsWorthMore() {
        for (long seed = 0; seed < 80; seed++) {
            TourProblem problem = villages(seed);
            staysAbove(problem, RandomProblems.bestOfAll(problem), 6, seed);
            TourProblem costly = RandomProblems.withSums(problem, seed);
            staysAbove(costly, RandomProblems.bestOfAll(costly), 6, seed);
        }
    }

    @Test
    void noPlanThatChoosesItsNightsIsWorthMore() {
        int possible = 0;
        for (long seed = 0; seed < 60; seed++) {
            TourProblem problem = withNights(villages(seed), seed);
            for (TourProblem each : List.of(problem, RandomProblems.withSums(problem, seed))) {
                double best = bestOverNights(each);
                if (best > Double.NEGATIVE_INFINITY) {
                    possible++;
                    staysAbove(each, best, 6, seed);
                }
            }
        }
        assertThat(possible).as("problems with a plan").isGreaterThan(80);
    }

    private static double bestOverNights(TourProblem problem) {
        double best = Double.NEGATIVE_INFINITY;
        for (int first : List.of(0, 7)) {
            for (int second : problem.days().size() < 3 ? List.of(first) : List.of(7, 8)) {
                best = Math.max(best, RandomProblems.bestOfAll(sleeping(problem, first, second)));
            }
        }
        return best;
    }

    /** The way alone costs: two places an hour apart, no visit, and a bound that says so. */
    @Test
    void theWayToTheEndIsPaidWhateverIsVisited() {
        TourProblem problem = new TourProblem(
                new double[][] {{0, 60, 30}, {60, 0, 40}, {30, 40, 0}},
                List.of(TourStop.nothing(), TourStop.nothing(), TourStop.of(1, 5)),
                List.of(new TourDay(0, 1, 0, 90)),
                List.of(),
                List.of(),
                0.25,
                TourConstraints.NONE);
        assertThat(RandomProblems.bestOfAll(problem)).isEqualTo(-15);
        staysAbove(problem, -15, 5, 0);
        TourBound bound = new TourBound(problem, Set.of());
        bound.descend(-15, 5, 8, Long.MAX_VALUE);
        assertThat(bound.value()).isCloseTo(-15, within(1e-9));
    }

    /** By paths that remember nothing, then more and more, in turn with those that only do not turn back. */
    private static void staysAbove(TourProblem problem, double best, double bucket, long seed) {
        TourBound bound = new TourBound(problem, Set.of());
        for (int more = 0; more < 5; more++) {
            bound.descend(best, more % 2 == 0 ? bucket : 1, 8, Long.MAX_VALUE);
            assertThat(bound.value()).as("seed %d", seed).isGreaterThanOrEqualTo(best - 1e-9);
            bound.descendWithNgRoutes(best, best, more % 2 == 0 ? 1 : bucket, 1 + more, 6, Long.MAX_VALUE);
            assertThat(bound.value()).as("seed %d", seed).isGreaterThanOrEqualTo(best - 1e-9);
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
            double before = bound.value();
            bound.descendWithNgRoutes(plan.value(), plan.value(), 2, 5, 10, Long.MAX_VALUE);
            assertThat(bound.value()).isBetween(plan.value() - 1e-9, before);
            share += plan.value() / bound.value() / 10;
        }
        assertThat(share).as("mean share of the bound reached").isGreaterThan(0.85);
    }

    @Test
    void visitsThatTakeNoTimeGiveNoBound() {
        TourProblem problem = TourProblem.of(
                new double[2][2], List.of(TourStop.nothing(), TourStop.of(1, 0)), List.of(new TourDay(0, 0, 0, 9)));
        TourBound bound = new TourBound(problem, Set.of());
        bound.descend(1, 1, 10, Long.MAX_VALUE);
        assertThat(bound.value()).isInfinite();
    }

    /** Three villages of two sights each: a village counts once, and so does each product, which whole villages have. */
    private static TourProblem villages(long seed) {
        Random random = new Random(seed);
        double[][] between = new double[4][4];
        for (int from = 0; from < 4; from++) {
            for (int to = 0; to < 4; to++) {
                between[from][to] = from == to ? 0 : 1 + random.nextInt(random.nextInt(30) + 1);
            }
        }
        for (int over = 0; over < 4; over++) {
            for (int from = 0; from < 4; from++) {
                for (int to = 0; to < 4; to++) {
                    between[from][to] = Math.min(between[from][to], between[from][over] + between[over][to]);
                }
            }
        }
        double[][] travel = new double[7][7];
        for (int from = 0; from < 7; from++) {
            for (int to = 0; to < 7; to++) {
                travel[from][to] = between[(from + 1) / 2][(to + 1) / 2];
            }
        }
        List<TourStop> stops = new ArrayList<>(List.of(TourStop.nothing()));
        Map<Integer, Double> theme = new HashMap<>();
        for (int node = 1; node < 7; node++) {
            stops.add(TourStop.of(random.nextInt(2), 6 + random.nextInt(15)));
            theme.put(node, 0.5 + random.nextInt(3) / 2.0);
        }
        List<CoverageSet> sets = new ArrayList<>(List.of(new CoverageSet(2, List.of(1.0, 0.5, 1.0 / 3), theme)));
        for (int village = 0; village < 3; village++) {
            sets.add(once(2 * random.nextDouble(), village));
        }
        sets.add(once(1, 0, 2));
        sets.add(once(0.5, 1, 2));
        List<TourDay> days = Collections.nCopies(1 + random.nextInt(2), new TourDay(0, 0, 0, 30 + random.nextInt(40)));
        double longestLeg = random.nextBoolean() ? 12 : Double.POSITIVE_INFINITY;
        return new TourProblem(travel, stops, days, sets, TourConstraints.NONE.withLongestLeg(longestLeg));
    }

    /** Two inns beside the base, nodes 7 and 8; nights are spent at the base or one of them. */
    private static TourProblem withNights(TourProblem problem, long seed) {
        Random random = new Random(-seed);
        double[][] travel = new double[9][9];
        for (int from = 0; from < 9; from++) {
            for (int to = 0; to < 9; to++) {
                boolean isInn = from > 6 || to > 6;
                travel[from][to] = from == to ? 0 : isInn ? 8 + random.nextInt(20) : problem.travel()[from][to];
            }
        }
        for (int node = 1; node < 7; node += 2) {
            for (int inn = 7; inn < 9; inn++) {
                travel[node + 1][inn] = travel[node][inn];
                travel[inn][node + 1] = travel[inn][node];
            }
        }
        List<TourStop> stops = new ArrayList<>(problem.stops());
        stops.addAll(List.of(TourStop.nothing(), TourStop.nothing()));
        int days = 2 + (int) seed % 2;
        List<Set<Integer>> nights = days == 2 ? List.of(Set.of(0, 7)) : List.of(Set.of(0, 7), Set.of(7, 8));
        TourConstraints rules = new TourConstraints(
                List.of(), nights, List.of(), problem.constraints().longestLeg());
        TourDay day = problem.days().get(0);
        return new TourProblem(travel, stops, Collections.nCopies(days, day), problem.coverage(), rules);
    }

    /** The same with its nights fixed. */
    private static TourProblem sleeping(TourProblem problem, int first, int second) {
        List<Integer> nights = problem.days().size() == 2 ? List.of(first) : List.of(first, second);
        List<TourDay> days = new ArrayList<>();
        for (int day = 0; day < problem.days().size(); day++) {
            TourDay limits = problem.days().get(day);
            int start = day == 0 ? 0 : nights.get(day - 1);
            int end = day < nights.size() ? nights.get(day) : 0;
            days.add(new TourDay(start, end, limits.earliest(), limits.latest()));
        }
        TourConstraints rules =
                TourConstraints.NONE.withLongestLeg(problem.constraints().longestLeg());
        return new TourProblem(
                problem.travel(),
                problem.stops(),
                days,
                problem.coverage(),
                problem.sums(),
                problem.travelCost(),
                rules);
    }

    private static CoverageSet once(double weight, int... villages) {
        Map<Integer, Double> members = new HashMap<>();
        for (int village : villages) {
            members.put(1 + 2 * village, 1.0);
            members.put(2 + 2 * village, 1.0);
        }
        return new CoverageSet(weight, List.of(1.0), members);
    }

    /** The same with visits of five minutes more. */
    private static TourProblem longer(TourProblem problem) {
        List<TourStop> stops = problem.stops().stream()
                .map(stop -> new TourStop(
                        stop.score(), stop.serviceTime() + 5, stop.timeWindows(), stop.days(), stop.rank()))
                .toList();
        return new TourProblem(problem.travel(), stops, problem.days(), problem.coverage(), problem.constraints());
    }
}
