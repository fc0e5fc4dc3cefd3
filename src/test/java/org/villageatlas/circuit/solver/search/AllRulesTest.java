package org.villageatlas.circuit.solver.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.Break;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.RandomProblems;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TimeWindow;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourConstraints;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourSolver;
import org.villageatlas.circuit.solver.TourStop;

/** Problems with every rule at once, by chance; what is checked here shares no code with the solver. */
class AllRulesTest {

    private static final int PLACES = 3;

    private final TourSolver solver = new StringRemovalSolver();

    @Test
    void everyPlanKeepsEveryRuleAndIsWorthWhatItSays() {
        for (long seed = 0; seed < 60; seed++) {
            TourProblem problem = random(seed);
            checkPlan(problem, seed);
            checkPlan(RandomProblems.withSums(problem, seed), seed);
        }
    }

    private void checkPlan(TourProblem problem, long seed) {
        TourPlan plan = solver.solve(problem, SearchBudget.ofIterations(800), seed, 1);
        if (plan.sound()) {
            assertThat(faults(problem, plan)).as("seed %d", seed).isEmpty();
        }
        Set<Integer> visited = visited(plan);
        assertThat(plan.missing())
                .as("seed %d", seed)
                .isEqualTo(IntStream.range(0, problem.constraints().required().size())
                        .filter(group -> problem.constraints().required().get(group).stream()
                                .noneMatch(visited::contains))
                        .boxed()
                        .collect(Collectors.toSet()));
        assertThat(plan.value()).as("seed %d", seed).isCloseTo(value(problem, plan), within(1e-9));
    }

    @Test
    void nearlyEveryPlanIsSoundAndHasVisits() {
        long good = IntStream.range(0, 60)
                .mapToObj(seed -> solver.solve(random(seed), SearchBudget.ofIterations(100), seed, 1))
                .filter(plan -> plan.sound() && visited(plan).size() > 2)
                .count();
        assertThat(good).isGreaterThan(50);
    }

    @Test
    void theSameIterationsGiveTheSamePlan() {
        for (long seed = 0; seed < 10; seed++) {
            TourPlan one = solver.solve(random(seed), SearchBudget.ofIterations(400), seed, 2);
            assertThat(solver.solve(random(seed), SearchBudget.ofIterations(400), seed, 2))
                    .as("seed %d", seed)
                    .isEqualTo(one);
            TourProblem costly = RandomProblems.withSums(random(seed), seed);
            assertThat(solver.solve(costly, SearchBudget.ofIterations(400), seed, 2))
                    .as("seed %d with sums", seed)
                    .isEqualTo(solver.solve(costly, SearchBudget.ofIterations(400), seed, 2));
        }
    }

    private static Set<Integer> visited(TourPlan plan) {
        return plan.tours().stream().flatMap(tour -> tour.nodes().stream()).collect(Collectors.toSet());
    }

