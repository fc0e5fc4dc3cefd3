package org.villageatlas.overlap.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.choice.ChoiceProblem;
import org.villageatlas.overlap.choice.ChoiceSearch;
import org.villageatlas.overlap.choice.LowerBound;
import org.villageatlas.overlap.report.OverlapReport;

/**
 * One product for each village so that the programme is crowded least: the sum of S / 100 over the pairs of neighbouring
 * villages, and for each village a weight times how far its product is from what it has.
 */
final class Assignment {

    private final List<String> villages;
    private final List<List<AssignmentOption>> options;
    private final ChoiceProblem problem;
    private final int[] today;
    private final ChoiceSearch.Found found;
    private final double bound;

    Assignment(
            OverlapReport report,
            Map<String, List<AssignmentOption>> byVillage,
            double stayWeight,
            long seed,
            long steps) {
        villages = List.copyOf(byVillage.keySet());
        options = List.copyOf(byVillage.values());
        problem = new ChoiceProblem(options.stream()
                .map(each -> each.stream()
                        .mapToDouble(option -> stayWeight * (1 - option.nearness()))
                        .toArray())
                .toArray(double[][]::new));
        link(report.neighbourhood(), report.finder());
        today = new int[villages.size()];
        found = new ChoiceSearch(problem, seed).find(today, steps);
        bound = Math.min(LowerBound.of(problem), problem.cost(found.choice()));
    }

    private void link(Neighbourhood neighbourhood, OverlapFinder finder) {
        Map<String, Integer> places = new HashMap<>();
        villages.forEach(village -> places.put(village, places.size()));
        for (int one = 0; one < villages.size(); one++) {
            for (Neighbourhood.Neighbour neighbour : neighbourhood.of(villages.get(one))) {
                Integer other = places.get(neighbour.village());
                if (other != null && other > one) {
                    problem.link(one, other, costs(one, other, neighbour.minutes(), finder));
                }
            }
        }
    }

    private double[][] costs(int one, int other, double minutes, OverlapFinder finder) {
        double[][] costs =
                new double[options.get(one).size()][options.get(other).size()];
        for (int a = 0; a < costs.length; a++) {
            for (int b = 0; b < costs[a].length; b++) {
                costs[a][b] = finder.between(
                                        options.get(one).get(a).offer(),
                                        options.get(other).get(b).offer(),
                                        minutes)
                                .map(OverlapPair::severity)
                                .orElse(0.0)
                        / 100;
            }
        }
        return costs;
    }

    List<String> villages() {
        return villages;
    }

    AssignmentOption today(int village) {
        return options.get(village).get(today[village]);
    }

    AssignmentOption best(int village) {
        return options.get(village).get(found.choice()[village]);
    }

    int optionCount(int village) {
        return options.get(village).size();
    }

    /** Full rivals of a village's product by a choice: S / 100 over its neighbours. */
    double crowding(int village, boolean ofToday) {
        int[] choice = ofToday ? today : found.choice();
        return problem.crowding(village, choice);
    }

    double total(boolean ofToday) {
        return problem.cost(ofToday ? today : found.choice());
    }

    /** The part of the total that is crowding, each pair once. */
    double together(boolean ofToday) {
        return problem.together(ofToday ? today : found.choice());
    }

    /** What no assignment of these options can be below. */
    double bound() {
        return bound;
    }

    /** Whether the best is known to be the best. */
    boolean isProven() {
        return found.isExact() || total(false) - bound < 1e-9;
    }

    /** Places of the villages whose product changes. */
    List<Integer> changed() {
        List<Integer> changed = new ArrayList<>();
        for (int village = 0; village < villages.size(); village++) {
            if (found.choice()[village] != today[village]) {
                changed.add(village);
            }
        }
        return changed;
    }
}
