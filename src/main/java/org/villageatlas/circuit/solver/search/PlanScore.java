package org.villageatlas.circuit.solver.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.CoverageSet;
import org.villageatlas.circuit.solver.DiminishingSum;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/** The score of the visits of a plan, kept up to date visit by visit. A required node counts more than all others. */
final class PlanScore {

    private final double[] score;
    private final List<DiminishingSum> sums;
    private final int[][] sumsOf;
    private final double[][] amountsOf;
    /** For each sum the total of its visited members. */
    private final double[] totals;

    private final int[][] setsOf;
    private final double[][] strengthsOf;
    private final double[] weight;
    private final double[][] discounts;
    /** For each set the strengths of its visited members, strongest first. */
    private final double[][] visited;

    private final int[] counts;
    /** Required sets come after the problem's own. */
    private final int firstRequired;

    PlanScore(TourProblem problem) {
        List<CoverageSet> sets = new ArrayList<>(problem.coverage());
        firstRequired = sets.size();
        sets.addAll(required(problem));
        setsOf = new int[problem.size()][0];
        strengthsOf = new double[problem.size()][0];
        for (int set = 0; set < sets.size(); set++) {
            for (Map.Entry<Integer, Double> member : byNode(sets.get(set))) {
                int node = member.getKey();
                setsOf[node] = Arrays.copyOf(setsOf[node], setsOf[node].length + 1);
                setsOf[node][setsOf[node].length - 1] = set;
                strengthsOf[node] = Arrays.copyOf(strengthsOf[node], setsOf[node].length);
                strengthsOf[node][setsOf[node].length - 1] = member.getValue();
            }
        }
        weight = sets.stream().mapToDouble(CoverageSet::weight).toArray();
        discounts = sets.stream()
                .map(set -> set.discounts().stream().mapToDouble(d -> d).toArray())
                .toArray(double[][]::new);
        visited = sets.stream().map(set -> new double[set.members().size()]).toArray(double[][]::new);
        counts = new int[sets.size()];
        score = problem.stops().stream().mapToDouble(TourStop::score).toArray();
        sums = problem.sums();
        totals = new double[sums.size()];
        sumsOf = new int[problem.size()][];
        amountsOf = new double[problem.size()][];
        for (int node = 0; node < sumsOf.length; node++) {
            int here = node;
            sumsOf[node] = IntStream.range(0, sums.size())
                    .filter(sum -> sums.get(sum).members().containsKey(here))
                    .toArray();
            amountsOf[node] = IntStream.of(sumsOf[node])
                    .mapToDouble(sum -> sums.get(sum).members().getOrDefault(here, 0.0))
                    .toArray();
        }
    }

    private PlanScore(PlanScore other) {
        score = other.score;
        sums = other.sums;
        sumsOf = other.sumsOf;
        amountsOf = other.amountsOf;
        totals = new double[other.totals.length];
        setsOf = other.setsOf;
        strengthsOf = other.strengthsOf;
        weight = other.weight;
        discounts = other.discounts;
        visited = new double[other.visited.length][];
        for (int set = 0; set < visited.length; set++) {
            visited[set] = new double[other.visited[set].length];
        }
        counts = new int[other.counts.length];
        firstRequired = other.firstRequired;
    }

    /** The value of these visits by the problem's own rule, without what required nodes count for beyond it or travel costs. */
    static double value(TourProblem problem, Collection<Integer> nodes) {
        double value = nodes.stream()
                .mapToDouble(node -> problem.stops().get(node).score())
                .sum();
        for (CoverageSet set : problem.coverage()) {
            List<Double> strengths = nodes.stream()
                    .map(set.members()::get)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (int rank = 0; rank < Math.min(strengths.size(), set.discounts().size()); rank++) {
                value += set.weight() * set.discounts().get(rank) * strengths.get(rank);
            }
        }
        for (DiminishingSum sum : problem.sums()) {
            value += sum.value(nodes.stream()
                    .mapToDouble(node -> sum.members().getOrDefault(node, 0.0))
                    .sum());
        }
        return value;
    }

