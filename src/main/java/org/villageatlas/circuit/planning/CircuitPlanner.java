package org.villageatlas.circuit.planning;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.villageatlas.circuit.solver.InitialDay;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourSolver;
import org.villageatlas.circuit.solver.bound.TourBound;

/**
 * Plans the circuit of most value: the solver chooses visits, their order and the nights, and a relaxation bounds what any
 * circuit can be worth. The same problem, seed and iterations give the same plan unless the clock ends the search.
 */
public final class CircuitPlanner {

    /** Minutes to which the bound rounds times down. */
    private static final double COARSE = 10;

    private static final double FINE = 5;
    private static final double FINEST = 2.5;
    /** Steps of two-cycle paths, and of ng-routes with neighbourhoods of three sites, then five. */
    private static final int STEPS = 40;

    private static final int STEPS_OF_THREE = 5;
    /** In all days together: such a step takes the longer the more days there are. */
    private static final int STEPS_OF_FIVE = 10;

    private static final int LEAST_STEPS = 2;
    private static final int LEAST_TWO_CYCLE_STEPS = 12;
    /** Days times squared villages up to which all steps are done: each takes as long as these are many. */
    private static final double MOST_LEGS = 75_000;

    /** A bound no farther than this above a known tour is good enough. */
    private static final double GOAL = 1.05;

    /** Iterations of the short search whose plan the multipliers begin with. */
    private static final int SCOUT_ITERATIONS = 1000;

    private final CircuitProblem problem;
    private final TourSolver solver;
    private final long seed;
    private final int threads;

    /**
     * @param threads how many searches run side by side
     * @throws IllegalArgumentException when there is no tour at all in these days
     */
    public CircuitPlanner(CircuitProblem problem, TourSolver solver, int threads) {
        this.problem = problem;
        this.solver = solver;
        this.threads = threads;
        seed = problem.request().seed();
        if (!problem.reach().hasTour()) {
            throw new IllegalArgumentException("the end cannot be reached from the start in these days");
        }
    }

    /**
     * The best plan found.
     *
     * @param quotas sets of nodes of which only so many may be visited
     * @param initial days to begin with, none for an empty plan; what of them cannot be is passed over
     */
    public CircuitPlan plan(SearchBudget budget, List<Quota> quotas, List<InitialDay> initial) {
        long begun = System.nanoTime();
        long deadline = begun + Duration.ofMillis(budget.milliseconds()).toNanos();
        TourProblem tours = problem.tours(quotas);
        CompletableFuture<Bound> bound = CompletableFuture.supplyAsync(() -> bound(tours, budget, deadline));
        TourPlan found = solver.solve(tours, initial, budget, seed, threads);
        double value = found.value();
        List<CircuitPlan.Unvisited> unvisited = new ClosestFit(problem, tours, found).all();
        Bound known = bound.join();
        return new CircuitPlan(
                found,
                found.timeLimited() || known.isTimeLimited(),
                value,
                Math.max(value, known.value()),
                unvisited,
                Duration.ofNanos(System.nanoTime() - begun));
    }

    /** An upper bound, and whether the clock shaped it. */
    private record Bound(double value, boolean isTimeLimited) {}

    /**
     * The least of the relaxations. The Lagrangian ones go on for a number of steps, or until time is up. They do not wait
     * for the plan: they begin with one of their own, found in few iterations, so that both cores have work.
     */
    private Bound bound(TourProblem tours, SearchBudget budget, long deadline) {
        long iterations = Math.min(SCOUT_ITERATIONS, budget.iterations());
        TourPlan scout = solver.solve(tours, new SearchBudget(budget.milliseconds(), iterations), seed, 1);
        TourBound bound = new TourBound(tours, Set.copyOf(CircuitPlan.visited(scout)));
        int days = tours.days().size();
        double goal = GOAL * scout.value();
        double share = shareOfSteps(days);
        int ofThree = Math.max(LEAST_STEPS, (int) (share * STEPS_OF_THREE));
        int ofFive = Math.max(1, (int) (share * STEPS_OF_FIVE / days));
        int twoCycle = Math.max(LEAST_TWO_CYCLE_STEPS, (int) (share * STEPS));
        bound.descend(scout.value(), COARSE, twoCycle, deadline);
        bound.descendWithNgRoutes(scout.value(), goal, COARSE, 3, ofThree, deadline);
        bound.descendWithNgRoutes(scout.value(), goal, FINE, 3, ofThree, deadline);
        bound.descendWithNgRoutes(scout.value(), goal, FINE, 5, ofFive, deadline);
        if (days == 1) {
            bound.descendWithNgRoutes(scout.value(), goal, FINEST, 5, ofFive, deadline);
        }
        return new Bound(
                Math.min(new KnapsackBound(problem).value(), bound.value()),
                scout.timeLimited() || bound.isTimeLimited());
    }

    /** Fewer steps where each is long, so that a tour of many villages is not waited for. */
    private double shareOfSteps(int days) {
        double villages =
                problem.usable().stream().map(problem::placeOf).distinct().count();
        return Math.min(1, MOST_LEGS / (days * villages * villages));
    }
}
