package org.villageatlas.circuit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.circuit.planning.Candidate;
import org.villageatlas.circuit.planning.CircuitPlan;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.planning.Infeasibility;
import org.villageatlas.circuit.planning.LeftOutReasons;
import org.villageatlas.resource.Resource;
import org.villageatlas.resource.Resource.Theme;

/** The best stops that are not made, each with its reason. */
final class LeftOutReport {

    private static final int MOST = 30;

    private final CircuitProblem problem;
    private final CircuitPlan plan;
    private final List<Integer> visited;

    LeftOutReport(CircuitProblem problem, CircuitPlan plan) {
        this.problem = problem;
        this.plan = plan;
        visited = plan.visited();
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
        Map<Integer, CircuitPlan.Unvisited> unvisited =
                plan.unvisited().stream().collect(Collectors.toMap(CircuitPlan.Unvisited::node, entry -> entry));
        IntStream.range(0, problem.candidateCount())
                .filter(node -> !visited.contains(node))
                .forEach(node -> entries.add(entry(node, unvisited.get(node))));
        problem.excluded()
                .forEach(stop -> entries.add(
                        new Entry(stop.candidate(), problem.gain(stop.candidate(), visited), stop.reason())));
        return entries.stream()
                .sorted(Comparator.comparingDouble(Entry::gain).reversed())
                .limit(MOST)
                .map(Entry::toLeftOut)
                .toList();
    }

    private Entry entry(int node, CircuitPlan.@Nullable Unvisited unvisited) {
        Candidate candidate = problem.candidate(node);
        if (unvisited != null) {
            return new Entry(candidate, unvisited.gain(), reason(candidate, unvisited));
        }
        Infeasibility infeasibility = problem.infeasibility(node);
        String reason = infeasibility == null ? "no day of the tour has room for it" : infeasibility.reason();
        return new Entry(candidate, problem.gain(candidate, visited), reason);
    }

    private String reason(Candidate candidate, CircuitPlan.Unvisited unvisited) {
        if (unvisited.gain() <= 0) {
            return "adds nothing: its theme has no weight, its village and products are met already";
        }
        String time = new LeftOutReasons(problem, plan).of(unvisited);
        Theme theme = candidate.theme();
        long already = visited.stream()
                .filter(node -> theme != null && problem.candidate(node).theme() == theme)
                .count();
        return theme == null || already == 0
                ? time
                : time + ", and its theme " + Choice.label(theme) + " has " + already
                        + (already == 1 ? " stop" : " stops") + " already";
    }
}
