package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.planning.WarmStart;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.SearchBudget;
import org.villageatlas.circuit.solver.TourConstraints;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;
import org.villageatlas.circuit.solver.rules.OvernightReach;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

/**
 * Shares the villages out over several circuits: as all begin and end at one place, they are one long tour that is back
 * there after each of them. Of every village only its shortest visit counts, and each village has the same score; then they
 * are moved until the circuits have alike many.
 */
final class VillageShares {

    private static final int ITERATIONS = 20_000;
    private static final int THREADS = 2;
    private static final long MOST_MILLISECONDS = 20_000;

    private final CircuitProblem one;
    private final int circuits;
    /** Nodes of the problem of one circuit, by the nodes of all circuits together: the shortest visits, then the ends. */
    private final List<Integer> nodes;

    private final int shortest;

    /** @param one the problem of one circuit that could go anywhere */
    VillageShares(CircuitProblem one, int circuits) {
        this.one = one;
        this.circuits = circuits;
        nodes = new ArrayList<>(shortestVisits().values());
        shortest = nodes.size();
        IntStream.range(one.candidateCount(), one.unscored().size()).forEach(nodes::add);
    }

    /** For each circuit a tour with a stop in each of its villages. */
    List<WarmStart> find() {
        TourProblem unscored = together();
        OvernightReach reach = new OvernightReach(unscored);
        List<Integer> usable =
                IntStream.range(0, shortest).filter(reach::isVisitable).boxed().toList();
        TourProblem problem = new TourProblem(
                unscored.travel(), reach.usableStops(), reach.days(), villages(usable), unscored.constraints());
        SearchBudget budget = new SearchBudget(MOST_MILLISECONDS, ITERATIONS);
        TourPlan plan =
                new StringRemovalSolver().solve(problem, budget, one.request().seed(), THREADS);
        int length = one.request().days();
        List<List<Integer>> even = new EvenShares(problem, usable, plan, length).find();
        return IntStream.range(0, circuits)
                .mapToObj(circuit -> new WarmStart(IntStream.range(circuit * length, (circuit + 1) * length)
                        .mapToObj(day -> new WarmStart.Day(
                                even.get(day).stream()
                                        .map(node ->
                                                one.candidate(nodes.get(node)).id())
                                        .toList(),
                                one.place(one.placeOf(
                                                nodes.get(plan.tours().get(day).end())))
                                        .position()))
                        .toList()))
                .toList();
    }

    /** The tour over all circuits, without scores. */
    private TourProblem together() {
        TourProblem problem = one.unscored();
        double[][] travel = nodes.stream()
                .map(from -> nodes.stream()
                        .mapToDouble(to -> problem.travel()[from][to])
                        .toArray())
                .toArray(double[][]::new);
        List<TourStop> stops = nodes.stream().map(problem.stops()::get).toList();
        List<TourDay> days = new ArrayList<>();
        List<Set<Integer>> nights = new ArrayList<>();
        for (int circuit = 0; circuit < circuits; circuit++) {
            for (TourDay day : problem.days()) {
                days.add(day.between(end(day.start()), end(day.end())));
            }
            problem.constraints()
                    .overnightStops()
                    .forEach(night -> nights.add(night.stream().map(this::end).collect(Collectors.toSet())));
            nights.add(Set.of(days.get(days.size() - 1).end()));
        }
        nights.remove(nights.size() - 1);
        return new TourProblem(
                travel,
                stops,
                days,
                List.of(),
                new TourConstraints(
                        List.of(), nights, List.of(), problem.constraints().longestLeg()));
    }

    /** The node where days begin or end, of all circuits together. */
    private int end(int node) {
        return node - one.candidateCount() + shortest;
    }

    private List<CoverageSet> villages(List<Integer> usable) {
        return usable.stream()
                .collect(Collectors.groupingBy(
                        node -> one.placeOf(nodes.get(node)), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(village ->
                        CoverageSet.once(1 + one.score().bonus(one.candidate(nodes.get(village.get(0)))), village))
                .toList();
    }

    private Map<String, Integer> shortestVisits() {
        Map<String, Integer> shortest = new LinkedHashMap<>();
        for (int node = 0; node < one.candidateCount(); node++) {
            int other = node;
            shortest.merge(
                    one.candidate(node).village().id(),
                    node,
                    (known, more) -> one.candidate(other)
                                            .visit()
                                            .compareTo(one.candidate(known).visit())
                                    < 0
                            ? other
                            : known);
        }
        return shortest;
    }
}
