package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.planning.Candidate;
import org.villageatlas.circuit.planning.Candidates;
import org.villageatlas.circuit.planning.CircuitPlan;
import org.villageatlas.circuit.planning.CircuitProblem;
import org.villageatlas.circuit.planning.Infeasibility;
import org.villageatlas.village.Village;

/** Writes a portfolio down: what each circuit is called, what villages gain, what is left out, how even it is. */
final class PortfolioReport {

    private final CircuitProblem problem;
    private final int count;
    private final List<Planned> planned;
    private final List<Circuit> circuits;

    /** A circuit, and where a village comes closest to being on it. */
    private record Near(int number, CircuitPlan.Unvisited unvisited) {}

    /**
     * @param problem of one circuit that could go anywhere
     * @param count of circuits asked for
     */
    PortfolioReport(CircuitProblem problem, int count, List<Planned> planned) {
        this.problem = problem;
        this.count = count;
        this.planned = List.copyOf(planned);
        circuits = planned.stream().map(Planned::circuit).toList();
    }

    Portfolio portfolio(String id, Portfolio.Request request) {
        List<Portfolio.Gain> gains = gains();
        CircuitNames names = new CircuitNames(circuits, regions());
        List<Portfolio.Member> members = new ArrayList<>();
        for (int i = 0; i < circuits.size(); i++) {
            members.add(member(circuits.get(i), names.theme(i), names.name(i)));
        }
        return new Portfolio(id, request, members, gains, uncovered(gains), balance(members, gains));
    }

    private Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        for (int node = 0; node < problem.candidateCount(); node++) {
            Village village = problem.candidate(node).village();
            regions.put(village.id(), village.place().region());
        }
        return regions;
    }

    private static Portfolio.Member member(Circuit circuit, @Nullable String theme, String name) {
        return new Portfolio.Member(
                circuit.id(),
                name,
                theme,
                circuit.days().size(),
                (int) circuit.stops().map(Circuit.Stop::village).distinct().count(),
                (int) circuit.stops().count(),
                sum(circuit, Circuit.Day::driveMinutes),
                sum(circuit, Circuit.Day::visitMinutes),
                circuit.value());
    }

    private static double sum(Circuit circuit, ToDoubleFunction<Circuit.Day> minutes) {
        return rounded(circuit.days().stream().mapToDouble(minutes).sum());
    }

    private List<Portfolio.Gain> gains() {
        Map<String, Portfolio.Gain> gains = new TreeMap<>();
        for (Circuit circuit : circuits) {
            circuit.stops().forEach(stop -> gains.merge(stop.village(), gain(circuit, stop), PortfolioReport::both));
        }
        return gains.values().stream()
                .sorted(Comparator.comparingDouble(Portfolio.Gain::visitMinutes).reversed())
                .toList();
    }

    private static Portfolio.Gain gain(Circuit circuit, Circuit.Stop stop) {
        return new Portfolio.Gain(
                stop.village(),
                stop.villageName(),
                stop.lon(),
                stop.lat(),
                List.of(circuit.id()),
                1,
                stop.visitMinutes());
    }

    private static Portfolio.Gain both(Portfolio.Gain one, Portfolio.Gain other) {
        Set<String> circuits = new LinkedHashSet<>(one.circuits());
        circuits.addAll(other.circuits());
        return new Portfolio.Gain(
                one.village(),
                one.villageName(),
                one.lon(),
                one.lat(),
                List.copyOf(circuits),
                one.stops() + other.stops(),
                one.visitMinutes() + other.visitMinutes());
    }

    private List<Portfolio.Uncovered> uncovered(List<Portfolio.Gain> gains) {
        Set<String> covered = gains.stream().map(Portfolio.Gain::village).collect(Collectors.toSet());
        Map<String, Portfolio.Uncovered> uncovered = new TreeMap<>();
        Map<String, Integer> quickest = new LinkedHashMap<>();
        for (int node = 0; node < problem.candidateCount(); node++) {
            int other = node;
            quickest.merge(
                    problem.candidate(node).village().id(),
                    node,
                    (one, more) -> problem.minutesNeeded(other) < problem.minutesNeeded(one) ? other : one);
        }
        quickest.forEach((village, node) -> uncovered.put(village, without(node)));
        for (Candidates.Excluded excluded : problem.excluded()) {
            Candidate candidate = excluded.candidate();
            uncovered.putIfAbsent(candidate.village().id(), without(candidate.village(), excluded.reason()));
        }
        problem.villagesWithNothing()
                .forEach(village -> uncovered.put(village.id(), without(village, Candidates.NOTHING)));
        return uncovered.values().stream()
                .filter(village -> !covered.contains(village.village()))
                .toList();
    }

    private Portfolio.Uncovered without(int node) {
        Village village = problem.candidate(node).village();
        Infeasibility infeasibility = problem.infeasibility(node);
        return without(village, infeasibility == null ? noRoom(village.id()) : infeasibility.reason());
    }

    /** Where a village that could be reached comes closest to a circuit. */
    private String noRoom(String village) {
        return IntStream.range(0, planned.size())
                .boxed()
                .flatMap(i -> planned.get(i).closest(village).map(unvisited -> new Near(i, unvisited)).stream())
                .min(Comparator.comparing(Near::unvisited, Planned.closestFirst()))
                .map(near -> "comes closest to circuit " + (near.number() + 1) + ", but "
                        + planned.get(near.number()).leftOutReason(near.unvisited())
                        + "; more circuits or days would bring it on")
                .orElse("no room in " + count + " circuits; more of them or more days would bring it on");
    }

    private static Portfolio.Uncovered without(Village village, String reason) {
        return new Portfolio.Uncovered(
                village.id(),
                village.name(),
                village.position().longitude(),
                village.position().latitude(),
                reason);
    }

    private Portfolio.Balance balance(List<Portfolio.Member> members, List<Portfolio.Gain> gains) {
        List<Integer> days = circuits.stream()
                .map(circuit -> (int) circuit.days().stream()
                        .filter(day -> !day.stops().isEmpty())
                        .count())
                .sorted()
                .toList();
        List<Double> villages = members.stream()
                .map(member -> (double) member.villages())
                .sorted()
                .toList();
        List<Double> visits =
                members.stream().map(Portfolio.Member::visitMinutes).sorted().toList();
        return new Portfolio.Balance(
                villages.isEmpty() ? 0 : villages.get(0).intValue(),
                villages.isEmpty() ? 0 : villages.get(villages.size() - 1).intValue(),
                variation(villages),
                visits.isEmpty() ? 0 : visits.get(0),
                visits.isEmpty() ? 0 : visits.get(visits.size() - 1),
                variation(visits),
                days.isEmpty() ? 0 : days.get(0),
                days.isEmpty() ? 0 : days.get(days.size() - 1),
                gains.stream().mapToInt(gain -> gain.circuits().size()).max().orElse(0));
    }

    /** Standard deviation as a share of the mean; 0 where there is nothing that could differ. */
    static double variation(List<Double> values) {
        double mean = values.stream().mapToDouble(value -> value).average().orElse(0);
        double square = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        return mean == 0 ? 0 : rounded(Math.sqrt(square) / mean);
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
