package org.villageatlas.overlap.recommendation;

import java.util.Arrays;
import org.villageatlas.overlap.statistics.Figure;

/**
 * Which villages are good at which products, and which products the same villages are good at (Hidalgo, Klinger, Barabási
 * &amp; Hausmann 2007). A village is good at a product when its revealed comparative advantage (Balassa 1965) is 1 or more:
 * the product's share in what the village sells is at least its share in what all sell.
 */
final class ProductSpace {

    private final double[][] values;
    private final double[] byVillage;
    private final double[] byProduct;
    private final double total;
    private final int[][] goodAt;
    private final int[] ubiquity;
    private final int[][] both;

    /** @param values sales of each village by product, 0 where it has none */
    ProductSpace(double[][] values) {
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        int products = values.length == 0 ? 0 : values[0].length;
        byVillage = new double[values.length];
        byProduct = new double[products];
        for (int village = 0; village < values.length; village++) {
            for (int product = 0; product < products; product++) {
                double value = values[village][product];
                if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("sales are 0 or more, not " + value);
                }
                byVillage[village] += value;
                byProduct[product] += value;
            }
        }
        total = Arrays.stream(byProduct).sum();
        goodAt = new int[values.length][];
        ubiquity = new int[products];
        both = new int[products][products];
        for (int village = 0; village < values.length; village++) {
            goodAt[village] = advantages(village);
            for (int one : goodAt[village]) {
                ubiquity[one]++;
                for (int other : goodAt[village]) {
                    both[one][other]++;
                }
            }
        }
    }

    private int[] advantages(int village) {
        int[] good = new int[byProduct.length];
        int count = 0;
        for (int product = 0; product < byProduct.length; product++) {
            Figure advantage = advantage(village, product);
            if (advantage.isDefined() && advantage.get() >= 1) {
                good[count++] = product;
            }
        }
        return Arrays.copyOf(good, count);
    }

    int products() {
        return byProduct.length;
    }

    /** Revealed comparative advantage: (x(cp) / x(c)) / (x(p) / x). */
    Figure advantage(int village, int product) {
        if (byVillage[village] == 0) {
            return Figure.undefined("the village sells nothing");
        }
        return Figure.ratio(
                values[village][product] / byVillage[village],
                byProduct[product] / total,
                "no village sells the product");
    }

    /** The products a village is good at. */
    int[] goodAt(int village) {
        return goodAt[village].clone();
    }

    /** How many villages are good at a product. */
    int ubiquity(int product) {
        return ubiquity[product];
    }

    /**
     * How near two products are: the smaller of the two probabilities that a village good at the one is good at the other
     * (Hidalgo et al. 2007, eq. 1). A product is at 1 from itself.
     */
    Figure proximity(int product, int other) {
        int larger = Math.max(ubiquity[product], ubiquity[other]);
        int smaller = Math.min(ubiquity[product], ubiquity[other]);
        return smaller == 0
                ? Figure.undefined("no village is good at " + (larger == 0 ? "either" : "one of them"))
                : Figure.of((double) both[product][other] / larger);
    }

    /**
     * Relatedness density: the share of all proximity to a product that lies in products the village is good at
     * (Hidalgo et al. 2007, eq. 2). The product itself counts in both sums, at 1.
     */
    Figure density(int village, int product) {
        double all = 0;
        for (int other = 0; other < products(); other++) {
            all += near(product, other);
        }
        double own = 0;
        for (int other : goodAt[village]) {
            own += near(product, other);
        }
        return Figure.ratio(own, all, "no village is good at the product");
    }

    private double near(int product, int other) {
        int larger = Math.max(ubiquity[product], ubiquity[other]);
        return larger == 0 ? 0 : (double) both[product][other] / larger;
    }
}
