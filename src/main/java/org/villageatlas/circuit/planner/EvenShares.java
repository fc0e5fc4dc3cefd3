package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.rules.DayScheduler;

/**
 * Several tours of equally many days that one plan holds one after the other: moves sights between them until no move is left
 * that brings their numbers closer together, and takes in what is not visited yet. Nights stay where they are, and every
 * day keeps its limits.
 */
public final class EvenShares {

    private final SolverInput solver;
    private final DayScheduler walk;
    private final List<Integer> usable;
    private final CircuitPlan plan;
    private final int daysEach;
    private final List<List<Integer>> days = new ArrayList<>();

    /** A place for a sight. */
    private record Slot(int sight, int day, int position, double added) {}

    /** @param daysEach of each tour */
    public EvenShares(CircuitInput input, CircuitPlan plan, int daysEach) {
        this.plan = plan;
        this.daysEach = daysEach;
        Reach reach = new Reach(input);
        usable = IntStream.range(0, input.sights().size())
                .filter(sight -> reach.isVisitable(input.sight(sight)))
                .boxed()
                .toList();
        solver = new SolverInput(input, usable, reach.chain(), List.of());
        walk = new DayScheduler(solver.problem);
        plan.days().forEach(day -> days.add(new ArrayList<>(day.sights())));
    }

    /** The sights of each day in their order. */
    public List<List<Integer>> find() {
        do {
            takeIn();
        } while (evenOut());
        return days.stream().map(List::copyOf).toList();
    }

    private int tours() {
        return days.size() / daysEach;
    }

    private List<Integer> sights(int tour) {
        return days.subList(tour * daysEach, (tour + 1) * daysEach).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Integer> fewestFirst() {
        return IntStream.range(0, tours())
                .boxed()
                .sorted(Comparator.comparing(tour -> sights(tour).size()))
                .toList();
    }

    /** What is on no tour goes to the one with the fewest that has room for it. */
    private void takeIn() {
        Set<Integer> visited = new HashSet<>();
        days.forEach(visited::addAll);
        for (int sight : usable) {
            for (int tour : visited.contains(sight) ? List.<Integer>of() : fewestFirst()) {
                Slot slot = cheapest(sight, tour);
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
                if (sights(more).size() - sights(fewer).size() >= 2
                        && (hand(more, fewer) || handThrough(more, fewer))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Moves the sight from one tour to another for which that takes least. */
    private boolean hand(int from, int to) {
        Slot slot = cheapestOf(from, to);
        if (slot != null) {
            take(slot.sight());
            put(slot);
        }
        return slot != null;
    }

    /** Moves one sight to a third tour in between, and one of that tour on. */
    private boolean handThrough(int from, int to) {
        for (int between : fewestFirst()) {
            for (int sight : between == from || between == to ? List.<Integer>of() : sights(between)) {
                Slot on = cheapest(sight, to);
                if (on != null) {
                    Slot back = take(sight);
                    Slot slot = cheapestOf(from, between);
                    if (slot != null) {
                        put(on);
                        take(slot.sight());
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
        for (int sight : sights(from)) {
            Slot slot = cheapest(sight, to);
            best = slot != null && (best == null || slot.added() < best.added()) ? slot : best;
        }
        return best;
    }

    /** Where a sight adds least driving to a tour, or null where it has no room. */
    private @Nullable Slot cheapest(int sight, int tour) {
        Slot best = null;
        for (int day = tour * daysEach; day < (tour + 1) * daysEach; day++) {
            double before = walked(day, days.get(day)).tour().travel();
            for (int position = 0; position <= days.get(day).size(); position++) {
                List<Integer> more = new ArrayList<>(days.get(day));
                more.add(position, sight);
                DayScheduler.Schedule walked = walked(day, more);
                double added = walked.tour().travel() - before;
                if (walked.violations().isEmpty() && (best == null || added < best.added())) {
                    best = new Slot(sight, day, position, added);
                }
            }
        }
        return best;
    }

    private DayScheduler.Schedule walked(int day, List<Integer> sights) {
        CircuitPlan.Day planned = plan.days().get(day);
        return walk.schedule(
                day,
                solver.nodeAt(planned.from()),
                sights.stream().map(solver::node).toList(),
                solver.nodeAt(planned.to()));
    }

    private void put(Slot slot) {
        days.get(slot.day()).add(slot.position(), slot.sight());
    }

    /** Takes a sight out, and tells where it was. */
    private Slot take(int sight) {
        for (int day = 0; day < days.size(); day++) {
            int position = days.get(day).indexOf(sight);
            if (position >= 0) {
                days.get(day).remove(position);
                return new Slot(sight, day, position, 0);
            }
        }
        throw new IllegalStateException("sight " + sight + " is on no day");
    }
}
