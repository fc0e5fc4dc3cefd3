package org.villageatlas.circuit.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Tour;
import org.villageatlas.circuit.solver.TourPlan;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/**
 * Several tours of equally many days that one plan holds one after the other: moves nodes between them until no move is left
 * that brings their numbers closer together, and takes in what is not visited yet. Nights stay where they are, and every
 * day keeps its limits.
 */
final class EvenShares {

    private final DayScheduler scheduler;
    private final List<Integer> usable;
    private final TourPlan plan;
    private final int daysEach;
    private final List<List<Integer>> days = new ArrayList<>();

    /** A place for a node. */
    private record Slot(int node, int day, int position, double added) {}

    /**
     * @param problem whose plan it is
     * @param usable nodes that can be visited
     * @param daysEach of each tour
     */
    EvenShares(TourProblem problem, List<Integer> usable, TourPlan plan, int daysEach) {
        this.plan = plan;
        this.daysEach = daysEach;
        this.usable = List.copyOf(usable);
        scheduler = new DayScheduler(problem);
        plan.tours().forEach(day -> days.add(new ArrayList<>(day.nodes())));
    }

    /** The nodes of each day in their order. */
    List<List<Integer>> find() {
        do {
            takeIn();
        } while (evenOut());
        return days.stream().map(List::copyOf).toList();
    }

    private int tours() {
        return days.size() / daysEach;
    }

    private List<Integer> nodes(int tour) {
        return days.subList(tour * daysEach, (tour + 1) * daysEach).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Integer> fewestFirst() {
        return IntStream.range(0, tours())
                .boxed()
                .sorted(Comparator.comparing(tour -> nodes(tour).size()))
                .toList();
    }

    /** What is on no tour goes to the one with the fewest that has room for it. */
    private void takeIn() {
        Set<Integer> visited = new HashSet<>();
        days.forEach(visited::addAll);
        for (int node : usable) {
            for (int tour : visited.contains(node) ? List.<Integer>of() : fewestFirst()) {
                Slot slot = cheapest(node, tour);
                if (slot != null) {
                    put(slot);
                    break;
                }
            }
        }
    }

    /** Brings one tour with more and one with fewer closer together; false when nothing does. */
    private boolean evenOut() {
        List<Integer> order = fewestFirst();
        for (int i = order.size() - 1; i > 0; i--) {
            for (int fewer : order.subList(0, i)) {
                int more = order.get(i);
                if (nodes(more).size() - nodes(fewer).size() >= 2 && (hand(more, fewer) || handThrough(more, fewer))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves the node from one tour to another for which that takes least. */
    private boolean hand(int from, int to) {
        Slot slot = cheapestOf(from, to);
        if (slot != null) {
            take(slot.node());
            put(slot);
        }
        return slot != null;
    }

    /** Moves one node to a third tour in between, and one of that tour on. */
    private boolean handThrough(int from, int to) {
        for (int between : fewestFirst()) {
            for (int node : between == from || between == to ? List.<Integer>of() : nodes(between)) {
                Slot on = cheapest(node, to);
                if (on != null) {
                    Slot back = take(node);
                    Slot slot = cheapestOf(from, between);
                    if (slot != null) {
                        put(on);
                        take(slot.node());
                        put(slot);
                        return true;
                    }
                    put(back);
                }
            }
        }
        return false;
    }

    private @Nullable Slot cheapestOf(int from, int to) {
        Slot best = null;
        for (int node : nodes(from)) {
            Slot slot = cheapest(node, to);
            best = slot != null && (best == null || slot.added() < best.added()) ? slot : best;
        }
        return best;
    }

    /** Where a node adds least driving to a tour, or null where it has no room. */
    private @Nullable Slot cheapest(int node, int tour) {
        Slot best = null;
        for (int day = tour * daysEach; day < (tour + 1) * daysEach; day++) {
            double before = scheduled(day, days.get(day)).tour().travel();
            for (int position = 0; position <= days.get(day).size(); position++) {
                List<Integer> more = new ArrayList<>(days.get(day));
                more.add(position, node);
                DayScheduler.Schedule schedule = scheduled(day, more);
                double added = schedule.tour().travel() - before;
                if (schedule.violations().isEmpty() && (best == null || added < best.added())) {
                    best = new Slot(node, day, position, added);
                }
            }
        }
        return best;
    }

    private DayScheduler.Schedule scheduled(int day, List<Integer> nodes) {
        Tour planned = plan.tours().get(day);
        return scheduler.schedule(day, planned.start(), nodes, planned.end());
    }

    private void put(Slot slot) {
        days.get(slot.day()).add(slot.position(), slot.node());
    }

    /** Takes a node out, and tells where it was. */
    private Slot take(int node) {
        for (int day = 0; day < days.size(); day++) {
            int position = days.get(day).indexOf(node);
            if (position >= 0) {
                days.get(day).remove(position);
                return new Slot(node, day, position, 0);
            }
        }
        throw new IllegalStateException("node " + node + " is on no day");
    }
}
