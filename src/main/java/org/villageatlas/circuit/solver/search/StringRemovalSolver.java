package org.villageatlas.circuit.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.villageatlas.circuit.solver.InitialDay;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourSolver;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * Slack induction by string removals for team orienteering (Christiaens &amp; Vanden Berghe 2020; Pajersky, Sobotka &amp; Rudova
 * 2026): cycles of annealing that differ in temperature and in what travel time costs. Several threads search with
 * seeds of their own and meet after each cycle.
 */
public final class StringRemovalSolver implements TourSolver {

    private final LongSupplier clock;

    /** A budget's milliseconds are those of the clock on the wall. */
    public StringRemovalSolver() {
        this(System::nanoTime);
    }

    /**
     * @param clock in nanoseconds, to measure a budget by: time of the processor on a machine that others use as well.
     *     Called by all threads
     */
    public StringRemovalSolver(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public TourPlan solve(TourProblem problem, List<InitialDay> initial, SearchBudget budget, long seed, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
        long now = clock.getAsLong();
        ProblemArrays flat = new ProblemArrays(problem);
        PlanScore score = new PlanScore(problem);
        InsertionOrders orders = new InsertionOrders(flat, score);
        List<Search> searches = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            searches.add(new Search(flat, score, orders, seed + thread * 7919L, new BudgetMeter(budget, clock, now)));
        }
        Solution first = InitialSolution.of(flat, score, initial);
        searches.forEach(search -> search.adopt(first));
        Solution incumbent = run(searches, score.hasSets());
        searches.get(0).adopt(incumbent);
        searches.get(0).complete();
        incumbent = searches.get(0).incumbent();
        long iterations = searches.stream().mapToLong(Search::iterations).sum();
        boolean isTimeLimited = searches.stream().anyMatch(Search::isTimeLimited);
        return PlanWriter.write(problem, incumbent, iterations, isTimeLimited);
    }

    private static Solution run(List<Search> searches, boolean hasSets) {
        if (searches.size() == 1) {
            Search only = searches.get(0);
            for (AnnealingCycle cycle : AnnealingCycle.all(0, hasSets)) {
                only.run(cycle);
            }
            return only.incumbent();
        }
        ExecutorService threads = Executors.newFixedThreadPool(searches.size());
        try {
            for (int number = 0; number < AnnealingCycle.COUNT; number++) {
                List<Callable<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < searches.size(); i++) {
                    Search search = searches.get(i);
                    AnnealingCycle cycle = AnnealingCycle.all(i, hasSets).get(number);
                    tasks.add(() -> {
                        search.run(cycle);
                        return null;
                    });
                }
                waitFor(threads.invokeAll(tasks));
                share(searches);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
            waitForEnd(threads);
        }
        return incumbent(searches);
    }

    private static void waitFor(List<Future<Void>> tasks) throws InterruptedException {
        for (Future<Void> task : tasks) {
            try {
                task.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a search failed", e.getCause());
            }
        }
    }

    /** Searches that are interrupted stop at once; their best plans are not read before that. */
    private static void waitForEnd(ExecutorService threads) {
        boolean isInterrupted = Thread.interrupted();
        boolean isOver = false;
        while (!isOver) {
            try {
                isOver = threads.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void share(List<Search> searches) {
        Solution incumbent = incumbent(searches);
        for (Search search : searches) {
            search.adopt(incumbent);
        }
    }

    /** The first of those that no other is better than. */
    private static Solution incumbent(List<Search> searches) {
        Solution incumbent = searches.get(0).incumbent();
        for (Search search : searches) {
            if (Search.isBetter(search.incumbent(), incumbent)) {
                incumbent = search.incumbent();
            }
        }
        return incumbent;
    }
}
