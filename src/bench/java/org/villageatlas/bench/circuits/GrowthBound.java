package org.villageatlas.bench.circuits;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;
import org.villageatlas.circuit.solver.bound.TourBound;

/**
 * The bound on a problem of {@link GrowthBenchmark}: the lesser of the one by prices, up to so many candidates and for so
 * long, and a fractional knapsack over the minutes of all days.
 */
record GrowthBound(double value, double seconds, double megabytes) {

    /** Beyond, a step of the bound by prices takes too long: it grows with the square, what goes before it with the cube. */
    private static final int MOST_PRICED = 1000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double BUCKET_MINUTES = 5;
    private static final int STEPS = 40;

    /** @param plan a good one, from which prices begin */
    static GrowthBound of(TourProblem problem, TourPlan plan) {
        long begun = System.nanoTime();
        HeapPeak peak = HeapPeak.from();
        double value = knapsack(problem);
        if (problem.size() - 1 <= MOST_PRICED) {
            TourBound priced = new TourBound(
                    problem,
                    plan.tours().stream().flatMap(tour -> tour.nodes().stream()).collect(Collectors.toSet()));
            priced.descend(plan.value(), BUCKET_MINUTES, STEPS, begun + PATIENCE.toNanos());
            value = Math.min(value, priced.value());
        }
        return new GrowthBound(value, (System.nanoTime() - begun) / 1e9, peak.megabytes());
    }

    /** What a visit takes at least: itself, half the shortest way there and half the shortest way on. */
    private record Item(double score, double minutes) {}

    /** Every visit is entered once and left once, so half of both ways of all visits fit into the days beside the visits. */
    private static double knapsack(TourProblem problem) {
        List<Item> items = new ArrayList<>();
        for (int node = 1; node < problem.size(); node++) {
            TourStop stop = problem.stops().get(node);
            double way = Double.POSITIVE_INFINITY;
            for (int other = 0; other < problem.size(); other++) {
                way = other == node ? way : Math.min(way, problem.travel()[node][other]);
            }
            items.add(new Item(stop.score(), stop.serviceTime() + way));
        }
        items.sort(Comparator.comparingDouble(item -> item.minutes() / item.score()));
        double left = problem.days().stream()
                .mapToDouble(day -> day.latest() - day.earliest())
                .sum();
        double value = 0;
        for (Item item : items) {
            double part = Math.min(1, left / item.minutes());
            value += part * item.score();
            left -= part * item.minutes();
        }
        return value;
    }
}
