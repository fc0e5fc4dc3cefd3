package org.villageatlas.circuit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.circuit.order.Candidate;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.Hindrance;
import org.villageatlas.circuit.order.Obstacle;
import org.villageatlas.circuit.planner.CircuitPlan;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;

/** The best stops that are not made, each with its reason. */
final class LeftOutReport {

    private static final int MOST = 30;

    private final CircuitCase circuitCase;
    private final CircuitPlan plan;
    private final List<Integer> visited;

    LeftOutReport(CircuitCase circuitCase, CircuitPlan plan) {
        this.circuitCase = circuitCase;
        this.plan = plan;
        visited = plan.sights();
    }

    private record Entry(Candidate candidate, double gain, String reason) {

        Circuit.LeftOut toLeftOut() {
            Resource attraction = candidate.attraction();
            return new Circuit.LeftOut(
                    candidate.village().id(),
                    candidate.village().name(),
                    attraction == null ? null : attraction.id(),
                    attraction == null ? null : attraction.name(),
                    CircuitReport.rounded(gain),
                    reason);
        }
    }

    /** Those that would add the most come first. */
    List<Circuit.LeftOut> list() {
        List<Entry> entries = new ArrayList<>();
        Map<Integer, CircuitPlan.Missed> missed =
                plan.missed().stream().collect(Collectors.toMap(CircuitPlan.Missed::sight, entry -> entry));
        IntStream.range(0, circuitCase.stops())
                .filter(sight -> !visited.contains(sight))
                .forEach(sight -> entries.add(entry(sight, missed.get(sight))));
        circuitCase
                .excluded()
                .forEach(stop -> entries.add(
                        new Entry(stop.candidate(), circuitCase.gain(stop.candidate(), visited), stop.reason())));
        return entries.stream()
                .sorted(Comparator.comparingDouble(Entry::gain).reversed())
                .limit(MOST)
                .map(Entry::toLeftOut)
                .toList();
    }

    private Entry entry(int sight, CircuitPlan.@Nullable Missed missed) {
        Candidate candidate = circuitCase.candidate(sight);
        if (missed != null) {
            return new Entry(candidate, missed.gain(), reason(candidate, missed));
        }
        Hindrance hindrance = circuitCase.hindrance(sight);
        String reason = hindrance == null ? "no day of the tour has room for it" : hindrance.reason();
        return new Entry(candidate, circuitCase.gain(candidate, visited), reason);
    }

    private String reason(Candidate candidate, CircuitPlan.Missed missed) {
        if (missed.gain() <= 0) {
            return "adds nothing: its theme has no weight, its village and products are met already";
        }
        String time = new Obstacle(circuitCase, plan).of(missed);
        Theme theme = candidate.theme();
        long already = visited.stream()
                .filter(sight -> theme != null && circuitCase.candidate(sight).theme() == theme)
                .count();
        return theme == null || already == 0
                ? time
                : time + ", and its theme " + Choice.label(theme) + " has " + already
                        + (already == 1 ? " stop" : " stops") + " already";
    }
}
