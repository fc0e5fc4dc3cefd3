package org.villageatlas.circuit.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourSolver;
import org.villageatlas.circuit.solver.bound.TourBound;

/**
 * Plans the tour of most value: the solver chooses visits, their order and the nights; a relaxation tells how far from the
 * best the tour can be. The same input and effort give the same tour unless the clock cuts the search.
 */
public final class CircuitPlanner {

    /** Minutes to which the bound rounds times down. */
    private static final double COARSE = 10;

    private static final double FINE = 5;
    private static final double FINEST = 2.5;
    /** Steps of paths that remember nothing, and of those that remember the three nearest sites, then five. */
    private static final int STEPS = 40;

    private static final int STEPS_OF_THREE = 5;
    /** In all days together: such a step takes the longer the more days there are. */
    private static final int STEPS_OF_FIVE = 10;

    private static final int LEAST_STEPS = 2;
    private static final int LEAST_STEPS_WITHOUT_MEMORY = 12;
    /** Days times squared villages up to which all steps are done: each takes as long as these are many. */
    private static final double MOST_WAYS = 75_000;

    /** A bound no farther than this above a known tour is good enough. */
    private static final double GOAL = 1.05;

    /** Rounds of the short search whose plan tells the bound where to begin. */
    private static final int SCOUT_ROUNDS = 1000;

    private final CircuitInput input;
    private final TourSolver solver;
    private final Reach reach;
    private final List<Integer> usable;

    /** @throws IllegalArgumentException when there is no tour at all in these days; {@link Reach#hasTour} tells before */
    public CircuitPlanner(CircuitInput input, TourSolver solver) {
        this.input = input;
        this.solver = solver;
        reach = new Reach(input);
        if (!reach.hasTour()) {
            throw new IllegalArgumentException("the end cannot be reached from the start in these days");
        }
        usable = IntStream.range(0, input.sights().size())
                .filter(sight -> reach.isVisitable(input.sight(sight)))
                .boxed()
                .toList();
    }

    /** The best tour found. */
    public CircuitPlan plan(Effort effort) {
        return plan(effort, List.of());
    }

    /**
     * The best tour found that keeps some quotas.
     *
     * @param quotas sets of sights, by their indexes, of which only so many may be visited
     */
    public CircuitPlan plan(Effort effort, List<Quota> quotas) {
        return plan(effort, quotas, List.of());
    }

    /** The best tour found, where nobody asks how far from the best it can be: its bound is infinite. */
    public CircuitPlan planUnbounded(Effort effort) {
        return plan(effort, List.of(), List.of(), false);
    }

    /**
     * The best tour found from another one on.
     *
     * @param begun its days; what of them cannot be is passed over
     */
    public CircuitPlan plan(Effort effort, List<Quota> quotas, List<BegunDay> begun) {
        return plan(effort, quotas, begun, true);
    }

    private CircuitPlan plan(Effort effort, List<Quota> quotas, List<BegunDay> begunDays, boolean isBounded) {
        long begun = System.nanoTime();
        long deadline = begun + effort.cap().toNanos();
        SolverInput solverInput = new SolverInput(input, usable, reach.chain(), quotas);
        CompletableFuture<Double> bound = isBounded
                ? CompletableFuture.supplyAsync(() -> bound(solverInput, effort, deadline))
                : CompletableFuture.completedFuture(Double.POSITIVE_INFINITY);
        TourPlan found = solver.solve(
                solverInput.problem,
                begunDays.stream().map(solverInput::draft).toList(),
                new SearchBudget(effort.cap().toMillis(), effort.rounds()),
                effort.seed(),
                effort.threads());
        List<CircuitPlan.Day> days =
                found.tours().stream().map(tour -> day(solverInput, tour)).toList();
        List<Integer> visited =
                days.stream().flatMap(day -> day.sights().stream()).toList();
        double value = input.model().value(visited.stream().map(input::sight).toList());
        List<CircuitPlan.Missed> missed = new MissedSights(input, solverInput, found).of(usable, visited);
        return new CircuitPlan(
                days,
                value,
                Math.max(value, bound.join()),
                missed,
                found.missing().stream().sorted().toList(),
                found.sound(),
                new CircuitPlan.Search(found.iterations(), took(begun), found.paced()));
    }

    /**
     * The least of the relaxations; the one by prices goes on for a number of steps, or until time is up. It does not wait
     * for the tour: it begins with a plan of its own, found in few rounds, so that both cores have work.
     */
    private double bound(SolverInput solverInput, Effort effort, long deadline) {
        int rounds = Math.min(SCOUT_ROUNDS, effort.rounds());
        TourPlan scout =
                solver.solve(solverInput.problem, new SearchBudget(effort.cap().toMillis(), rounds), effort.seed(), 1);
        Set<Integer> visited =
                scout.tours().stream().flatMap(tour -> tour.nodes().stream()).collect(Collectors.toSet());
        TourBound priced = new TourBound(solverInput.problem, visited);
        double goal = GOAL * scout.value();
        double share = shareOfSteps();
        int ofThree = Math.max(LEAST_STEPS, (int) (share * STEPS_OF_THREE));
        int ofFive = Math.max(1, (int) (share * STEPS_OF_FIVE / input.days().size()));
        int without = Math.max(LEAST_STEPS_WITHOUT_MEMORY, (int) (share * STEPS));
        priced.descend(scout.value(), COARSE, without, deadline);
        priced.descendWithNgRoutes(scout.value(), goal, COARSE, 3, ofThree, deadline);
        priced.descendWithNgRoutes(scout.value(), goal, FINE, 3, ofThree, deadline);
        priced.descendWithNgRoutes(scout.value(), goal, FINE, 5, ofFive, deadline);
        if (input.days().size() == 1) {
            priced.descendWithNgRoutes(scout.value(), goal, FINEST, 5, ofFive, deadline);
        }
        double knapsack =
                new UpperBound(input, usable.stream().map(input::sight).toList()).value();
        return Math.min(knapsack, priced.value());
    }

    /** Fewer steps where each is long, so that a tour of many villages is not waited for. */
    private double shareOfSteps() {
        double villages = usable.stream()
                .map(sight -> input.sight(sight).node())
                .distinct()
                .count();
        return Math.min(1, MOST_WAYS / (input.days().size() * villages * villages));
    }

    private static Duration took(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static CircuitPlan.Day day(SolverInput input, Tour tour) {
        List<CircuitPlan.Visit> visits = new ArrayList<>();
        for (Tour.Visit visit : tour.visits()) {
            visits.add(new CircuitPlan.Visit(input.sight(visit.node()), visit.arrive(), visit.start(), visit.leave()));
        }
        return new CircuitPlan.Day(
                input.place(tour.start()),
                visits,
                input.place(tour.end()),
                tour.begin(),
                tour.finish(),
                tour.breakStart());
    }
}
