package org.villageatlas.circuit.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.resource.Resource.Theme;

/** Recomputes a plan from the problem alone; shares no code with the search. */
final class PlanChecker {

    private PlanChecker() {}

    static void check(CircuitProblem problem, CircuitPlan plan, String what) {
        TourProblem tours = problem.unscored();
        assertEquals(tours.days().size(), plan.days().size(), what);
        int here = tours.days().get(0).start();
        List<Integer> visited = new ArrayList<>();
        for (int number = 0; number < plan.days().size(); number++) {
            Tour day = plan.days().get(number);
            assertEquals(here, day.start(), what + ": a day begins where the last ended");
            TourDay limits = tours.days().get(number);
            assertTrue(minutes(tours, day) <= limits.latest() - limits.earliest() + 1e-6, what + ": hours of " + day);
            visited.addAll(day.nodes());
            here = day.end();
            boolean isLast = number == plan.days().size() - 1;
            assertTrue(
                    isLast
                            ? here == limits.end()
                            : tours.constraints().overnightStops().get(number).contains(here),
                    what + ": a night at " + here);
        }
        assertEquals(visited.size(), new HashSet<>(visited).size(), what + ": each stop once");
        assertEquals(value(problem, visited), plan.value(), 1e-6, what + ": value");
        assertTrue(plan.value() <= plan.bound() + 1e-6, what + ": value " + plan.value() + " <= " + plan.bound());
        for (int must = 0; must < problem.required().size(); must++) {
            boolean met = problem.required().get(must).stream().anyMatch(visited::contains);
            assertEquals(!met, plan.unmet().contains(must), what + ": must " + must);
        }
    }

    private static double minutes(TourProblem tours, Tour day) {
        double minutes = 0;
        int here = day.start();
        for (int node : day.nodes()) {
            minutes += tours.travel()[here][node] + tours.stops().get(node).serviceTime();
            here = node;
        }
        return minutes + tours.travel()[here][day.end()];
    }

    static double value(CircuitProblem problem, List<Integer> visited) {
        Map<Theme, List<Double>> byTheme = new HashMap<>();
        Set<String> villages = new HashSet<>();
        Set<String> categories = new HashSet<>();
        for (int node : visited) {
            Candidate stop = problem.candidate(node);
            if (stop.theme() != null) {
                byTheme.computeIfAbsent(stop.theme(), theme -> new ArrayList<>())
                        .add(-(0.5 + stop.attraction().quality() / 5));
            }
            villages.add(stop.village().id());
            categories.add(RandomIsland.category(stop.village().id()));
        }
        double value = villages.size() * 0.5 + categories.size() * 0.2;
        for (Map.Entry<Theme, List<Double>> theme : byTheme.entrySet()) {
            List<Double> best = theme.getValue().stream().sorted().toList();
            for (int rank = 1; rank <= best.size(); rank++) {
                value += problem.request().themes().get(theme.getKey()) * -best.get(rank - 1) / rank;
            }
        }
        return value;
    }
}
