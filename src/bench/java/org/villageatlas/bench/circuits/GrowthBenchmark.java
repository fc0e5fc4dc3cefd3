package org.villageatlas.bench.circuits;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

/** How our solver grows with the number of candidates: seven days of eight hours over places by chance. */
public final class GrowthBenchmark implements Benchmark {

    private static final double DAY_MINUTES = 480;
    private static final int DAYS = 7;
    private static final double SIDE_MINUTES = 240;
    /** Shares of the seconds after which a search of its own is stopped. */
    private static final double[] SHARES = {0.01, 0.03, 0.1, 0.3, 1};

    @Override
    public String arguments() {
        return "SIZES (as 50,500) SECONDS [THREADS]";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.size() < 2) {
            throw new IllegalArgumentException("Sizes and seconds are needed.");
        }
        List<Integer> sizes =
                Stream.of(arguments.get(0).split(",")).map(Integer::valueOf).toList();
        double seconds = Double.parseDouble(arguments.get(1));
        int threads = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : 1;
        System.out.println("candidates, values after shares of the time, visits, iterations a second, seconds to 1 %,"
                + " heap MB of the search, bound, bound above value %, seconds of the bound, its heap MB");
        double slowest = 0;
        for (int size : sizes) {
            slowest = Math.max(slowest, row(size, seconds, threads));
        }
        System.out.printf(
                "%d sizes, at most %.2f s to within 1 %% of the value after %.1f s%n", sizes.size(), slowest, seconds);
        return true;
    }

    private static double row(int size, double seconds, int threads) {
        TourProblem problem = problem(size);
        List<TourPlan> plans = new ArrayList<>();
        HeapPeak ofSearch = HeapPeak.from();
        for (double share : SHARES) {
            SearchBudget budget = SearchBudget.ofMilliseconds(Math.round(1000 * share * seconds));
            plans.add(new StringRemovalSolver().solve(problem, budget, 1, threads));
        }
        TourPlan last = plans.get(plans.size() - 1);
        int reached = 0;
        while (plans.get(reached).value() < 0.99 * last.value()) {
            reached++;
        }
        double searchMegabytes = ofSearch.megabytes();
        GrowthBound bound = GrowthBound.of(problem, last);
        System.out.printf(
                "%5d  %s  %4d  %9.0f  %5.2f  %6.0f  %8.1f  %6.1f  %6.2f  %6.0f%n",
                size,
                plans.stream().map(plan -> String.format("%6.0f", plan.value())).toList(),
                last.tours().stream().mapToInt(tour -> tour.visits().size()).sum(),
                last.iterations() / seconds,
                SHARES[reached] * seconds,
                searchMegabytes,
                bound.value(),
                100 * (bound.value() - last.value()) / last.value(),
                bound.seconds(),
                bound.megabytes());
        return SHARES[reached] * seconds;
    }

    /** Scores 1-10, visits of 15-90 minutes, half of them with a window of 3 hours. */
    private static TourProblem problem(int size) {
        Random random = new Random(size);
        double[][] at = new double[size + 1][];
        List<TourStop> stops = new ArrayList<>();
        for (int node = 0; node <= size; node++) {
            at[node] = DoubleStream.generate(() -> SIDE_MINUTES * random.nextDouble())
                    .limit(2)
                    .toArray();
            TourStop stop = TourStop.of(1 + random.nextInt(10), 15 + random.nextInt(76));
            double open = 300 * random.nextDouble();
            stops.add(random.nextBoolean() ? stop.between(open, open + 180) : stop);
        }
        double[][] travel = new double[size + 1][size + 1];
        for (int from = 0; from <= size; from++) {
            for (int to = 0; to <= size; to++) {
                travel[from][to] = Math.hypot(at[from][0] - at[to][0], at[from][1] - at[to][1]);
            }
        }
        TourDay day = new TourDay(0, 0, 0, DAY_MINUTES);
        return TourProblem.of(travel, stops, Collections.nCopies(DAYS, day));
    }
}
