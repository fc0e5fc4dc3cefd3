package org.villageatlas.circuit.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

class CircuitPlannerTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final ValueModel MODEL = new ValueModel(List.of(1.0), 0.5, 0.2);

    @Test
    void everyDayKeepsItsHoursAndBeginsWhereTheLastEnded() {
        for (long seed = 1; seed <= 60; seed++) {
            CircuitInput input = new RandomInput(seed)
                    .of(2, 6 + (int) seed % 20, 10 + (int) seed % 25, 1 + (int) seed % 7, 240 + 30 * (seed % 13));
            PlanChecker.check(input, plan(input, seed, 4000), "seed " + seed);
        }
    }

    @Test
    void mustsAreVisitedWhereTheyFit() {
        int met = 0;
        int all = 0;
        for (long seed = 1; seed <= 40; seed++) {
            RandomInput island = new RandomInput(seed);
            CircuitInput input = island.withMusts(island.of(2, 12, 20, 3, 600), 2);
            CircuitPlan plan = plan(input, seed, 6000);
            PlanChecker.check(input, plan, "seed " + seed);
            all += input.musts().size();
            met += input.musts().size() - plan.unmet().size();
        }
        assertTrue(met >= all * 9 / 10, met + " of " + all + " musts");
    }

    @Test
    void findsTheBestTourOfTinyIslandsAndNeverExceedsIt() {
        int found = 0;
        for (long seed = 1; seed <= 40; seed++) {
            CircuitInput input = new RandomInput(seed).of(1, 4, 5, 1 + (int) seed % 2, 360);
            CircuitPlan plan = plan(input, seed, 8000);
            double best = BruteForce.bestValue(input);
            assertTrue(plan.value() <= best + 1e-6, "seed " + seed + ": more than the best");
            assertTrue(plan.bound() >= best - 1e-6, "seed " + seed + ": bound " + plan.bound() + " < " + best);
            found += plan.value() > best - 1e-6 ? 1 : 0;
        }
        assertTrue(found >= 38, "best tour found on only " + found + " of 40 islands");
    }

    @Test
    void theBoundHoldsWhereWaysAreFreeAndVisitsAreShort() {
        for (long seed = 1; seed <= 40; seed++) {
            CircuitInput input = new RandomInput(seed).of(0, 3, 6, 1, 150 + 20 * (seed % 9));
            double best = BruteForce.bestValue(input);
            double bound = plan(input, seed, 1000).bound();
            assertTrue(bound >= best - 1e-6, "seed " + seed + ": bound " + bound + " < " + best);
        }
    }

    @Test
    void theSameSeedGivesTheSameTour() {
        CircuitInput input = new RandomInput(7).of(3, 30, 50, 4, 480);
        CircuitPlan one = plan(input, 11, 600);
        CircuitPlan other = plan(input, 11, 600);
        assertEquals(one.days(), other.days());
        assertEquals(one.missed(), other.missed());
        assertFalse(one.search().cutByTime());
    }

    @Test
    void theClockCutsTheSearchAndSaysSo() {
        CircuitInput input = new RandomInput(7).of(3, 60, 90, 5, 480);
        CircuitPlan plan = planner(input).plan(new Effort(1, 100_000_000, 1, Duration.ofMillis(200)));
        PlanChecker.check(input, plan, "cut");
        assertTrue(plan.search().cutByTime());
        CircuitPlan hurried = planner(input).plan(new Effort(1, 5000, 1, Duration.ZERO));
        PlanChecker.check(input, hurried, "no time at all");
        assertTrue(hurried.search().rounds() < 100);
        assertTrue(hurried.value() > 0);
    }

    @Test
    void aLoneVillageIsVisited() {
        CircuitPlan plan = plan(line(List.of(0), 1, 1, 100), 1, 10);
        assertEquals(List.of(0), plan.days().get(0).sights());
    }

    @Test
    void withoutLodgingEveryNightIsAtTheStart() {
        CircuitPlan plan = plan(line(List.of(0), 6, 4, 200), 1, 40);
        plan.days().forEach(day -> assertEquals(0, day.to()));
    }

    @Test
    void aNightFartherOutOpensWhatADayTripCannotReach() {
        CircuitInput near = line(List.of(0), 6, 2, 300);
        CircuitInput far = line(List.of(0, 4), 6, 2, 300);
        assertTrue(new Reach(near).minutesNeeded(near.sight(4)) > 300);
        assertTrue(new Reach(far).minutesNeeded(far.sight(4)) <= 300);
        assertTrue(plan(far, 1, 40).value() > plan(near, 1, 40).value());
    }

    @Test
    void whatIsMissedSaysHowManyMinutesAreLacking() {
        CircuitInput input = line(List.of(0), 2, 1, 115);
        CircuitPlan plan = plan(input, 1, 20);
        assertEquals(List.of(0), plan.days().get(0).sights());
        CircuitPlan.Missed missed =
                plan.missed().isEmpty() ? null : plan.missed().get(0);
        assertEquals(null, missed, "the second village is beyond the hours even alone");
        assertEquals(180, new Reach(input).minutesNeeded(input.sight(1)));
    }

    @Test
    void anEndOutOfReachIsNoTour() {
        CircuitInput input = RandomInput.input(
                ways(3), 2, List.of(0), List.of(Sight.of(1, 10, 0, 1, List.of())), List.of(), MODEL, 1, 60);
        assertFalse(new Reach(input).hasTour());
        assertThrows(IllegalArgumentException.class, () -> plan(input, 1, 1));
    }

    @Test
    void ofAVillageThatMustBeSeenOneSightIsEnough() {
        CircuitInput input = RandomInput.input(
                ways(2),
                0,
                List.of(0),
                List.of(Sight.of(1, 10, 0, 1, List.of()), Sight.of(1, 30, 0, 1, List.of())),
                List.of(Set.of(0, 1)),
                MODEL,
                1,
                115);
        assertEquals(List.of(), plan(input, 1, 10).unmet());
    }

    /** Villages along one road from the gateway, 40 minutes apart; each has one sight of 20 minutes. */
    private static CircuitInput line(List<Integer> nights, int villages, int days, double dayMinutes) {
        List<Sight> sights = java.util.stream.IntStream.rangeClosed(1, villages)
                .mapToObj(node -> Sight.of(node, 20, 0, 1, List.of(node)))
                .toList();
        return RandomInput.input(ways(villages + 1), 0, nights, sights, List.of(), MODEL, days, dayMinutes);
    }

    private static Grid ways(int nodes) {
        double[][] minutes = new double[nodes][nodes];
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                minutes[from][to] = 40.0 * Math.abs(from - to);
            }
        }
        return new Grid(minutes);
    }

    private static CircuitPlan plan(CircuitInput input, long seed, int rounds) {
        return planner(input).plan(new Effort(seed, rounds, 1, LONG));
    }

    private static CircuitPlanner planner(CircuitInput input) {
        return new CircuitPlanner(input, new StringRemovalSolver());
    }
}
