package org.villageatlas.circuit.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.villageatlas.circuit.ToyIsland;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;
import org.villageatlas.resource.Resource.Theme;

class CircuitPlannerTest {

    @Test
    void everyDayKeepsItsHoursAndBeginsWhereTheLastEnded() {
        for (long seed = 1; seed <= 60; seed++) {
            CircuitProblem problem = RandomIsland.of(seed, 2, 6 + (int) seed % 20, 10 + (int) seed % 25)
                    .problem(seed, 1 + (int) seed % 7, 240 + 30 * (seed % 13));
            PlanChecker.check(problem, plan(problem, 4000), "seed " + seed);
        }
    }

    @Test
    void mustsAreVisitedWhereTheyFit() {
        int met = 0;
        int all = 0;
        for (long seed = 1; seed <= 40; seed++) {
            RandomIsland island = RandomIsland.of(seed, 2, 12, 20);
            CircuitProblem problem = island.problem(seed, 3, 600, 0, island.twoAttractions(seed));
            CircuitPlan plan = plan(problem, 6000);
            PlanChecker.check(problem, plan, "seed " + seed);
            all += problem.required().size();
            met += problem.required().size() - plan.unmet().size();
        }
        assertTrue(met >= all * 9 / 10, met + " of " + all + " musts");
    }

    @Test
    void findsTheBestTourOfTinyIslandsAndNeverExceedsIt() {
        int found = 0;
        for (long seed = 1; seed <= 40; seed++) {
            CircuitProblem problem = RandomIsland.of(seed, 1, 4, 5).problem(seed, 1 + (int) seed % 2, 360);
            CircuitPlan plan = plan(problem, 8000);
            double best = BruteForce.bestValue(problem);
            assertTrue(plan.value() <= best + 1e-6, "seed " + seed + ": more than the best");
            assertTrue(plan.bound() >= best - 1e-6, "seed " + seed + ": bound " + plan.bound() + " < " + best);
            found += plan.value() > best - 1e-6 ? 1 : 0;
        }
        assertTrue(found >= 38, "best tour found on only " + found + " of 40 islands");
    }

    @Test
    void bothBoundsHoldOnTinyIslands() {
        for (long seed = 1; seed <= 40; seed++) {
            CircuitProblem problem = RandomIsland.of(seed, 0, 3, 6).problem(seed, 1, 150 + 20 * (seed % 9));
            double best = BruteForce.bestValue(problem);
            double bound = plan(problem, 1000).bound();
            double knapsack = new KnapsackBound(problem).value();
            assertTrue(bound >= best - 1e-6, "seed " + seed + ": bound " + bound + " < " + best);
            assertTrue(knapsack >= best - 1e-6, "seed " + seed + ": knapsack " + knapsack + " < " + best);
        }
    }

    /**
     * The example of docs/explanations/circuits.md. Each village is worth 0.15 and its cheapest way of 20 minutes costs 0.167, so
     * neither adds anything; the bridge, the mill, the shrine and the honey take 125 minutes, which fit once a twentieth of each
     * visit is charged to its village. With all 120 minutes for themes the last five of heritage are lacking: 13/14 (ln (1 +
     * 55/30) + 2 ln (1 + 30/30) + ln (1 + 45/30)) = 3.105.
     */
    @Test
    void theKnapsackOfTheWorkedExample() {
        ToyIsland island = new ToyIsland();
        CircuitProblem problem = island.planning()
                .problemOf(island.request("{'start':'port','days':1,'hours_per_day':2,'themes':{'faith':2}}"));
        assertEquals(3.105, new KnapsackBound(problem).value(), 0.0005);
        CircuitPlan plan = plan(problem, 500);
        assertEquals(1.955, plan.value(), 0.0005);
        assertEquals(plan.value(), plan.bound(), 1e-6, "the other relaxation proves it the best");
    }

