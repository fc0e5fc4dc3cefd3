package org.villageatlas.overlap.severity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the sales of a product go: a fraction for each market, adding to 1, or none at all.
 *
 * @param byMarket positive fractions by the id of the market
 */
public record MarketShares(Map<String, Double> byMarket) {

    /** No market within reach. */
    public static final MarketShares NONE = new MarketShares(Map.of());

    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException when a share is not above 0 and at most 1, or they do not add to 1 */
    public MarketShares {
        byMarket = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(byMarket)));
        double sum = 0;
        for (Map.Entry<String, Double> share : byMarket.entrySet()) {
            Checks.positive("share of " + share.getKey(), share.getValue());
            sum += share.getValue();
        }
        if (!byMarket.isEmpty()) {
            Checks.between("sum of shares", sum, 1 - ROUNDING, 1 + ROUNDING);
        }
    }

    /** The fraction that goes to a market, 0 where nothing does. */
    public double of(String market) {
        return byMarket.getOrDefault(market, 0.0);
    }

    /**
     * Market = the sum over all markets of the smaller of both shares, 0 to 1: the overlap of Schoener (1968).
     *
     * <p>Markets are added in the order of their ids, so both ways round give the same number to the last bit.
     */
    public double overlap(MarketShares other) {
        double sum = 0;
        for (Map.Entry<String, Double> share : byMarket.entrySet()) {
            sum += Math.min(share.getValue(), other.of(share.getKey()));
        }
        return Math.min(1, sum);
    }
}
