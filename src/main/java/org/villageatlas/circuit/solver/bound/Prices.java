package org.villageatlas.circuit.solver.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/**
 * What a relaxation pays for each visit: the prices of the rules it has taken out of the problem. docs/circuit-solver.md
 * derives the bound from them; any prices give one.
 */
final class Prices {

    private final double[] score;
    /** Price of the rule that a node is visited once. */
    private final double[] once;

    private final List<Kind> kinds = new ArrayList<>();
    private final List<List<Kind>> kindsOfSet = new ArrayList<>();
    private final List<CoverageSet> sets;

    /** The members of one set that are of one strength: they share a price, which is what one visit brings the set. */
    private static final class Kind {

        final double strength;
        final List<Integer> nodes = new ArrayList<>();
        double price;
        /** How many of them the set would take at this price. */
        int taken;

        double direction;

        Kind(double strength) {
            this.strength = strength;
        }
    }

    private final double[] onceDirection;

    /** @param visited by a good plan: prices begin near to what fits it */
    Prices(TourProblem problem, boolean[] candidate, boolean[] visited) {
        score = problem.stops().stream().mapToDouble(TourStop::score).toArray();
        once = new double[problem.size()];
        onceDirection = new double[problem.size()];
        sets = problem.coverage();
        for (CoverageSet set : sets) {
            TreeMap<Double, Kind> byStrength = new TreeMap<>(Comparator.reverseOrder());
            int met = 0;
            for (Map.Entry<Integer, Double> member : new TreeMap<>(set.members()).entrySet()) {
                if (candidate[member.getKey()]) {
                    byStrength
                            .computeIfAbsent(member.getValue(), Kind::new)
                            .nodes
                            .add(member.getKey());
                    met += visited[member.getKey()] ? 1 : 0;
                }
            }
            double marginal = set.weight() * discount(set, Math.max(0, met - 1));
            byStrength.values().forEach(kind -> kind.price = marginal * kind.strength);
            kinds.addAll(byStrength.values());
            kindsOfSet.add(List.copyOf(byStrength.values()));
        }
    }

    private static double discount(CoverageSet set, int rank) {
        return rank < set.discounts().size() ? set.discounts().get(rank) : 0;
    }

    /** What a path earns at each node. */
    double[] profits() {
        double[] profits = score.clone();
        for (Kind kind : kinds) {
            for (int node : kind.nodes) {
                profits[node] += kind.price;
            }
        }
        for (int node = 0; node < profits.length; node++) {
            profits[node] -= once[node];
        }
        return profits;
    }

    /** The part of the bound beside the path: what the sets could be worth beyond their prices, and the price of once. */
    double rest() {
        double rest = 0;
        for (double price : once) {
            rest += price;
        }
        for (int set = 0; set < sets.size(); set++) {
            rest += surplus(sets.get(set), kindsOfSet.get(set));
        }
        return rest;
    }

    /**
     * The most that a set can be worth less the prices of its members, over all choices of members. Members of one kind
     * are alike, so going through kinds from the strongest, the best total for each count of members is enough.
     */
    private static double surplus(CoverageSet set, List<Kind> kinds) {
        int most = Math.min(
                set.discounts().size(),
                kinds.stream().mapToInt(kind -> kind.nodes.size()).sum());
        double[] best = new double[most + 1];
        int[][] takenOf = new int[kinds.size()][most + 1];
        java.util.Arrays.fill(best, 1, most + 1, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < kinds.size(); k++) {
            Kind kind = kinds.get(k);
            double[] next = best.clone();
            for (int count = 0; count <= most; count++) {
                double sum = best[count];
                for (int take = 1; take <= kind.nodes.size() && count + take <= most; take++) {
                    sum += set.weight() * discount(set, count + take - 1) * kind.strength - kind.price;
                    if (sum > next[count + take]) {
                        next[count + take] = sum;
                        takenOf[k][count + take] = take;
                    }
                }
            }
            best = next;
        }
        int count = 0;
        for (int i = 1; i <= most; i++) {
            count = best[i] > best[count] ? i : count;
        }
        double surplus = best[count];
        for (int k = kinds.size() - 1; k >= 0; k--) {
            kinds.get(k).taken = takenOf[k][count];
            count -= takenOf[k][count];
        }
        return surplus;
    }

    /**
     * Moves every price against what its rule lacks: up where a path visits more than the set takes or once allows.
     *
     * @param visits of the path, by node
     * @param step length in value for a direction of length 1, squared: Polyak's (bound - target) / |g|^2 times a factor
     */
    void move(int[] visits, double gapTimesFactor) {
        double square = 0;
        for (Kind kind : kinds) {
            int paid = 0;
            for (int node : kind.nodes) {
                paid += visits[node];
            }
            kind.direction = smooth(kind.direction, paid - kind.taken);
            square += kind.direction * kind.direction;
        }
        for (int node = 0; node < once.length; node++) {
            double lack = 1 - visits[node];
            boolean isBinding = lack < 0 || once[node] > 0;
            onceDirection[node] = isBinding ? smooth(onceDirection[node], lack) : 0;
            square += onceDirection[node] * onceDirection[node];
        }
        double step = square > 0 ? gapTimesFactor / square : 0;
        for (Kind kind : kinds) {
            kind.price = Math.max(0, kind.price - step * kind.direction);
        }
        for (int node = 0; node < once.length; node++) {
            once[node] = Math.max(0, once[node] - step * onceDirection[node]);
        }
    }

    /** Part of the last direction stays, which keeps prices from swinging to and fro. */
    private static double smooth(double last, double now) {
        return 0.3 * last + now;
    }
}
