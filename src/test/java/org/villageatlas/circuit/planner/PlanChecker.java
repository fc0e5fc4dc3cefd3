package org.villageatlas.circuit.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recomputes a plan from the input alone; shares no code with the search. */
final class PlanChecker {

    private PlanChecker() {}

    static void check(CircuitInput input, CircuitPlan plan, String what) {
        assertEquals(input.days().size(), plan.days().size(), what);
        int here = input.start();
        List<Integer> visited = new ArrayList<>();
        for (CircuitPlan.Day day : plan.days()) {
            assertEquals(here, day.from(), what + ": a day begins where the last ended");
            PlannedDay limits = input.days().get(plan.days().indexOf(day));
            assertTrue(minutes(input, day) <= limits.minutes() + 1e-6, what + ": hours of " + day);
            visited.addAll(day.sights());
            here = day.to();
            assertTrue(limits.nights().contains(here), what + ": a night at " + here);
        }
        assertEquals(input.end(), here, what + ": the last day ends at the end");
        assertEquals(visited.size(), new HashSet<>(visited).size(), what + ": each sight once");
        assertEquals(value(input, visited), plan.value(), 1e-6, what + ": value");
        assertTrue(plan.value() <= plan.bound() + 1e-6, what + ": value " + plan.value() + " <= " + plan.bound());
        for (int must = 0; must < input.musts().size(); must++) {
            boolean met = input.musts().get(must).stream().anyMatch(visited::contains);
            assertEquals(!met, plan.unmet().contains(must), what + ": must " + must);
        }
    }

    static double minutes(CircuitInput input, CircuitPlan.Day day) {
        double minutes = 0;
        int here = day.from();
        for (int index : day.sights()) {
            Sight sight = input.sights().get(index);
            minutes += input.minutes().between(here, sight.node()) + sight.minutes();
            here = sight.node();
        }
        return minutes + input.minutes().between(here, day.to());
    }

    static double value(CircuitInput input, List<Integer> visited) {
        Map<Integer, List<Double>> byTheme = new HashMap<>();
        Set<Integer> villages = new HashSet<>();
        Set<Integer> categories = new HashSet<>();
        for (int index : visited) {
            Sight sight = input.sights().get(index);
            byTheme.computeIfAbsent(sight.theme(), theme -> new ArrayList<>()).add(-sight.quality());
            villages.add(sight.node());
            categories.addAll(sight.categories());
        }
        byTheme.remove(Sight.NO_THEME);
        double value = villages.size() * input.model().newVillage()
                + categories.size() * input.model().newCategory();
        for (Map.Entry<Integer, List<Double>> theme : byTheme.entrySet()) {
            List<Double> best = theme.getValue().stream().sorted().toList();
            for (int rank = 1; rank <= best.size(); rank++) {
                value += input.model().themeWeights().get(theme.getKey()) * -best.get(rank - 1) / rank;
            }
        }
        return value;
    }
}
