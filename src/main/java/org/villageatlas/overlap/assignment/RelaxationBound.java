package org.villageatlas.overlap.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lower bound on the cost of any assignment: the linear relaxation in which a place may take parts of several options and links
 * have to agree with both of their places, approached from below by its dual (max-product linear programming; Globerson and
 * Jaakkola, "Fixing max-product", NIPS 2007, here with least costs).
 *
 * <p>Each link hands parts of its costs to its two places. Whatever is handed over, the least own costs of the places plus
 * the least of what is left on each link never exceed the cost of an assignment, so the bound holds after any round.
 */
public final class RelaxationBound {

    private static final int MOST_ROUNDS = 300;
    private static final double LITTLE = 1e-7;

    private final AssignmentProblem problem;
    private final double[][] costs;
    private final List<double[]> messagesToOne = new ArrayList<>();
    private final List<double[]> messagesToOther = new ArrayList<>();

    private RelaxationBound(AssignmentProblem problem) {
        this.problem = problem;
        costs = new double[problem.places()][];
        for (int place = 0; place < costs.length; place++) {
            costs[place] = new double[problem.options(place)];
            for (int option = 0; option < costs[place].length; option++) {
                costs[place][option] = problem.own(place, option);
            }
        }
        for (AssignmentProblem.Link link : problem.links()) {
            messagesToOne.add(new double[problem.options(link.one())]);
            messagesToOther.add(new double[problem.options(link.other())]);
        }
    }

    /** The bound, a little below the least cost for certain: rounding is taken off. */
    public static double of(AssignmentProblem problem) {
        RelaxationBound bound = new RelaxationBound(problem);
        double best = bound.value();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            bound.round();
            double value = bound.value();
            boolean settled = value - best < LITTLE * Math.max(1, best);
            best = Math.max(best, value);
            if (settled) {
                break;
            }
        }
        return Math.max(0, best - LITTLE * LITTLE * Math.max(1, best));
    }

    private void round() {
        for (int at = 0; at < problem.links().size(); at++) {
            AssignmentProblem.Link link = problem.links().get(at);
            double[] toOne = messagesToOne.get(at);
            double[] toOther = messagesToOther.get(at);
            double[] one = minus(costs[link.one()], toOne);
            double[] other = minus(costs[link.other()], toOther);
            double[] leastForOne = new double[one.length];
            double[] leastForOther = new double[other.length];
            Arrays.fill(leastForOne, Double.POSITIVE_INFINITY);
            Arrays.fill(leastForOther, Double.POSITIVE_INFINITY);
            for (int a = 0; a < one.length; a++) {
                for (int b = 0; b < other.length; b++) {
                    leastForOne[a] = Math.min(leastForOne[a], link.cost()[a][b] + other[b]);
                    leastForOther[b] = Math.min(leastForOther[b], link.cost()[a][b] + one[a]);
                }
            }
            hand(one, leastForOne, toOne, costs[link.one()]);
            hand(other, leastForOther, toOther, costs[link.other()]);
        }
    }

    private static double[] minus(double[] costs, double[] message) {
        double[] without = new double[costs.length];
        for (int option = 0; option < costs.length; option++) {
            without[option] = costs[option] - message[option];
        }
        return without;
    }

    private static void hand(double[] without, double[] least, double[] message, double[] costs) {
        for (int option = 0; option < message.length; option++) {
            message[option] = (least[option] - without[option]) / 2;
            costs[option] = without[option] + message[option];
        }
    }

    private double value() {
        double sum = 0;
        for (double[] options : costs) {
            sum += Arrays.stream(options).min().orElse(0);
        }
        for (int at = 0; at < problem.links().size(); at++) {
            AssignmentProblem.Link link = problem.links().get(at);
            double least = Double.POSITIVE_INFINITY;
            for (int a = 0; a < link.cost().length; a++) {
                for (int b = 0; b < link.cost()[a].length; b++) {
                    least = Math.min(
                            least,
                            link.cost()[a][b]
                                    - messagesToOne.get(at)[a]
                                    - messagesToOther.get(at)[b]);
                }
            }
            sum += least;
        }
        return sum;
    }
}
