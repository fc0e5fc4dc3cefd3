package org.villageatlas.circuit.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Problems by chance, and the rules of a plan written down a second time. */
public final class RandomProblems {

    private RandomProblems() {}

    /** Nodes on a 100 x 100 plane, the first being start and end of every day; whole minutes, a little asymmetric. */
    public static TourProblem of(long seed, int places, int days, double dayLength, boolean hasWindows) {
        Random random = new Random(seed);
        int size = places + 1;
        double[][] at = new double[size][];
        for (int node = 0; node < size; node++) {
            at[node] = new double[] {random.nextInt(100), random.nextInt(100)};
        }
        double[][] travel = new double[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                double length = Math.hypot(at[from][0] - at[to][0], at[from][1] - at[to][1]);
                travel[from][to] = from == to ? 0 : Math.round(length + random.nextInt(6));
            }
        }
        List<TourStop> stops = new ArrayList<>(List.of(TourStop.nothing()));
        for (int node = 1; node < size; node++) {
            TourStop stop = TourStop.of(1 + random.nextInt(20), random.nextInt(10));
            double open = random.nextInt((int) dayLength);
            stops.add(hasWindows ? stop.between(open, open + 20 + random.nextInt(40)) : stop);
        }
        List<TourDay> all = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            all.add(new TourDay(0, 0, 0, dayLength));
        }
        return new TourProblem(
                travel,
                stops,
                all,
                themes(random, size),
                TourConstraints.NONE.withLongestLeg(hasWindows ? Double.POSITIVE_INFINITY : 90));
    }

    private static List<CoverageSet> themes(Random random, int size) {
        List<CoverageSet> themes = new ArrayList<>();
        for (int theme = 0; theme < 3; theme++) {
            Map<Integer, Double> members = new HashMap<>();
            for (int node = 1; node < size; node++) {
                if (random.nextInt(3) == 0) {
                    members.put(node, 0.5 + random.nextInt(3) / 2.0);
                }
            }
            themes.add(new CoverageSet(12, List.of(1.0, 0.5, 0.25), members));
        }
        return themes;
    }

    /** The same with three sums of amounts beside its score, and a way that costs value. */
    public static TourProblem withSums(TourProblem problem, long seed) {
        Random random = new Random(31 * seed + 7);
        List<DiminishingSum> sums = new ArrayList<>();
        for (int sum = 0; sum < 3; sum++) {
            Map<Integer, Double> members = new HashMap<>();
            for (int node = 1; node < problem.size(); node++) {
                if (random.nextInt(2) == 0 && !problem.stops().get(node).equals(TourStop.nothing())) {
                    members.put(node, (1 + random.nextInt(60)) * (0.5 + random.nextInt(11) / 10.0));
                }
            }
            sums.add(new DiminishingSum(1 + random.nextInt(9), 10 + random.nextInt(40), members));
        }
        double travelCost = (1 + random.nextInt(10)) / 50.0;
        return new TourProblem(
                problem.travel(),
                problem.stops(),
                problem.days(),
                problem.coverage(),
                sums,
                travelCost,
                problem.constraints());
    }

    /** The first rule that a plan breaks, or nothing. */
    public static String fault(TourProblem problem, List<List<Integer>> plan) {
        List<Integer> seen = new ArrayList<>();
        for (int day = 0; day < plan.size(); day++) {
            TourDay limits = problem.days().get(day);
            double now = limits.earliest();
            int here = limits.start();
            for (int node : plan.get(day)) {
                TourStop stop = problem.stops().get(node);
                now = Math.max(now + leg(problem, here, node), stop.open());
                if (seen.contains(node) || now > stop.close() + 1e-6 || (stop.days() >> day & 1) == 0) {
                    return "node " + node + " on day " + day + " at " + now;
                }
                seen.add(node);
                now += stop.serviceTime();
                here = node;
            }
            now += leg(problem, here, limits.end());
            if (now > limits.latest() + 1e-6) {
                return "day " + day + " ends at " + now;
            }
        }
        return "";
    }

    private static double leg(TourProblem problem, int from, int to) {
        double time = problem.travel()[from][to];
        return time > problem.constraints().longestLeg() ? Double.POSITIVE_INFINITY : time;
    }

    /**
     * The best value of all plans, by trying every one; nights stay as they are, and nodes with nothing are no visits. Negative
     * infinity where no plan keeps the rules.
     */
    public static double bestOfAll(TourProblem problem) {
        List<List<Integer>> plan = new ArrayList<>();
        problem.days().forEach(day -> plan.add(new ArrayList<>()));
        return bestFrom(problem, plan, 0);
    }

    private static double bestFrom(TourProblem problem, List<List<Integer>> plan, int day) {
        double best = fault(problem, plan).isEmpty() ? value(problem, plan) : Double.NEGATIVE_INFINITY;
        for (int next = day; next < plan.size(); next++) {
            for (int node = 1; node < problem.size(); node++) {
                if (problem.stops().get(node).equals(TourStop.nothing())) {
                    continue;
                }
                plan.get(next).add(node);
                if (fault(problem, plan).isEmpty()) {
                    best = Math.max(best, bestFrom(problem, plan, next));
                }
                plan.get(next).remove(plan.get(next).size() - 1);
            }
        }
        return best;
    }

    /**
     * Scores and, per theme, the strongest member in full, the next by its discount, and so on; the logarithm of each sum; less
     * what the way costs.
     */
    public static double value(TourProblem problem, List<List<Integer>> plan) {
        List<Integer> visited = plan.stream().flatMap(List::stream).toList();
        double value = visited.stream()
                .mapToDouble(node -> problem.stops().get(node).score())
                .sum();
        for (CoverageSet set : problem.coverage()) {
            double[] strengths = visited.stream()
                    .filter(set.members()::containsKey)
                    .mapToDouble(set.members()::get)
                    .map(strength -> -strength)
                    .sorted()
                    .toArray();
            for (int rank = 0; rank < strengths.length && rank < set.discounts().size(); rank++) {
                value -= set.weight() * set.discounts().get(rank) * strengths[rank];
            }
        }
        return value + ofSums(problem, visited) - problem.travelCost() * way(problem, plan);
    }

    /** What the sums of a problem are worth when these nodes are visited. */
    public static double ofSums(TourProblem problem, Collection<Integer> visited) {
        double value = 0;
        for (DiminishingSum sum : problem.sums()) {
            double total = 0;
            for (int node : visited) {
                total += sum.members().getOrDefault(node, 0.0);
            }
            value += sum.weight() * Math.log((sum.scale() + total) / sum.scale());
        }
        return value;
    }

    private static double way(TourProblem problem, List<List<Integer>> plan) {
        double way = 0;
        for (int day = 0; day < plan.size(); day++) {
            int here = problem.days().get(day).start();
            for (int node : plan.get(day)) {
                way += problem.travel()[here][node];
                here = node;
            }
            way += problem.travel()[here][problem.days().get(day).end()];
        }
        return way;
    }

    public static List<List<Integer>> nodes(TourPlan plan) {
        return plan.tours().stream().map(Tour::nodes).toList();
    }
}
