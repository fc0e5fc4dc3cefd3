package org.villageatlas.overlap.statistics.neighbour;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * How much each neighbour counts. An island has no weights, its row adds up to 0 under every style, and it stays one of
 * the villages: chance may place anything on it.
 */
public final class Weights {

    private final Neighbours neighbours;
    private final double[] weight;

    /** One link. */
    @FunctionalInterface
    public interface Link {
        void accept(int village, int neighbour, double weight);
    }

    private Weights(Neighbours neighbours, double[] weight) {
        this.neighbours = neighbours;
        this.weight = weight;
    }

    /** 1 for each neighbour. */
    public static Weights binary(Neighbours neighbours) {
        double[] weight = new double[neighbours.links()];
        Arrays.fill(weight, 1);
        return new Weights(neighbours, weight);
    }

    /** The same share for each neighbour of a village, adding up to 1. */
    public static Weights rowStandardised(Neighbours neighbours) {
        return binary(neighbours).rowStandardised();
    }

    /** The kernel's height at each neighbour's distance, one bandwidth for all. */
    public static Weights kernel(Neighbours neighbours, Kernel kernel, double bandwidth) {
        if (!(bandwidth >= 0)) {
            throw new IllegalArgumentException("a bandwidth is 0 or more, not " + bandwidth);
        }
        double[] bandwidths = new double[neighbours.size()];
        Arrays.fill(bandwidths, bandwidth);
        return kernel(neighbours, kernel, bandwidths);
    }

    /** The kernel's height with each village's farthest neighbour as its bandwidth: wide where villages are sparse. */
    public static Weights adaptiveKernel(Neighbours neighbours, Kernel kernel) {
        double[] bandwidths = new double[neighbours.size()];
        for (int village = 0; village < bandwidths.length; village++) {
            bandwidths[village] =
                    Arrays.stream(neighbours.lengths(village)).max().orElse(0);
        }
        return kernel(neighbours, kernel, bandwidths);
    }

    private static Weights kernel(Neighbours neighbours, Kernel kernel, double[] bandwidths) {
        double[] weight = new double[neighbours.links()];
        for (int village = 0; village < neighbours.size(); village++) {
            for (int link = neighbours.first(village); link < neighbours.first(village + 1); link++) {
                weight[link] = kernel.weight(neighbours.length(link), bandwidths[village]);
            }
        }
        return new Weights(neighbours, weight);
    }

    /** The same with each row divided by its sum; a row of zeros stays. */
    public Weights rowStandardised() {
        double[] standardised = new double[weight.length];
        for (int village = 0; village < size(); village++) {
            double sum = rowSum(village);
            for (int link = neighbours.first(village); link < neighbours.first(village + 1); link++) {
                standardised[link] = sum == 0 ? 0 : weight[link] / sum;
            }
        }
        return new Weights(neighbours, standardised);
    }

    public int size() {
        return neighbours.size();
    }

    public Neighbours neighbours() {
        return neighbours;
    }

    /** Calls with each link, village by village. */
    public void forEach(Link visit) {
        for (int village = 0; village < size(); village++) {
            for (int link = neighbours.first(village); link < neighbours.first(village + 1); link++) {
                visit.accept(village, neighbours.neighbour(link), weight[link]);
            }
        }
    }

    /** The weight of a neighbour, 0 for a village that is none. */
    public double of(int village, int neighbour) {
        int link = neighbours.link(village, neighbour);
        return link < 0 ? 0 : weight[link];
    }

    /** The weighted sum over the neighbours of a village. */
    public double lag(int village, double[] values) {
        double sum = 0;
        for (int link = neighbours.first(village); link < neighbours.first(village + 1); link++) {
            sum += weight[link] * values[neighbours.neighbour(link)];
        }
        return sum;
    }

    /** The weights of those neighbours of a village that are asked for. */
    public double sum(int village, IntPredicate asked) {
        double sum = 0;
        for (int link = neighbours.first(village); link < neighbours.first(village + 1); link++) {
            sum += asked.test(neighbours.neighbour(link)) ? weight[link] : 0;
        }
        return sum;
    }

    /** The sum of a village's weights. */
    public double rowSum(int village) {
        double sum = 0;
        for (int link = neighbours.first(village); link < neighbours.first(village + 1); link++) {
            sum += weight[link];
        }
        return sum;
    }

    /** The sum of the squares of a village's weights. */
    public double rowSquares(int village) {
        double sum = 0;
        for (int link = neighbours.first(village); link < neighbours.first(village + 1); link++) {
            sum += weight[link] * weight[link];
        }
        return sum;
    }

    /** @throws IllegalArgumentException when a village is its own neighbour, or there are not as many values */
    public void checkNoSelf(int values) {
        if (values != size()) {
            throw new IllegalArgumentException(values + " values for " + size() + " villages");
        }
        for (int village = 0; village < size(); village++) {
            if (neighbours.link(village, village) >= 0) {
                throw new IllegalArgumentException("village " + village + " is its own neighbour");
            }
        }
    }

    /** The sums that the moments under chance need. */
    public Sums sums() {
        double[] margin = new double[size()];
        double[] sums = new double[2];
        forEach((village, neighbour, here) -> {
            margin[village] += here;
            margin[neighbour] += here;
            sums[0] += here;
            sums[1] += here * here + here * of(neighbour, village);
        });
        double squares = Arrays.stream(margin).map(sum -> sum * sum).sum();
        return new Sums(sums[0], sums[1], squares);
    }

    /**
     * Sums over all links (Cliff &amp; Ord 1981, p. 19).
     *
     * @param s0 of w(ij)
     * @param s1 half of (w(ij) + w(ji)) squared
     * @param s2 over villages, of row and column sum together, squared
     */
    public record Sums(double s0, double s1, double s2) {}
}
