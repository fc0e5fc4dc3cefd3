package org.villageatlas.overlap.pairs;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Fields;
import org.villageatlas.city.City;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.severity.MarketShares;
import org.villageatlas.resource.MonthList;

/** Where a pair's shared market comes from: every city and, where the months of both are known, every part of the year. */
final class PairDerivation {

    private final Map<String, City> cities = new HashMap<>();
    private final MarketShares a;
    private final MarketShares b;

    PairDerivation(OverlapReport report, OverlapPair pair) {
        report.cities().forEach(city -> cities.put(city.id(), city));
        a = pair.a().shares();
        b = pair.b().shares();
    }

    /** Rows of both shares and the smaller, which add up to the shared market; months of like shares in one row. */
    List<Map<String, @Nullable Object>> rows() {
        Set<String> markets = new TreeSet<>(a.byMarket().keySet());
        markets.addAll(b.byMarket().keySet());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String market : markets) {
            if (isKnown(a, market) && isKnown(b, market)) {
                rows.addAll(byMonths(market));
            } else {
                rows.add(row(market, Set.of(), a.of(market), b.of(market), a.overlap(b, market)));
            }
        }
        return rows;
    }

    /** What is not sold to a market at all is not sold there in any month. */
    private static boolean isKnown(MarketShares shares, String market) {
        return shares.knowsMonths(market) || shares.of(market) == 0;
    }

    private List<Map<String, @Nullable Object>> byMonths(String market) {
        Map<List<Double>, Set<Month>> similarity = new HashMap<>();
        for (Month month : Month.values()) {
            List<Double> both = List.of(a.in(market, Set.of(month)), b.in(market, Set.of(month)));
            if (both.get(0) > 0 || both.get(1) > 0) {
                similarity
                        .computeIfAbsent(both, none -> EnumSet.noneOf(Month.class))
                        .add(month);
            }
        }
        return similarity.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().iterator().next()))
                .map(entry -> {
                    double both = Math.min(entry.getKey().get(0), entry.getKey().get(1));
                    Set<Month> months = entry.getValue();
                    return row(market, months, a.in(market, months), b.in(market, months), both * months.size());
                })
                .toList();
    }

    private Map<String, @Nullable Object> row(String market, Set<Month> months, double ofA, double ofB, double both) {
        City city = cities.get(market);
        return Fields.of("city", market)
                .put("name", city == null ? null : city.name())
                .put("months", months.isEmpty() ? null : MonthList.numbers(months))
                .put("share_a", ofA)
                .put("share_b", ofB)
                .put("smaller", both)
                .toMap();
    }
}