    @Test
    void theSameSeedGivesTheSameTour() {
        CircuitProblem problem = RandomIsland.of(7, 3, 30, 50).problem(11, 4, 480);
        CircuitPlan one = plan(problem, 600);
        CircuitPlan other = plan(problem, 600);
        assertEquals(one.days(), other.days());
        assertEquals(one.unvisited(), other.unvisited());
        assertFalse(one.found().timeLimited());
    }

    @Test
    void theClockCutsTheSearchAndSaysSo() {
        CircuitProblem problem = RandomIsland.of(7, 3, 60, 90).problem(1, 5, 480);
        CircuitPlan plan = planner(problem).plan(new SearchBudget(200, 100_000_000), List.of(), List.of());
        PlanChecker.check(problem, plan, "cut");
        assertTrue(plan.found().timeLimited());
        CircuitPlan hurried = planner(problem).plan(new SearchBudget(0, 5000), List.of(), List.of());
        PlanChecker.check(problem, hurried, "no time at all");
        assertTrue(hurried.found().iterations() < 100);
        assertTrue(hurried.value() > 0);
    }

    @Test
    void aLoneVillageIsVisited() {
        CircuitPlan plan = plan(RandomIsland.line(List.of(0), 1).problem(1, 1, 100), 10);
        assertEquals(List.of(0), plan.days().get(0).nodes());
    }

    @Test
    void withoutLodgingEveryNightIsAtTheStart() {
        CircuitProblem problem = RandomIsland.line(List.of(0), 6).problem(1, 4, 200);
        plan(problem, 40).days().forEach(day -> assertEquals(0, problem.placeOf(day.end())));
    }

    @Test
    void aNightFartherOutOpensWhatADayTripCannotReach() {
        CircuitProblem near = RandomIsland.line(List.of(0), 6).problem(1, 2, 300);
        CircuitProblem far = RandomIsland.line(List.of(0, 4), 6).problem(1, 2, 300);
        assertTrue(near.minutesNeeded(4) > 300);
        assertTrue(far.minutesNeeded(4) <= 300);
        assertTrue(plan(far, 40).value() > plan(near, 40).value());
    }

    @Test
    void whatFitsIntoNoDayIsNotAmongTheUnvisited() {
        CircuitProblem problem = RandomIsland.line(List.of(0), 2).problem(1, 1, 115);
        CircuitPlan plan = plan(problem, 20);
        assertEquals(List.of(0), plan.days().get(0).nodes());
        assertEquals(List.of(), plan.unvisited(), "the second village is beyond the hours even alone");
        assertEquals(180, problem.minutesNeeded(1));
    }

    @Test
    void whatIsNotVisitedSaysHowManyMinutesAreLacking() {
        CircuitProblem problem = RandomIsland.line(List.of(0), 2).problem(1, 1, 185);
        CircuitPlan plan = plan(problem, 20);
        assertEquals(1, plan.unvisited().size());
        assertEquals(15, plan.unvisited().get(0).excess(), 1e-6, "80 + 20 + 20 + 80 minutes of 185");
    }

    @Test
    void anEndOutOfReachIsNoTour() {
        CircuitProblem problem = RandomIsland.line(List.of(0), 2).problem(1, 1, 60, 2, List.of());
        assertFalse(problem.reach().hasTour());
        assertThrows(IllegalArgumentException.class, () -> planner(problem));
    }

    @Test
    void ofAVillageThatMustBeSeenOneAttractionIsEnough() {
        RandomIsland island = RandomIsland.line(List.of(0), 1);
        island.addAttraction(1, Theme.HERITAGE, 30, 2);
        assertEquals(
                List.of(), plan(island.problem(1, 1, 115, 0, List.of("v1")), 10).unmet());
    }

    private static CircuitPlan plan(CircuitProblem problem, int iterations) {
        return planner(problem).plan(new SearchBudget(60_000, iterations), List.of(), List.of());
    }

    private static CircuitPlanner planner(CircuitProblem problem) {
        return new CircuitPlanner(problem, new StringRemovalSolver(), 1);
    }
}
