package org.villageatlas.overlap.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.Neighbourhood;
import org.villageatlas.overlap.OverlapFinder;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapReport;

/**
 * One product for each village so that the programme is crowded least: the sum of S / 100 over the pairs of neighbouring
 * villages, and for each village a weight times how far its product is from what it has.
 */
final class Assignment {

    private final List<String> villages;
    private final List<List<AssignmentOption>> options;
    private final AssignmentProblem problem;
    private final List<Optional<MarketedProduct>> today;
    private final double[] crowdingToday;
    private final AssignmentOptimizer.Found found;
    private final double bound;

    Assignment(OverlapReport report, AssignmentOptions all, double stayWeight, long seed, long steps) {
        villages = List.copyOf(all.byVillage().keySet());
        options = List.copyOf(all.byVillage().values());
        today = villages.stream()
                .map(village -> Optional.ofNullable(all.today().get(village)))
                .toList();
        crowdingToday = new double[villages.size()];
        problem = new AssignmentProblem(IntStream.range(0, villages.size())
                .mapToObj(village -> departures(village, stayWeight))
                .toArray(double[][]::new));
        link(report.neighbourhood(), report.finder());
        found = new AssignmentOptimizer(problem, seed).find(first(), steps);
        bound = Math.min(RelaxationBound.of(problem), problem.cost(found.assignment()));
    }

    /** From what it makes, or where it makes nothing from what its resources support best. */
    private double[] departures(int village, double stayWeight) {
        double nearest = today.get(village).isPresent()
                ? 1
                : options.get(village).stream()
                        .mapToDouble(AssignmentOption::proximity)
                        .max()
                        .orElse(1);
        return options.get(village).stream()
                .mapToDouble(option -> stayWeight * (nearest - option.proximity()))
                .toArray();
    }

    private void link(Neighbourhood neighbourhood, OverlapFinder finder) {
        Map<String, Integer> places = new HashMap<>();
        villages.forEach(village -> places.put(village, places.size()));
        for (int one = 0; one < villages.size(); one++) {
            for (Neighbourhood.Neighbour neighbour : neighbourhood.of(villages.get(one))) {
                Integer other = places.get(neighbour.village());
                if (other != null && other > one) {
                    problem.link(one, other, costs(one, other, neighbour.minutes(), finder));
                    double rivalry = rivalryToday(one, other, neighbour.minutes(), finder);
                    crowdingToday[one] += rivalry;
                    crowdingToday[other] += rivalry;
                }
            }
        }
    }

    /** Today's product of each village where it may stay, else any: what the search begins with. */
    private int[] first() {
        int[] first = new int[villages.size()];
        for (int village = 0; village < first.length; village++) {
            for (int option = 0; option < options.get(village).size(); option++) {
                if (isToday(village, options.get(village).get(option))) {
                    first[village] = option;
                }
            }
        }
        return first;
    }

    private boolean isToday(int village, AssignmentOption option) {
        return today.get(village)
                .filter(marketed -> marketed.id().equals(option.marketed().id()))
                .isPresent();
    }

    private double rivalryToday(int one, int other, double minutes, OverlapFinder finder) {
        return today.get(one)
                .flatMap(marketed -> today.get(other).map(theirs -> rivalry(marketed, theirs, minutes, finder)))
                .orElse(0.0);
    }

    private double[][] costs(int one, int other, double minutes, OverlapFinder finder) {
        double[][] costs =
                new double[options.get(one).size()][options.get(other).size()];
        for (int a = 0; a < costs.length; a++) {
            MarketedProduct marketed = options.get(one).get(a).marketed();
            for (int b = 0; b < costs[a].length; b++) {
                costs[a][b] = rivalry(marketed, options.get(other).get(b).marketed(), minutes, finder);
            }
        }
        return costs;
    }

    private static double rivalry(MarketedProduct one, MarketedProduct other, double minutes, OverlapFinder finder) {
        return finder.between(one, other, minutes).map(OverlapPair::severity).orElse(0.0) / 100;
    }

    List<String> villages() {
        return villages;
    }

    /** What a village puts first today; empty where it makes nothing. */
    Optional<MarketedProduct> today(int village) {
        return today.get(village);
    }

    boolean changes(int village) {
        return !isToday(village, best(village));
    }

    AssignmentOption best(int village) {
        return options.get(village).get(found.assignment()[village]);
    }

    int optionCount(int village) {
        return options.get(village).size();
    }

    /** Full rivals of what a village puts first today: S / 100 over its neighbours. */
    double crowdingToday(int village) {
        return crowdingToday[village];
    }

    /** The same once all do as proposed. */
    double crowdingBest(int village) {
        return problem.crowding(village, found.assignment());
    }

    /** Today's crowding, each pair once; nobody has left anything. */
    double totalToday() {
        return Arrays.stream(crowdingToday).sum() / 2;
    }

    double totalBest() {
        return problem.cost(found.assignment());
    }

    /** The part of the best total that is crowding, each pair once. */
    double togetherBest() {
        return problem.together(found.assignment());
    }

    /** Lower bound on the cost of any assignment of these options. */
    double bound() {
        return bound;
    }

    /** Whether the best is known to be the best. */
    boolean isProven() {
        return found.isExact() || totalBest() - bound < 1e-9;
    }
}
