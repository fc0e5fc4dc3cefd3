package org.villageatlas.circuit.solver.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.DiminishingSum;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/**
 * What a relaxation pays for each visit: the multipliers of the rules it has taken out of the problem. docs/explanations/circuit-bound.md
 * derives the bound from them; any multipliers give one.
 */
final class Multipliers {

    /** In how many cells the scale of a sum is. */
    private static final double CELLS = 6;

    private final double[] score;
    /** Multiplier of the rule that a node is visited once. */
    private final double[] visitMultiplier;

    private final List<MemberClass> classes = new ArrayList<>();
    private final List<List<MemberClass>> classesOfSet = new ArrayList<>();
    private final List<CoverageSet> sets;
    private final List<DiminishingSum> sums;
    private final List<List<MemberClass>> classesOfSum = new ArrayList<>();

    /** What shares a multiplier, which is what one visit of it brings a set or sum: its members of one strength or amount. */
    private static final class MemberClass {

        final double strength;
        final List<Integer> nodes = new ArrayList<>();
        /** Whether these are whole sites, of which the set counts one alone. */
        final boolean isWhole;

        double multiplier;
        /** How many of them the set would take at this multiplier. */
        int taken;

        double direction;

        MemberClass(double strength, boolean isWhole) {
            this.strength = strength;
            this.isWhole = isWhole;
        }

        /** How many of them a set can take. */
        int size() {
            return isWhole ? 1 : nodes.size();
        }
    }

    private final double[] visitDirection;
    /** The kinds of whole sites. */
    private final List<MemberClass> whole;
    /** By site the indexes of those it is of. */
    private final int[][] wholeAt;

    /** @param visited by a good plan: multipliers begin near to what fits it */
    Multipliers(TourProblem problem, Sites sites, boolean[] visited) {
        score = problem.stops().stream().mapToDouble(TourStop::score).toArray();
        visitMultiplier = new double[problem.size()];
        visitDirection = new double[problem.size()];
        sets = problem.coverage();
        for (CoverageSet set : sets) {
            List<MemberClass> classesOfIt = byStrength(set.members(), sites, sites.isWhole(set));
            int met = 0;
            for (MemberClass memberClass : classesOfIt) {
                int visitedOfIt = (int)
                        memberClass.nodes.stream().filter(node -> visited[node]).count();
                met += Math.min(visitedOfIt, memberClass.size());
            }
            double marginal = set.weight() * discount(set, Math.max(0, met - 1));
            classesOfIt.forEach(memberClass -> memberClass.multiplier = marginal * memberClass.strength);
            classes.addAll(classesOfIt);
            classesOfSet.add(classesOfIt);
        }
        sums = problem.sums();
        for (DiminishingSum sum : sums) {
            List<MemberClass> classesOfIt = byStrength(sum.members(), sites, false);
            double total = 0;
            for (Map.Entry<Integer, Double> member : new TreeMap<>(sum.members()).entrySet()) {
                total += visited[member.getKey()] ? member.getValue() : 0;
            }
            double met = total;
            classesOfIt.forEach(memberClass ->
                    memberClass.multiplier = sum.gain(Math.max(0, met - memberClass.strength), memberClass.strength));
            classes.addAll(classesOfIt);
            classesOfSum.add(classesOfIt);
        }
        whole = classes.stream().filter(memberClass -> memberClass.isWhole).toList();
        wholeAt = new int[sites.count()][];
        Arrays.setAll(
                wholeAt,
                site -> IntStream.range(0, whole.size())
                        .filter(memberClass -> whole.get(memberClass).nodes.contains(sites.node(site)))
                        .toArray());
    }

