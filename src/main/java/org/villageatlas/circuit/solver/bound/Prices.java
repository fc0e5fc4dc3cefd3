package org.villageatlas.circuit.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

    /** What shares a price, which is what one visit of it brings a set: its members of one strength. */
    private static final class Kind {

        final double strength;
        final List<Integer> nodes = new ArrayList<>();
        /** Whether these are whole sites, of which the set counts one alone. */
        final boolean isWhole;

        double price;
        /** How many of them the set would take at this price. */
        int taken;

        double direction;

        Kind(double strength, boolean isWhole) {
            this.strength = strength;
            this.isWhole = isWhole;
        }

        /** How many of them a set can take. */
        int size() {
            return isWhole ? 1 : nodes.size();
        }
    }

    private final double[] onceDirection;
    /** The kinds of whole sites. */
    private final List<Kind> whole;
    /** By site the indexes of those it is of. */
    private final int[][] wholeAt;

    /** @param visited by a good plan: prices begin near to what fits it */
    Prices(TourProblem problem, Sites sites, boolean[] visited) {
        score = problem.stops().stream().mapToDouble(TourStop::score).toArray();
        once = new double[problem.size()];
        onceDirection = new double[problem.size()];
        sets = problem.coverage();
        for (CoverageSet set : sets) {
            List<Kind> kindsOfIt = byStrength(set, sites);
            int met = 0;
            for (Kind kind : kindsOfIt) {
                int visitedOfIt =
                        (int) kind.nodes.stream().filter(node -> visited[node]).count();
                met += Math.min(visitedOfIt, kind.size());
            }
            double marginal = set.weight() * discount(set, Math.max(0, met - 1));
            kindsOfIt.forEach(kind -> kind.price = marginal * kind.strength);
            kinds.addAll(kindsOfIt);
            kindsOfSet.add(kindsOfIt);
        }
        whole = kinds.stream().filter(kind -> kind.isWhole).toList();
        wholeAt = new int[sites.count()][];
        Arrays.setAll(
                wholeAt,
                site -> IntStream.range(0, whole.size())
                        .filter(kind -> whole.get(kind).nodes.contains(sites.node(site)))
                        .toArray());
    }

    private static List<Kind> byStrength(CoverageSet set, Sites sites) {
        boolean isWhole = sites.isWhole(set);
        TreeMap<Double, Kind> byStrength = new TreeMap<>(Comparator.reverseOrder());
        for (Map.Entry<Integer, Double> member : new TreeMap<>(set.members()).entrySet()) {
            if (sites.of(member.getKey()) >= 0) {
                byStrength
                        .computeIfAbsent(member.getValue(), strength -> new Kind(strength, isWhole))
                        .nodes
                        .add(member.getKey());
            }
        }
        return List.copyOf(byStrength.values());
    }

    private static double discount(CoverageSet set, int rank) {
        return rank < set.discounts().size() ? set.discounts().get(rank) : 0;
    }

    /** What a path earns at each node. */
    double[] profits() {
        double[] profits = score.clone();
        for (Kind kind : kinds) {
            if (!kind.isWhole) {
                kind.nodes.forEach(node -> profits[node] += kind.price);
            }
        }
        for (int node = 0; node < profits.length; node++) {
            profits[node] -= once[node];
        }
        return profits;
    }

    /** What a path earns for each kind of whole sites when it visits one. */
    double[] wholePrices() {
        return whole.stream().mapToDouble(kind -> kind.price).toArray();
    }

    /** By site the indexes of the kinds of whole sites that it is of. */
    int[][] wholeAt() {
        return wholeAt;
    }

    /** What a path earns at each site beside, whatever it visits there. */
    double[] bonuses() {
        double[] prices = wholePrices();
        return Arrays.stream(wholeAt)
                .mapToDouble(kinds ->
                        Arrays.stream(kinds).mapToDouble(kind -> prices[kind]).sum())
                .toArray();
    }

    /** How often a path that pays them each time is paid for each kind of whole sites. */
    int[] paid(int[] siteVisits) {
        int[] paid = new int[whole.size()];
        for (int site = 0; site < wholeAt.length; site++) {
            for (int kind : wholeAt[site]) {
                paid[kind] += siteVisits[site];
            }
        }
        return paid;
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
                set.discounts().size(), kinds.stream().mapToInt(Kind::size).sum());
        double[] best = new double[most + 1];
        int[][] takenOf = new int[kinds.size()][most + 1];
        Arrays.fill(best, 1, most + 1, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < kinds.size(); k++) {
            Kind kind = kinds.get(k);
            double[] next = best.clone();
            for (int count = 0; count <= most; count++) {
                double sum = best[count];
                for (int take = 1; take <= kind.size() && count + take <= most; take++) {
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
     * @param visits of each node on the best path at these prices
     * @param wholePaid how often it is paid for each kind of whole sites
     * @param gap from the bound at these prices to where it shall get: the step is Polyak's, gap / |direction|^2
     */
    void move(int[] visits, int[] wholePaid, double gap) {
        double square = 0;
        int nextWhole = 0;
        for (Kind kind : kinds) {
            int paid = kind.isWhole
                    ? wholePaid[nextWhole++]
                    : kind.nodes.stream().mapToInt(node -> visits[node]).sum();
            kind.direction = smooth(kind.direction, paid - kind.taken);
            square += kind.direction * kind.direction;
        }
        for (int node = 0; node < once.length; node++) {
            double lack = 1 - visits[node];
            boolean isBinding = lack < 0 || once[node] > 0;
            onceDirection[node] = isBinding ? smooth(onceDirection[node], lack) : 0;
            square += onceDirection[node] * onceDirection[node];
        }
        double step = square > 0 ? gap / square : 0;
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
