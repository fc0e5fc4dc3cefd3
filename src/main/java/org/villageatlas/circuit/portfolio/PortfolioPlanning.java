package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.circuit.Circuit;
import org.villageatlas.circuit.CircuitPlanning;
import org.villageatlas.circuit.Circuits;
import org.villageatlas.circuit.order.Candidates;
import org.villageatlas.circuit.order.CircuitCase;
import org.villageatlas.circuit.order.Hindrance;
import org.villageatlas.circuit.order.Wish;

/** Plans portfolios: shares the villages out, then plans each circuit with its villages as what must be visited. */
@Component
class PortfolioPlanning {

    private final CircuitPlanning planning;
    private final Circuits circuits;

    PortfolioPlanning(CircuitPlanning planning, Circuits circuits) {
        this.planning = planning;
        this.circuits = circuits;
    }

    /**
     * A portfolio; its circuits are kept.
     *
     * @param id it gets
     * @param request as it was sent
     * @param progress is told the share done, 0 to 1, and what comes next
     */
    Portfolio plan(
            String id,
            Map<String, @Nullable Object> request,
            Wish wish,
            int count,
            BiConsumer<Double, String> progress) {
        CircuitCase circuitCase = planning.caseOf(wish);
        List<List<String>> shares = new VillageShares(circuitCase, count).find();
        List<Circuit> planned = new ArrayList<>();
        for (List<String> share : shares) {
            progress.accept((planned.size() + 1.0) / (count + 1), "Planning circuit " + (planned.size() + 1));
            if (!share.isEmpty()) {
                CircuitCase one = planning.caseOf(wish.choosing(share, wish.avoid()));
                planned.add(circuits.keep(planning.circuit(one, planning.planned(one, List.of()))));
            }
        }
        List<Portfolio.Member> members =
                planned.stream().map(PortfolioPlanning::member).toList();
        List<Portfolio.Gain> gains = gains(planned);
        return new Portfolio(id, request, members, gains, uncovered(circuitCase, gains, count), balance(members));
    }

    private static List<Circuit.Stop> stops(Circuit circuit) {
        return circuit.days().stream().flatMap(day -> day.stops().stream()).toList();
    }

    private static Portfolio.Member member(Circuit circuit) {
        String theme = circuit.coverage().entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
        List<Circuit.Stop> stops = stops(circuit);
        Map<String, Long> byVillage = stops.stream()
                .collect(Collectors.groupingBy(Circuit.Stop::villageName, LinkedHashMap::new, Collectors.counting()));
        String places = byVillage.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return new Portfolio.Member(
                circuit.id(),
                (theme == null ? "Villages" : Character.toUpperCase(theme.charAt(0)) + theme.substring(1)) + ": "
                        + places,
                theme,
                circuit.days().size(),
                byVillage.size(),
                stops.size(),
                sum(circuit, true),
                sum(circuit, false),
                circuit.value());
    }

    private static double sum(Circuit circuit, boolean isDrive) {
        double sum = circuit.days().stream()
                .mapToDouble(day -> isDrive ? day.driveMinutes() : day.visitMinutes())
                .sum();
        return Math.round(sum * 100) / 100.0;
    }

    private static List<Portfolio.Gain> gains(List<Circuit> planned) {
        Map<String, Portfolio.Gain> gains = new TreeMap<>();
        for (Circuit circuit : planned) {
            for (Circuit.Stop stop : stops(circuit)) {
                gains.merge(
                        stop.village(),
                        new Portfolio.Gain(
                                stop.village(), stop.villageName(), List.of(circuit.id()), 1, stop.visitMinutes()),
                        PortfolioPlanning::both);
            }
        }
        return gains.values().stream()
                .sorted(Comparator.comparingDouble(Portfolio.Gain::visitMinutes).reversed())
                .toList();
    }

    private static Portfolio.Gain both(Portfolio.Gain one, Portfolio.Gain other) {
        Set<String> circuits = new LinkedHashSet<>(one.circuits());
        circuits.addAll(other.circuits());
        return new Portfolio.Gain(
                one.village(),
                one.villageName(),
                List.copyOf(circuits),
                one.stops() + other.stops(),
                one.visitMinutes() + other.visitMinutes());
    }

    private static List<Portfolio.Uncovered> uncovered(CircuitCase circuitCase, List<Portfolio.Gain> gains, int count) {
        Set<String> covered = gains.stream().map(Portfolio.Gain::village).collect(Collectors.toSet());
        Map<String, Portfolio.Uncovered> uncovered = new TreeMap<>();
        for (int sight = 0; sight < circuitCase.stops(); sight++) {
            var village = circuitCase.candidate(sight).village();
            Hindrance hindrance = circuitCase.hindrance(sight);
            String reason = hindrance == null
                    ? "no room in " + count + " circuits of "
                            + circuitCase.wish().days() + " days: more circuits or days would bring it on"
                    : hindrance.reason();
            if (!covered.contains(village.id()) && (hindrance == null || !uncovered.containsKey(village.id()))) {
                uncovered.put(village.id(), new Portfolio.Uncovered(village.id(), village.name(), reason));
            }
        }
        for (Candidates.Excluded excluded : circuitCase.excluded()) {
            var village = excluded.candidate().village();
            if (!covered.contains(village.id())) {
                uncovered.putIfAbsent(
                        village.id(), new Portfolio.Uncovered(village.id(), village.name(), excluded.reason()));
            }
        }
        return List.copyOf(uncovered.values());
    }

    private static Portfolio.Balance balance(List<Portfolio.Member> members) {
        return new Portfolio.Balance(
                members.stream().mapToInt(Portfolio.Member::villages).min().orElse(0),
                members.stream().mapToInt(Portfolio.Member::villages).max().orElse(0),
                members.stream()
                        .mapToDouble(Portfolio.Member::visitMinutes)
                        .min()
                        .orElse(0),
                members.stream()
                        .mapToDouble(Portfolio.Member::visitMinutes)
                        .max()
                        .orElse(0));
    }
}