    /** Nothing visited, the same rules. */
    PlanScore empty() {
        return new PlanScore(this);
    }

    boolean hasSets() {
        return firstRequired > 0 || !sums.isEmpty();
    }

    /** Whether some node of a required set is visited. */
    boolean isMet(int group) {
        return counts[firstRequired + group] > 0;
    }

    /** What a node not visited yet would add. */
    double marginalGain(int node) {
        double gain = score[node];
        int[] sets = setsOf[node];
        for (int i = 0; i < sets.length; i++) {
            gain += marginalGain(sets[i], strengthsOf[node][i]);
        }
        int[] its = sumsOf[node];
        for (int i = 0; i < its.length; i++) {
            gain += sums.get(its[i]).gain(totals[its[i]], amountsOf[node][i]);
        }
        return gain;
    }

    void add(int node) {
        int[] sets = setsOf[node];
        for (int i = 0; i < sets.length; i++) {
            double[] members = visited[sets[i]];
            int rank = rank(sets[i], strengthsOf[node][i]);
            System.arraycopy(members, rank, members, rank + 1, counts[sets[i]]++ - rank);
            members[rank] = strengthsOf[node][i];
        }
        addToSums(node, 1);
    }

    void remove(int node) {
        int[] sets = setsOf[node];
        for (int i = 0; i < sets.length; i++) {
            double[] members = visited[sets[i]];
            int rank = rank(sets[i], strengthsOf[node][i]) - 1;
            System.arraycopy(members, rank + 1, members, rank, --counts[sets[i]] - rank);
        }
        addToSums(node, -1);
    }

    private void addToSums(int node, int sign) {
        for (int i = 0; i < sumsOf[node].length; i++) {
            totals[sumsOf[node][i]] += sign * amountsOf[node][i];
        }
    }

    void copyFrom(PlanScore other) {
        System.arraycopy(other.totals, 0, totals, 0, totals.length);
        System.arraycopy(other.counts, 0, counts, 0, counts.length);
        for (int set = 0; set < counts.length; set++) {
            System.arraycopy(other.visited[set], 0, visited[set], 0, counts[set]);
        }
    }

    private double marginalGain(int set, double strength) {
        double[] members = visited[set];
        int rank = rank(set, strength);
        double gain = strength * discount(set, rank);
        for (int lower = rank; lower < counts[set]; lower++) {
            gain -= members[lower] * (discount(set, lower) - discount(set, lower + 1));
        }
        return gain * weight[set];
    }

    private double discount(int set, int rank) {
        return rank < discounts[set].length ? discounts[set][rank] : 0;
    }

    /** How many visited members of the set are at least as strong. */
    private int rank(int set, double strength) {
        double[] members = visited[set];
        int rank = 0;
        while (rank < counts[set] && members[rank] >= strength) {
            rank++;
        }
        return rank;
    }

    /** Each required set counts more than all values together. */
    private static List<CoverageSet> required(TourProblem problem) {
        double all = 1 + problem.stops().stream().mapToDouble(TourStop::score).sum();
        for (CoverageSet set : problem.coverage()) {
            all += set.weight()
                    * set.members().values().stream().mapToDouble(s -> s).sum();
        }
        for (DiminishingSum sum : problem.sums()) {
            all += sum.value(sum.members().values().stream()
                    .mapToDouble(amount -> amount)
                    .sum());
        }
        for (TourDay day : problem.days()) {
            all += problem.travelCost() * day.timeToSpend();
        }
        List<CoverageSet> sets = new ArrayList<>();
        for (Set<Integer> group : problem.constraints().required()) {
            sets.add(new CoverageSet(
                    all, List.of(1.0), group.stream().collect(Collectors.toMap(node -> node, node -> 1.0))));
        }
        return sets;
    }

    private static List<Map.Entry<Integer, Double>> byNode(CoverageSet set) {
        return set.members().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList();
    }
}
