package org.villageatlas.overlap.severity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which markets a village sells to: p_ij = (A_j / t_ij^lambda) / sum over k of (A_k / t_ik^lambda).
 *
 * <p>D. L. Huff, "Defining and Estimating a Trading Area", Journal of Marketing 28 (1964), with the market's population
 * as its attraction A and the village's travel time t.
 *
 * @param exponent lambda, how strongly travel time deters
 * @param floorMinutes shorter travel times count as this one, so that a village inside a city divides by no zero
 * @param limitMinutes markets farther away are not sold to
 */
public record HuffModel(double exponent, double floorMinutes, double limitMinutes) {

    /** @throws IllegalArgumentException unless all are above 0 and the limit is no less than the floor */
    public HuffModel {
        Checks.positive("exponent", exponent);
        Checks.positive("floor", floorMinutes);
        Checks.between("limit", limitMinutes, floorMinutes, Double.MAX_VALUE);
    }

    /**
     * A market as one village sees it.
     *
     * @param id of the market
     * @param attraction population, or what else draws sales
     * @param minutes travel time from the village, infinite without a road
     */
    public record Market(String id, double attraction, double minutes) {}

    /** The shares of the markets within the limit; none when no market with any attraction is. */
    public MarketShares shares(List<Market> markets) {
        Map<String, Double> pulls = new TreeMap<>();
        for (Market market : markets) {
            double pull = pull(market);
            if (pull > 0) {
                pulls.put(market.id(), pull);
            }
        }
        double sum = pulls.values().stream().mapToDouble(Double::doubleValue).sum();
        pulls.replaceAll((market, pull) -> pull / sum);
        return new MarketShares(pulls);
    }

    private double pull(Market market) {
        if (!(market.minutes() <= limitMinutes)) {
            return 0;
        }
        double minutes = Math.max(market.minutes(), floorMinutes);
        return market.attraction() / Math.pow(minutes, exponent);
    }
}
