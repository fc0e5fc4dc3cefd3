package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.Circuit;

/**
 * Names for the circuits of one portfolio: the theme that a circuit has more of than all of them together, and the regions
 * of most of its stops. Where two would be called the same, their first villages are added.
 */
final class CircuitNames {

    private static final int REGIONS = 2;

    private final List<Circuit> circuits;
    private final Map<String, String> regions;
    private final List<@Nullable String> themes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    /** @param regions of the villages, by their ids */
    CircuitNames(List<Circuit> circuits, Map<String, String> regions) {
        this.circuits = circuits;
        this.regions = regions;
        circuits.forEach(circuit -> themes.add(find(circuit)));
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < circuits.size(); i++) {
            plain.add(plain(circuits.get(i), themes.get(i)));
        }
        for (int i = 0; i < circuits.size(); i++) {
            String name = plain.get(i);
            String first = circuits.get(i)
                    .stops()
                    .findFirst()
                    .map(Circuit.Stop::villageName)
                    .orElse("");
            names.add(plain.stream().filter(name::equals).count() > 1 ? name + ", from " + first + " on" : name);
        }
    }

    /** Its theme, or null when no stop has one. */
    @Nullable
    String theme(int circuit) {
        return themes.get(circuit);
    }

    String name(int circuit) {
        return names.get(circuit);
    }

    /** The theme whose share of the stops lies farthest above its share of all stops; of two stops at least where one has. */
    private @Nullable String find(Circuit circuit) {
        Map<String, Integer> all = new TreeMap<>();
        circuits.forEach(one -> one.coverage().forEach((theme, stops) -> all.merge(theme, stops, Integer::sum)));
        double here = circuit.stops().count();
        double everywhere = circuits.stream().flatMap(Circuit::stops).count();
        boolean isRepeated = circuit.coverage().values().stream().anyMatch(stops -> stops > 1);
        return circuit.coverage().entrySet().stream()
                .filter(entry -> entry.getValue() > 1 || !isRepeated)
                .max(Comparator.<Map.Entry<String, Integer>>comparingDouble(
                                entry -> entry.getValue() / here - all.getOrDefault(entry.getKey(), 0) / everywhere)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private String plain(Circuit circuit, @Nullable String theme) {
        Map<String, Long> byRegion = circuit.stops()
                .collect(Collectors.groupingBy(
                        stop -> regions.getOrDefault(stop.village(), stop.villageName()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        String where = byRegion.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(REGIONS)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" and "));
        String what = theme == null ? "villages" : theme;
        return Character.toUpperCase(what.charAt(0)) + what.substring(1) + " in " + where;
    }
}
