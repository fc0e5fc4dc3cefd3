package org.villageatlas.circuit.portfolio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.Sketch;
import org.villageatlas.circuit.planner.CircuitInput;
import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.circuit.planner.CircuitPlanner;
import org.villageatlas.circuit.planner.Effort;
import org.villageatlas.circuit.planner.EvenShares;
import org.villageatlas.circuit.planner.PlannedDay;
import org.villageatlas.circuit.planner.Sight;
import org.villageatlas.circuit.planner.ValueModel;
import org.villageatlas.circuit.solver.search.StringRemovalSolver;

/**
 * Shares the villages out over several circuits: as all begin and end at one place, they are one long tour that is back
 * there after each of them. Of every village only its shortest visit counts, and each village is worth the same; then they
 * are moved until the circuits have alike many.
 */
final class VillageShares {

    private static final int ROUNDS = 20_000;
    private static final int THREADS = 2;
    private static final Duration CAP = Duration.ofSeconds(20);

    private final CircuitCase circuitCase;
    private final int circuits;

    VillageShares(CircuitCase circuitCase, int circuits) {
        this.circuitCase = circuitCase;
        this.circuits = circuits;
    }

    /** For each circuit a tour with a stop in each of its villages. */
    List<Sketch> find() {
        List<Integer> shortest = new ArrayList<>(shortestVisits().values());
        CircuitInput input = circuitCase.input();
        List<PlannedDay> days = new ArrayList<>();
        for (int i = 0; i < circuits; i++) {
            days.addAll(input.days());
        }
        CircuitInput together = new CircuitInput(
                input.minutes(),
                input.start(),
                days,
                shortest.stream().map(sight -> input.sights().get(sight)).toList(),
                List.of(),
                new ValueModel(Collections.nCopies(input.model().themeWeights().size(), 0.0), 1, 0),
                input.longestLeg());
        CircuitPlan plan = new CircuitPlanner(together, new StringRemovalSolver())
                .planUnbounded(new Effort(circuitCase.request().seed(), ROUNDS, THREADS, CAP));
        int length = input.days().size();
        List<List<Integer>> even = new EvenShares(together, plan, length).find();
        return IntStream.range(0, circuits)
                .mapToObj(circuit -> new Sketch(IntStream.range(circuit * length, (circuit + 1) * length)
                        .mapToObj(day -> new Sketch.Day(
                                even.get(day).stream()
                                        .map(sight -> circuitCase
                                                .candidate(shortest.get(sight))
                                                .id())
                                        .toList(),
                                circuitCase.place(plan.days().get(day).to()).position()))
                        .toList()))
                .toList();
    }

    private Map<String, Integer> shortestVisits() {
        List<Sight> sights = circuitCase.input().sights();
        Map<String, Integer> shortest = new LinkedHashMap<>();
        for (int sight = 0; sight < sights.size(); sight++) {
            int other = sight;
            shortest.merge(
                    circuitCase.candidate(sight).village().id(),
                    sight,
                    (one, more) -> sights.get(other).minutes() < sights.get(one).minutes() ? other : one);
        }
        return shortest;
    }
}
