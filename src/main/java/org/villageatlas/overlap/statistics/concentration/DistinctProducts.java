package org.villageatlas.overlap.statistics.concentration;

import org.villageatlas.overlap.statistics.Figure;

/**
 * How many different products a neighbourhood really offers: as varied as that many products in equal amounts (Hill
 * 1973). Of order 0 every product counts as one, of order 1 by its share, of order 2 the common ones count most.
 */
public final class DistinctProducts {

    private DistinctProducts() {}

    /**
     * Hill's number of an order: (sum p^q)^(1 / (1 - q)), and e to the Shannon entropy at q = 1.
     *
     * @param order q, 0 or more
     * @param amounts by product; how many villages make it, or how much is sold
     */
    public static Figure effective(double order, double... amounts) {
        if (!(order >= 0 && order < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an order is 0 or more, not " + order);
        }
        return Amounts.shares(amounts)
                .map(shares -> Figure.of(order == 1 ? shannon(shares) : hill(order, shares)))
                .orElseGet(() -> Figure.undefined("the neighbourhood makes nothing"));
    }

    private static double hill(double order, double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share == 0 ? 0 : Math.pow(share, order);
        }
        return Math.pow(sum, 1 / (1 - order));
    }

    private static double shannon(double[] shares) {
        double entropy = 0;
        for (double share : shares) {
            entropy -= share == 0 ? 0 : share * Math.log(share);
        }
        return Math.exp(entropy);
    }
}
