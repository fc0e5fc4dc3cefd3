package org.villageatlas.overlap.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Sorting;
import org.villageatlas.city.City;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.product.Demands;
import org.villageatlas.resource.Months;

/** How crowded each market city is in each category, most effective sellers first. */
final class MarketRows {

    private final OverlapReport report;
    private final OverlapQuery query;
    private final List<Season> seasons;
    private final Demands demands;
    private final Map<String, City> cities = new HashMap<>();
    private final Map<String, List<OverlapPair>> pairs = new HashMap<>();

    /** @param seasons the parts of the year that are told apart */
    MarketRows(OverlapRequests.Asked asked, List<Season> seasons, Demands demands) {
        report = asked.report();
        query = asked.query();
        this.seasons = seasons;
        this.demands = demands;
        report.cities().forEach(city -> cities.put(city.id(), city));
        for (OverlapPair pair : asked.pairs()) {
            TreeSet<String> categories = new TreeSet<>(
                    List.of(pair.a().category().id(), pair.b().category().id()));
            for (String market : pair.a().shares().byMarket().keySet()) {
                seasons.stream()
                        .filter(season -> meet(pair, market, season))
                        .forEach(season -> categories.forEach(category -> pairs.computeIfAbsent(
                                        key(market, category, season), none -> new ArrayList<>())
                                .add(pair)));
            }
        }
    }

    /** Whether both sell there then; where the months of either are not known, in a season that is not known. */
    private static boolean meet(OverlapPair pair, String market, Season season) {
        double a = season.share(pair.a().shares(), market);
        double b = season.share(pair.b().shares(), market);
        return season == Season.UNKNOWN
                ? (a > 0 && pair.b().shares().of(market) > 0)
                        || (b > 0 && pair.a().shares().of(market) > 0)
                : a > 0 && b > 0;
    }

    private Sorting<MarketSupply> orders() {
        return new Sorting<MarketSupply>(Comparator.comparingDouble(
                                (MarketSupply row) -> row.sellers().effective().isDefined()
                                        ? -row.sellers().effective().get()
                                        : 0)
                        .thenComparing(MarketRows::key))
                .high("effective_sellers", row -> row.sellers().effective().value())
                .low("hhi", row -> row.sellers().hhi().value())
                .high("sellers", row -> (double) row.sellers().count())
                .high("supply_eur", row -> row.supply().value())
                .high("saturation", row -> row.saturation(row.demand(demands)).value())
                .high("full_rival_equivalents", row -> crowding(row).fullRivalEquivalents())
                .high("pairs", row -> (double) crowding(row).pairs())
                .text("city", MarketSupply::market)
                .text("category", row -> row.category().id())
                .text("season", row -> String.valueOf(row.season().ordinal()));
    }

    private Crowding crowding(MarketSupply row) {
        return Crowding.of(pairs.getOrDefault(key(row), List.of()));
    }

    Features<MarketRow> page(Page page, @Nullable String sort) {
        List<MarketSupply> rows = MarketSupply.all(report.marketedProducts(), seasons).stream()
                .filter(this::isAskedFor)
                .sorted(orders().by(sort))
                .toList();
        return Features.of(rows, page, this::feature);
    }

    private static String key(MarketSupply row) {
        return key(row.market(), row.category().id(), row.season());
    }

    private static String key(String market, String category, Season season) {
        return market + "~" + category + (season == Season.YEAR ? "" : "~" + Choice.label(season));
    }

    private boolean isAskedFor(MarketSupply row) {
        return (query.city() == null || query.city().equals(row.market()))
                && (query.category() == null || report.taxonomy().isWithin(row.category(), query.category()))
                && (query.village() == null
                        || row.marketedProducts().stream()
                                .anyMatch(marketed -> marketed.village().id().equals(query.village())));
    }

    private Feature<MarketRow> feature(MarketSupply supply) {
        City city = cities.get(supply.market());
        String id = key(supply);
        MarketRow row = new MarketRow(
                new MarketRow.MarketCategory(
                        id,
                        supply.market(),
                        city == null ? null : city.name(),
                        supply.category().id(),
                        supply.category().name(),
                        report.taxonomy().pathName(supply.category()),
                        supply.season()),
                Months.numbers(supply.season().months()),
                SupplyRow.of(supply, demands),
                crowding(supply).row(),
                supply.marketedProducts().stream()
                        .map(marketed -> MarketRow.MarketSeller.of(supply, marketed))
                        .toList());
        return new Feature<>(id, city == null ? null : city.position().toPoint(), row);
    }
}