    private static List<MemberClass> byStrength(Map<Integer, Double> members, Sites sites, boolean isWhole) {
        TreeMap<Double, MemberClass> byStrength = new TreeMap<>(Comparator.reverseOrder());
        for (Map.Entry<Integer, Double> member : new TreeMap<>(members).entrySet()) {
            if (sites.of(member.getKey()) >= 0) {
                byStrength
                        .computeIfAbsent(member.getValue(), strength -> new MemberClass(strength, isWhole))
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
        for (MemberClass memberClass : classes) {
            if (!memberClass.isWhole) {
                memberClass.nodes.forEach(node -> profits[node] += memberClass.multiplier);
            }
        }
        for (int node = 0; node < profits.length; node++) {
            profits[node] -= visitMultiplier[node];
        }
        return profits;
    }

    /** What a path earns for each kind of whole sites when it visits one. */
    double[] wholeMultipliers() {
        return whole.stream().mapToDouble(memberClass -> memberClass.multiplier).toArray();
    }

    /** By site the indexes of the kinds of whole sites that it is of. */
    int[][] wholeAt() {
        return wholeAt;
    }

    /** What a path earns at each site beside, whatever it visits there. */
    double[] siteProfits() {
        double[] multipliers = wholeMultipliers();
        return Arrays.stream(wholeAt)
                .mapToDouble(classes -> Arrays.stream(classes)
                        .mapToDouble(memberClass -> multipliers[memberClass])
                        .sum())
                .toArray();
    }

    /** How often a path that pays them each time is paid for each kind of whole sites. */
    int[] paid(int[] siteVisits) {
        int[] paid = new int[whole.size()];
        for (int site = 0; site < wholeAt.length; site++) {
            for (int memberClass : wholeAt[site]) {
                paid[memberClass] += siteVisits[site];
            }
        }
        return paid;
    }

    /** The part of the bound beside the path: what the sets could be worth beyond their multipliers, and the multiplier of once. */
    double constant() {
        double constant = 0;
        for (double multiplier : visitMultiplier) {
            constant += multiplier;
        }
        for (int set = 0; set < sets.size(); set++) {
            constant += setTerm(sets.get(set), classesOfSet.get(set));
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            constant += sumTerm(sums.get(sum), classesOfSum.get(sum));
        }
        return constant;
    }

    /**
     * The most that a set can be worth less the multipliers of its members, over all choices of members. Members of one kind
     * are alike, so going through kinds from the strongest, the best total for each count of members is enough.
     */
    private static double setTerm(CoverageSet set, List<MemberClass> classes) {
        int most = Math.min(
                set.discounts().size(),
                classes.stream().mapToInt(MemberClass::size).sum());
        double[] best = new double[most + 1];
        int[][] takenOf = new int[classes.size()][most + 1];
        Arrays.fill(best, 1, most + 1, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < classes.size(); k++) {
            MemberClass memberClass = classes.get(k);
            double[] next = best.clone();
            for (int count = 0; count <= most; count++) {
                double sum = best[count];
                for (int take = 1; take <= memberClass.size() && count + take <= most; take++) {
                    sum += set.weight() * discount(set, count + take - 1) * memberClass.strength
                            - memberClass.multiplier;
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
        double setTerm = best[count];
        for (int k = classes.size() - 1; k >= 0; k--) {
            classes.get(k).taken = takenOf[k][count];
            count -= takenOf[k][count];
        }
        return setTerm;
    }

    /**
     * The most that a sum can be worth less the multipliers of its members, over all choices of members. The best for each
     * total is enough; amounts are rounded up to cells, so that no total is worth less than it is.
     */
    private static double sumTerm(DiminishingSum sum, List<MemberClass> classes) {
        double cell = sum.scale() / CELLS;
        int most = classes.stream()
                .mapToInt(memberClass -> memberClass.size() * cells(memberClass, cell))
                .sum();
        double[] best = new double[most + 1];
        int[][] takenOf = new int[classes.size()][most + 1];
        Arrays.fill(best, 1, most + 1, Double.NEGATIVE_INFINITY);
        int reached = 0;
        for (int k = 0; k < classes.size(); k++) {
            MemberClass memberClass = classes.get(k);
            int each = cells(memberClass, cell);
            double[] next = best.clone();
            for (int total = 0; total <= reached; total++) {
                for (int take = 1; take <= memberClass.size(); take++) {
                    double left = best[total] - take * memberClass.multiplier;
                    if (left > next[total + take * each]) {
                        next[total + take * each] = left;
                        takenOf[k][total + take * each] = take;
                    }
                }
            }
            reached += memberClass.size() * each;
            best = next;
        }
        int total = 0;
        double term = 0;
        for (int i = 1; i <= most; i++) {
            double worth = best[i] + sum.value(i * cell);
            if (worth > term) {
                term = worth;
                total = i;
            }
        }
        for (int k = classes.size() - 1; k >= 0; k--) {
            MemberClass memberClass = classes.get(k);
            memberClass.taken = takenOf[k][total];
            total -= takenOf[k][total] * cells(memberClass, cell);
        }
        return term;
    }

    private static int cells(MemberClass memberClass, double cell) {
        return (int) Math.ceil(memberClass.strength / cell - 1e-9);
    }

    /**
     * Moves every multiplier against what its rule lacks: up where a path visits more than the set takes or once allows.
     *
     * @param visits of each node on the best path at these multipliers
     * @param wholePaid how often it is paid for each kind of whole sites
     * @param gap from the bound at these multipliers to where it shall get: the step is Polyak's, gap / |direction|^2
     */
    void update(int[] visits, int[] wholePaid, double gap) {
        double square = 0;
        int nextWhole = 0;
        for (MemberClass memberClass : classes) {
            int paid = memberClass.isWhole
                    ? wholePaid[nextWhole++]
                    : memberClass.nodes.stream().mapToInt(node -> visits[node]).sum();
            memberClass.direction = smooth(memberClass.direction, paid - memberClass.taken);
            square += memberClass.direction * memberClass.direction;
        }
        for (int node = 0; node < visitMultiplier.length; node++) {
            double lack = 1 - visits[node];
            boolean isBinding = lack < 0 || visitMultiplier[node] > 0;
            visitDirection[node] = isBinding ? smooth(visitDirection[node], lack) : 0;
            square += visitDirection[node] * visitDirection[node];
        }
        double step = square > 0 ? gap / square : 0;
        for (MemberClass memberClass : classes) {
            memberClass.multiplier = Math.max(0, memberClass.multiplier - step * memberClass.direction);
        }
        for (int node = 0; node < visitMultiplier.length; node++) {
            visitMultiplier[node] = Math.max(0, visitMultiplier[node] - step * visitDirection[node]);
        }
    }

    /** Part of the last direction stays, which keeps multipliers from swinging to and fro. */
    private static double smooth(double last, double now) {
        return 0.3 * last + now;
    }
}
