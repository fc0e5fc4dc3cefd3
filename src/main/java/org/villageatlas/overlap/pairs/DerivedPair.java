package org.villageatlas.overlap.pairs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.resource.Months;

/**
 * A pair with everything that its severity is worked out from.
 *
 * @param pair as lists show it
 * @param marketRows every city and, where the months of both are known, every part of the year; the smaller shares add up to
 *     the shared market
 * @param method how the figures are computed
 */
record DerivedPair(@JsonUnwrapped PairRow pair, List<MarketPart> marketRows, OverlapMethod method) {

    /**
     * What both products sell to one city in some months.
     *
     * @param city id of the city
     * @param name of the city, or null when it is no market of the programme
     * @param months 1 to 12, or null when the months of either are not known
     * @param shareA share of the sales of the first product, 0 to 1
     * @param shareB share of the sales of the other, 0 to 1
     * @param smaller of both shares, month by month, 0 to 1
     */
    record MarketPart(
            String city,
            @Nullable String name,
            @Nullable List<Integer> months,
            double shareA,
            double shareB,
            double smaller) {}

    static Feature<DerivedPair> feature(OverlapRequests.Asked asked, OverlapPair pair) {
        DerivedPair row = new DerivedPair(
                new PairRows(asked.report()).row(pair),
                marketRows(asked.report(), pair),
                OverlapMethod.of(asked.report(), asked.query()));
        return new Feature<>(pair.id(), PairRows.line(pair), row);
    }

    private static List<MarketPart> marketRows(OverlapReport report, OverlapPair pair) {
        Map<String, String> names = new HashMap<>();
        report.cities().forEach(city -> names.put(city.id(), city.name()));
        MarketShares a = pair.a().shares();
        MarketShares b = pair.b().shares();
        Set<String> markets = new TreeSet<>(a.byMarket().keySet());
        markets.addAll(b.byMarket().keySet());
        return markets.stream()
                .flatMap(market -> isKnown(a, market) && isKnown(b, market)
                        ? byMonths(market, names.get(market), a, b)
                        : Stream.of(new MarketPart(
                                market, names.get(market), null, a.of(market), b.of(market), a.overlap(b, market))))
                .toList();
    }

    /** What is not sold to a market at all is not sold there in any month. */
    private static boolean isKnown(MarketShares shares, String market) {
        return shares.knowsMonths(market) || shares.of(market) == 0;
    }

    /** Months of equal shares in one row. */
    private static Stream<MarketPart> byMonths(String market, @Nullable String name, MarketShares a, MarketShares b) {
        Map<List<Double>, Set<Month>> byShares = new HashMap<>();
        for (Month month : Month.values()) {
            List<Double> both = List.of(a.in(market, Set.of(month)), b.in(market, Set.of(month)));
            if (both.get(0) > 0 || both.get(1) > 0) {
                byShares.computeIfAbsent(both, none -> EnumSet.noneOf(Month.class))
                        .add(month);
            }
        }
        return byShares.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().iterator().next()))
                .map(entry -> {
                    Set<Month> months = entry.getValue();
                    double smaller =
                            Math.min(entry.getKey().get(0), entry.getKey().get(1)) * months.size();
                    return new MarketPart(
                            market, name, Months.numbers(months), a.in(market, months), b.in(market, months), smaller);
                });
    }
}
