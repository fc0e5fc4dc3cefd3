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
import org.villageatlas.resource.Resource;
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
        double minutes =
                plan.days().stream().mapToDouble(day -> way(tours, day)).sum();
        assertEquals(value(problem, visited) - minutes / 120, plan.value(), 1e-6, what + ": value");
        assertTrue(plan.value() <= plan.bound() + 1e-6, what + ": value " + plan.value() + " <= " + plan.bound());
        for (int must = 0; must < problem.required().size(); must++) {
            boolean met = problem.required().get(must).stream().anyMatch(visited::contains);
            assertEquals(!met, plan.unmet().contains(must), what + ": must " + must);
        }
    }

    private static double minutes(TourProblem tours, Tour day) {
        return way(tours, day)
                + day.nodes().stream()
                        .mapToDouble(node -> tours.stops().get(node).serviceTime())
                        .sum();
    }

    private static double way(TourProblem tours, Tour day) {
        double minutes = 0;
        int here = day.start();
        for (int node : day.nodes()) {
            minutes += tours.travel()[here][node];
            here = node;
        }
        return minutes + tours.travel()[here][day.end()];
    }

    /** Of the visits, without the way. The weights of all themes of a random island are 13.5 together. */
    static double value(CircuitProblem problem, List<Integer> visited) {
        Map<Theme, Double> amounts = new HashMap<>();
        Set<String> villages = new HashSet<>();
        Set<String> categories = new HashSet<>();
        for (int node : visited) {
            Candidate stop = problem.candidate(node);
            String village = stop.village().id();
            Resource attraction = stop.attraction();
            Theme theme = attraction == null ? RandomIsland.themeOfProducts(village) : stop.theme();
            if (theme != null) {
                double factor = attraction == null ? 1 : 0.5 + attraction.quality() / 5;
                double minutes = attraction == null ? 45 : stop.visit().toMinutes();
                amounts.merge(theme, minutes * factor, Double::sum);
            }
            villages.add(village);
            categories.add(RandomIsland.category(village));
        }
        double value = villages.size() * 0.1 + categories.size() * 0.05;
        for (Map.Entry<Theme, Double> theme : amounts.entrySet()) {
            double share = problem.request().themes().get(theme.getKey()) / 13.5;
            value += share * 13 * Math.log((30 + theme.getValue()) / 30);
        }
        return value;
    }
}
