package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.InitialDay;
import org.villageatlas.circuit.solver.Quota;
import org.villageatlas.circuit.solver.TourConstraints;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/**
 * A tour as the solver wants it: its nodes are the sights that can be visited, then the places where days begin and end.
 */
final class SolverInput {

    private final CircuitInput input;
    private final List<Integer> usable;
    /** Solver's node by place, places in order of the planner's nodes. */
    private final Map<Integer, Integer> nodeOfPlace = new TreeMap<>();

    private final List<Integer> places = new ArrayList<>();
    private final Map<Integer, Integer> nodeOfSight = new HashMap<>();
    final TourProblem problem;

    /**
     * @param usable indexes of the sights that can be visited
     * @param chain where each day ends to begin with
     * @param quotas of sights, by their indexes
     */
    SolverInput(CircuitInput input, List<Integer> usable, int[] chain, List<Quota> quotas) {
        this.input = input;
        this.usable = List.copyOf(usable);
        for (int i = 0; i < usable.size(); i++) {
            nodeOfSight.put(usable.get(i), i);
            places.add(input.sight(usable.get(i)).node());
        }
        Set<Integer> ends = new TreeSet<>(Set.of(input.start()));
        input.days().forEach(day -> ends.addAll(day.nights()));
        for (int place : ends) {
            nodeOfPlace.put(place, places.size());
            places.add(place);
        }
        problem = new TourProblem(travel(), stops(), days(chain), coverage(), rules(quotas));
    }

    /** Index of the sight of a solver's node. */
    int sight(int node) {
        return usable.get(node);
    }

    int node(int sight) {
        return nodeOfSight.getOrDefault(sight, -1);
    }

    /** The planner's node of one of the solver's. */
    int place(int node) {
        return places.get(node);
    }

    private double[][] travel() {
        return places.stream()
                .map(from -> places.stream()
                        .mapToDouble(to -> input.between(from, to))
                        .toArray())
                .toArray(double[][]::new);
    }

    private List<TourStop> stops() {
        List<TourStop> stops = new ArrayList<>();
        for (int index : usable) {
            Sight sight = input.sight(index);
            Sight.When when = sight.when();
            stops.add(new TourStop(0, sight.minutes(), when.openings(), when.days(), when.rank()));
        }
        nodeOfPlace.values().forEach(place -> stops.add(TourStop.nothing()));
        return stops;
    }

    private List<TourDay> days(int[] chain) {
        List<TourDay> days = new ArrayList<>();
        int from = input.start();
        for (int day = 0; day < chain.length; day++) {
            PlannedDay limits = input.days().get(day);
            days.add(new TourDay(
                    nodeAt(from),
                    nodeAt(chain[day]),
                    limits.begins(),
                    limits.ends(),
                    limits.longestDrive(),
                    limits.pause()));
            from = chain[day];
        }
        return days;
    }

    private TourConstraints rules(List<Quota> quotas) {
        List<Set<Integer>> nights = new ArrayList<>();
        for (int day = 0; day < input.days().size() - 1; day++) {
            nights.add(input.days().get(day).nights().stream().map(this::nodeAt).collect(Collectors.toSet()));
        }
        return new TourConstraints(
                input.musts().stream().map(this::nodes).toList(),
                nights,
                quotas.stream()
                        .map(quota -> new Quota(nodes(quota.nodes()), quota.most()))
                        .toList(),
                input.longestLeg());
    }

    /** A day to begin with, without what cannot be visited. */
    InitialDay draft(BegunDay day) {
        return new InitialDay(
                day.sights().stream()
                        .filter(nodeOfSight::containsKey)
                        .map(this::node)
                        .toList(),
                nodeAt(day.night()));
    }

    int nodeAt(int place) {
        return nodeOfPlace.getOrDefault(place, -1);
    }

    private Set<Integer> nodes(Collection<Integer> sights) {
        Set<Integer> nodes = new HashSet<>();
        sights.stream().filter(nodeOfSight::containsKey).forEach(sight -> nodes.add(node(sight)));
        return nodes;
    }

    private List<CoverageSet> coverage() {
        ValueModel model = input.model();
        List<CoverageSet> sets = new ArrayList<>();
        List<Double> harmonic = IntStream.rangeClosed(1, usable.size())
                .mapToObj(rank -> 1.0 / rank)
                .toList();
        grouped(sight -> List.of(sight.theme())).forEach((theme, members) -> {
            if (theme != Sight.NO_THEME) {
                Map<Integer, Double> qualities = new HashMap<>();
                members.forEach(
                        node -> qualities.put(node, input.sight(sight(node)).quality()));
                sets.add(new CoverageSet(
                        model.themeWeights().get(theme), harmonic.subList(0, members.size()), qualities));
            }
        });
        grouped(sight -> List.of(sight.node()))
                .values()
                .forEach(members -> sets.add(once(
                        model.newVillage() + input.sight(sight(members.get(0))).villageBonus(), members)));
        grouped(Sight::categories).values().forEach(members -> sets.add(once(model.newCategory(), members)));
        return sets;
    }

    private static CoverageSet once(double weight, List<Integer> members) {
        return new CoverageSet(
                weight, List.of(1.0), members.stream().distinct().collect(Collectors.toMap(node -> node, node -> 1.0)));
    }

    private interface Groups {
        List<Integer> of(Sight sight);
    }

    /** The solver's nodes by the groups their sights belong to, in order. */
    private Map<Integer, List<Integer>> grouped(Groups groups) {
        Map<Integer, List<Integer>> grouped = new TreeMap<>();
        for (int node = 0; node < usable.size(); node++) {
            for (int group : groups.of(input.sight(usable.get(node)))) {
                grouped.computeIfAbsent(group, none -> new ArrayList<>()).add(node);
            }
        }
        return grouped;
    }
}
