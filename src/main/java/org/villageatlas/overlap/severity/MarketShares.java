package org.villageatlas.overlap.severity;

import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where, and as far as it is known in which months, the sales of a product go: a fraction for each market, adding to 1 or
 * to less when some goes elsewhere, or none at all.
 */
public final class MarketShares {

    /** No market within reach. */
    public static final MarketShares NONE = new MarketShares(Map.of());

    private static final double ROUNDING = 1e-6;
    private static final int MONTHS = 12;

    private final String[] markets;
    private final double[] shares;
    private final double[] @Nullable [] months;

    /**
     * A part of the sales.
     *
     * @param months in equal parts; empty when they are not known
     */
    public record Part(String market, Set<Month> months, double share) {}

    /**
     * Shares of which the months are not known.
     *
     * @throws IllegalArgumentException when a share is not above 0, or they do not add to 1
     */
    public MarketShares(Map<String, Double> byMarket) {
        this(new TreeMap<>(byMarket), new double[byMarket.size()][]);
        if (shares.length > 0) {
            Checks.between("sum of shares", Arrays.stream(shares).sum(), 1 - ROUNDING, 1 + ROUNDING);
        }
    }

    private MarketShares(TreeMap<String, Double> byMarket, double[] @Nullable [] months) {
        byMarket.forEach((market, share) -> Checks.positive("share of " + market, share));
        this.markets = byMarket.keySet().toArray(String[]::new);
        this.shares =
                byMarket.values().stream().mapToDouble(Double::doubleValue).toArray();
        this.months = months;
    }

    /**
     * Sales as they were declared; what is missing to 1 goes elsewhere. A market's months count as known when those of all
     * its parts are.
     *
     * @throws IllegalArgumentException when a share is not above 0, or they add to more than 1
     */
    public static MarketShares declared(Collection<Part> parts) {
        TreeMap<String, Double> byMarket = new TreeMap<>();
        TreeMap<String, double[]> byMonth = new TreeMap<>();
        for (Part part : parts) {
            byMarket.merge(part.market(), part.share(), Double::sum);
            double[] months = byMonth.computeIfAbsent(part.market(), none -> new double[MONTHS]);
            if (part.months().isEmpty()) {
                Arrays.fill(months, Double.NaN);
            }
            part.months()
                    .forEach(month -> months[month.ordinal()] +=
                            part.share() / part.months().size());
        }
        Checks.between(
                "sum of shares",
                byMarket.values().stream().mapToDouble(Double::doubleValue).sum(),
                0,
                1 + ROUNDING);
        double[][] known = byMonth.values().stream()
                .map(months -> Double.isNaN(Arrays.stream(months).sum()) ? null : months)
                .toArray(double[][]::new);
        return new MarketShares(byMarket, known);
    }

    /** The same sold in these months alone, as much in each, where nothing closer is known; no months change nothing. */
    public MarketShares inMonths(Set<Month> sold) {
        if (sold.isEmpty()) {
            return this;
        }
        double[][] spread = new double[shares.length][];
        for (int at = 0; at < spread.length; at++) {
            double[] known = months[at];
            spread[at] = known != null ? known : new double[MONTHS];
            for (Month month : known == null ? sold : Set.<Month>of()) {
                spread[at][month.ordinal()] = shares[at] / sold.size();
            }
        }
        return new MarketShares(new TreeMap<>(byMarket()), spread);
    }

    /** Fractions by the id of the market, in the order of the ids. */
    public Map<String, Double> byMarket() {
        Map<String, Double> byMarket = new LinkedHashMap<>();
        for (int at = 0; at < markets.length; at++) {
            byMarket.put(markets[at], shares[at]);
        }
        return byMarket;
    }

    /** The market that most goes to; none where nothing does. */
    public Optional<String> largest() {
        return byMarket().entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The fraction that goes to a market, 0 where nothing does. */
    public double of(String market) {
        int at = Arrays.binarySearch(markets, market);
        return at < 0 ? 0 : shares[at];
    }

    /** Whether it is known in which months the sales to a market are made. */
    public boolean knowsMonths(String market) {
        int at = Arrays.binarySearch(markets, market);
        return at >= 0 && months[at] != null;
    }

    /** The fraction that goes to a market in some months; 0 where nothing does or the months are not known. */
    public double in(String market, Set<Month> some) {
        int at = Arrays.binarySearch(markets, market);
        double[] known = at < 0 ? null : months[at];
        return known == null
                ? 0
                : some.stream().mapToDouble(month -> known[month.ordinal()]).sum();
    }

    /**
     * Market = the sum over all markets of the smaller of both shares, 0 to 1: the overlap of Schoener (1968). Where the
     * months of both are known it goes through each month, so what is sold in winter does not meet what is sold in summer;
     * where they are not, no season is taken to separate them.
     *
     * <p>Markets are added in the order of their ids, so both ways round give the same number to the last bit.
     */
    public double overlap(MarketShares other) {
        double sum = 0;
        int here = 0;
        int there = 0;
        while (here < markets.length && there < other.markets.length) {
            int order = markets[here].compareTo(other.markets[there]);
            if (order == 0) {
                sum += smaller(here, other, there);
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return Math.min(1, sum);
    }

    /** What both sell to one market, and in its months where they are known. */
    public double overlap(MarketShares other, String market) {
        int here = Arrays.binarySearch(markets, market);
        int there = Arrays.binarySearch(other.markets, market);
        return here < 0 || there < 0 ? 0 : smaller(here, other, there);
    }

    private double smaller(int here, MarketShares other, int there) {
        double[] own = months[here];
        double[] theirs = other.months[there];
        if (own == null || theirs == null) {
            return Math.min(shares[here], other.shares[there]);
        }
        double sum = 0;
        for (int month = 0; month < MONTHS; month++) {
            sum += Math.min(own[month], theirs[month]);
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof MarketShares shares
                        && Arrays.equals(markets, shares.markets)
                        && Arrays.equals(this.shares, shares.shares)
                        && Arrays.deepEquals(months, shares.months));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(markets) + 31 * Arrays.hashCode(shares);
    }

    @Override
    public String toString() {
        return byMarket().toString();
    }
}
