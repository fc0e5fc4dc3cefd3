package org.villageatlas.circuit.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourSolver;
import org.villageatlas.circuit.solver.TourStop;

/**
 * Fills the days of a tour anew between the nights it has: with the nights fixed, the days are a team orienteering
 * problem, which the tour solver is made for.
 */
final class DaySearch {

    private final Numbers numbers;
    private final int[] usable;
    private final TourSolver solver;
    private final long seed;

    /** @param usable the sights that may be visited */
    DaySearch(Numbers numbers, int[] usable, TourSolver solver, long seed) {
        this.numbers = numbers;
        this.usable = usable.clone();
        this.solver = solver;
        this.seed = seed;
    }

    /** The better of the tour and what the solver makes of its nights. */
    Tour improve(Tour tour, long iterations, Duration cap) {
        TourPlan plan = solver.solve(problem(tour), new SearchBudget(cap.toMillis(), iterations), seed, 1);
        Tour found = tour.copy();
        for (int day = 0; day < found.days(); day++) {
            while (found.stops(day) > 0) {
                found.remove(day, 0);
            }
        }
        for (int day = 0; day < found.days(); day++) {
            for (int node : plan.tours().get(day).nodes()) {
                found.insert(day, found.stops(day), usable[node]);
            }
            if (!found.fits(found.length(day))) {
                return tour;
            }
        }
        return found.isBetterThan(tour) ? found : tour;
    }

    /** Nodes are the usable sights, then where each day starts and ends. */
    private TourProblem problem(Tour tour) {
        List<Integer> places = new ArrayList<>();
        List<TourStop> stops = new ArrayList<>();
        for (int sight : usable) {
            places.add(numbers.node[sight]);
            stops.add(TourStop.of(0, numbers.visit[sight]));
        }
        List<TourDay> days = new ArrayList<>();
        for (int day = 0; day < tour.days(); day++) {
            days.add(new TourDay(places.size(), places.size() + 1, 0, numbers.dayMinutes));
            Collections.addAll(places, tour.from(day), tour.to(day));
            Collections.addAll(stops, TourStop.nothing(), TourStop.nothing());
        }
        double[][] travel = places.stream()
                .map(from -> places.stream()
                        .mapToDouble(to -> numbers.between(from, to))
                        .toArray())
                .toArray(double[][]::new);
        return new TourProblem(travel, stops, days, coverage(), required(tour), Double.POSITIVE_INFINITY);
    }

    private List<CoverageSet> coverage() {
        ValueModel model = numbers.input.model();
        List<CoverageSet> sets = new ArrayList<>();
        List<Double> harmonic = IntStream.rangeClosed(1, usable.length)
                .mapToObj(rank -> 1.0 / rank)
                .toList();
        grouped(sight -> new int[] {numbers.theme[sight]}).forEach((theme, members) -> {
            if (theme != Sight.NO_THEME) {
                Map<Integer, Double> qualities = new HashMap<>();
                members.forEach(node -> qualities.put(node, numbers.quality[usable[node]]));
                sets.add(new CoverageSet(model.themeWeights().get(theme), harmonic, qualities));
            }
        });
        grouped(sight -> new int[] {numbers.node[sight]})
                .values()
                .forEach(members -> sets.add(once(model.newVillage(), members)));
        grouped(sight -> numbers.categories[sight])
                .values()
                .forEach(members -> sets.add(once(model.newCategory(), members)));
        return sets;
    }

    private static CoverageSet once(double weight, List<Integer> members) {
        Map<Integer, Double> strengths = new HashMap<>();
        members.forEach(node -> strengths.put(node, 1.0));
        return new CoverageSet(weight, List.of(1.0), strengths);
    }

    private interface Groups {
        int[] of(int sight);
    }

    /** The solver's nodes by the groups their sights belong to, in order. */
    private Map<Integer, List<Integer>> grouped(Groups groups) {
        Map<Integer, List<Integer>> grouped = new TreeMap<>();
        for (int node = 0; node < usable.length; node++) {
            for (int group : groups.of(usable[node])) {
                grouped.computeIfAbsent(group, none -> new ArrayList<>()).add(node);
            }
        }
        return grouped;
    }

    /** Of each must that the tour meets, the first sight that meets it stays. */
    private Set<Integer> required(Tour tour) {
        Set<Integer> met = new HashSet<>();
        Set<Integer> required = new HashSet<>();
        for (int node = 0; node < usable.length; node++) {
            for (int must : numbers.musts[usable[node]]) {
                if (tour.isVisited(usable[node]) && met.add(must)) {
                    required.add(node);
                }
            }
        }
        return required;
    }
}
