package org.villageatlas.circuit.solver.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * In which order absent nodes are tried: by score, by distance from where days begin or end, by score per distance to
 * the nearest others, or by chance (Pajersky, Sobotka &amp; Rudova 2026).
 */
final class InsertionOrders {

    /** How often each order is drawn, of their sum. */
    private static final int[] WEIGHTS = {4, 1, 1, 1, 4};
    /** The same where there are sets: what a visit would add now for what it takes tells most. */
    private static final int[] WEIGHTS_WITH_SETS = {2, 1, 3, 3, 2};

    private static final int BY_SCORE = 0;
    private static final int FROM_ENDS = 1;

    /** Their parameter for how far a sorted order is loosened. */
    private static final double LOOSEST = 0.3;
    /** Where only those are ordered that fit. */
    private static final double LOOSEST_WITH_SETS = 0.08;

    /** Quantiles of the exponential distribution of mean 1. */
    private static final double[] EXPONENTIAL =
            IntStream.range(0, 256).mapToDouble(i -> -Math.log((i + 0.5) / 256)).toArray();

    private final int[][] orders;
    private final PlanScore score;
    private final double[] ones;

    InsertionOrders(ProblemArrays problem, PlanScore score) {
        this.score = score;
        ones = new double[problem.size];
        Arrays.fill(ones, 1);
        orders = new int[][] {
            sorted(problem, node -> -score.marginalGain(node)),
            sorted(problem, node -> fromEnds(problem, node)),
            sorted(problem, node -> -score.marginalGain(node) / around(problem, node, 2)),
            sorted(problem, node -> -score.marginalGain(node) / around(problem, node, 5)),
            problem.candidates.clone()
        };
    }

    /**
     * Fills the array with absent nodes in an order drawn by chance; returns how many.
     *
     * @param isPossible which nodes to consider
     * @param insertionCost what each would take now, where there are sets
     */
    int draw(
            Solution solution,
            IntPredicate isPossible,
            double[] insertionCost,
            MarginalGainOrder gainOrder,
            RandomSource random,
            int[] into) {
        int which = which(score.hasSets() ? WEIGHTS_WITH_SETS : WEIGHTS, random);
        int count = 0;
        for (int node : orders[which]) {
            if (solution.dayOf[node] == Solution.ABSENT && isPossible.test(node)) {
                into[count++] = node;
            }
        }
        if (which == orders.length - 1) {
            shuffle(into, count, random);
            return count;
        }
        if (score.hasSets() && which != FROM_ENDS) {
            gainOrder.sort(solution, into, count, which == BY_SCORE ? ones : insertionCost);
        }
        loosen(into, count, score.hasSets() ? LOOSEST_WITH_SETS : LOOSEST, random);
        return count;
    }

    /** Lets some nodes go before their turn: how far is drawn anew for each order, and around it for each node. */
    private static void loosen(int[] nodes, int count, double loosest, RandomSource random) {
        double looseness = loosest * random.nextDouble();
        for (int i = 0; i < count - 1; i++) {
            int jump = (int) (looseness * (count - i) * EXPONENTIAL[random.nextInt(EXPONENTIAL.length)]);
            if (jump > 0) {
                int chosen = Math.min(count - 1, i + jump);
                int node = nodes[chosen];
                System.arraycopy(nodes, i, nodes, i + 1, chosen - i);
                nodes[i] = node;
            }
        }
    }

    private static int which(int[] weights, RandomSource random) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int rest = random.nextInt(sum);
        int which = 0;
        while (rest >= weights[which]) {
            rest -= weights[which++];
        }
        return which;
    }

    private static void shuffle(int[] nodes, int count, RandomSource random) {
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = nodes[i];
            nodes[i] = nodes[other];
            nodes[other] = kept;
        }
    }

    private static int[] sorted(ProblemArrays problem, IntToDoubleFunction key) {
        double[] keys = new double[problem.size];
        for (int node : problem.candidates) {
            keys[node] = key.applyAsDouble(node);
        }
        return IntStream.of(problem.candidates)
                .boxed()
                .sorted(Comparator.comparingDouble(node -> keys[node]))
                .mapToInt(node -> node)
                .toArray();
    }

    private static double fromEnds(ProblemArrays problem, int node) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int day = 0; day < problem.days; day++) {
            nearest = Math.min(nearest, problem.in[node][problem.day(day).start()]);
        }
        return nearest;
    }

    /** Sum of the distances to the nearest others. */
    private static double around(ProblemArrays problem, int node, int others) {
        double[] nearest = new double[others];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int other : problem.candidates) {
            double distance = problem.out[node][other];
            if (other != node && distance < nearest[others - 1]) {
                int place = others - 1;
                while (place > 0 && nearest[place - 1] > distance) {
                    nearest[place] = nearest[--place];
                }
                nearest[place] = distance;
            }
        }
        return 1e-9 + Arrays.stream(nearest).filter(Double::isFinite).sum();
    }
}