    private static List<String> faults(TourProblem problem, TourPlan plan) {
        List<String> faults = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int day = 0; day < plan.tours().size(); day++) {
            Tour tour = plan.tours().get(day);
            TourDay limits = problem.days().get(day);
            double travel = 0;
            int here = tour.start();
            int rank = 0;
            List<Integer> nodes = new ArrayList<>(tour.nodes());
            nodes.add(tour.end());
            for (int node : nodes) {
                double leg = problem.travel()[here][node];
                travel += leg;
                note(faults, leg > problem.constraints().longestLeg(), "a leg of " + leg);
                here = node;
            }
            for (int node : tour.nodes()) {
                TourStop stop = problem.stops().get(node);
                note(faults, !seen.add(node), "node " + node + " twice");
                note(faults, node < PLACES, "a visit to where days end");
                note(faults, (stop.days() >> day & 1) == 0, "node " + node + " on day " + day);
                note(faults, stop.rank() > 0 && stop.rank() < rank, "node " + node + " out of order");
                rank = Math.max(rank, stop.rank());
            }
            double finish = TimedProblemsTest.finishByMinutes(problem, tour, day);
            note(faults, travel > limits.longestTravel() || travel != tour.travel(), "travel of " + travel);
            note(faults, finish > limits.latest() || finish != tour.finish(), "finish at " + finish);
            note(faults, day > 0 && tour.start() != plan.tours().get(day - 1).end(), "another bed in the morning");
            boolean isLast = day == plan.tours().size() - 1;
            note(faults, isLast && tour.end() != limits.end(), "the end");
            note(
                    faults,
                    !isLast && !problem.constraints().overnightStops().get(day).contains(tour.end()),
                    "no bed");
        }
        problem.constraints().quotas().forEach(quota -> {
            long used = quota.nodes().stream().filter(seen::contains).count();
            note(faults, used > quota.most(), used + " of a quota of " + quota.most());
        });
        return faults;
    }

    private static void note(List<String> faults, boolean isWrong, String fault) {
        if (isWrong) {
            faults.add(fault);
        }
    }

    private static double value(TourProblem problem, TourPlan plan) {
        Set<Integer> visited = visited(plan);
        double value = RandomProblems.ofSums(problem, visited) - problem.travelCost() * way(problem, plan);
        for (int node : visited) {
            value += problem.stops().get(node).score();
        }
        for (CoverageSet set : problem.coverage()) {
            List<Double> strengths = visited.stream()
                    .map(node -> set.members().get(node))
                    .filter(Objects::nonNull)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (int i = 0; i < strengths.size() && i < set.discounts().size(); i++) {
                value += set.weight() * set.discounts().get(i) * strengths.get(i);
            }
        }
        return value;
    }

    private static double way(TourProblem problem, TourPlan plan) {
        double way = 0;
        for (Tour tour : plan.tours()) {
            int here = tour.start();
            for (int node : tour.nodes()) {
                way += problem.travel()[here][node];
                here = node;
            }
            way += problem.travel()[here][tour.end()];
        }
        return way;
    }

    /** Three days from 9 on whole minutes; nights, hours, pauses, pins, orders, quotas, musts and limits on the way. */
    private static TourProblem random(long seed) {
        Random random = new Random(seed);
        TourProblem plain = RandomProblems.of(seed, 22, 3, 480, false);
        List<TourStop> stops = new ArrayList<>();
        for (int node = 0; node < plain.size(); node++) {
            stops.add(node < PLACES ? TourStop.nothing() : stop(random));
        }
        Break pause = random.nextInt(3) == 0 ? null : new Break(720, 840, 15 + random.nextInt(45));
        double longestTravel = random.nextBoolean() ? 150 : Double.POSITIVE_INFINITY;
        TourDay day = new TourDay(0, 0, 540, 840 + random.nextInt(180), longestTravel, pause);
        List<Set<Integer>> required = new ArrayList<>();
        for (int group = random.nextInt(3); group > 0; group--) {
            required.add(Set.of(PLACES + random.nextInt(8), PLACES + 8 + random.nextInt(8)));
        }
        Set<Integer> some = random.ints(10, PLACES, plain.size()).boxed().collect(Collectors.toSet());
        TourConstraints rules = new TourConstraints(
                required,
                List.of(Set.of(0, 1, 2), Set.of(0, 1)),
                List.of(new Quota(some, 1 + random.nextInt(4))),
                random.nextBoolean() ? 60 : Double.POSITIVE_INFINITY);
        return new TourProblem(plain.travel(), stops, List.of(day, day, day), plain.coverage(), rules);
    }

    private static TourStop stop(Random random) {
        List<TimeWindow> openings = new ArrayList<>();
        if (random.nextBoolean()) {
            double open = 540 + random.nextInt(200);
            openings.add(new TimeWindow(open, open + 60, 1));
            openings.add(new TimeWindow(open + 90, open + 160, 6));
        }
        long days = random.nextInt(4) == 0 ? 1L << random.nextInt(3) : TourStop.ANY_DAY;
        int rank = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0;
        return new TourStop(1 + random.nextInt(9), 20 + random.nextInt(60), openings, days, rank);
    }
}
