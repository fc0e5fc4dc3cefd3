package org.villageatlas.overlap.crowding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.city.City;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.Page;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;

/** How crowded each market city is in each category, most effective sellers first. */
final class MarketRows {

    private final OverlapReport report;
    private final OverlapQuery query;
    private final Map<String, City> cities = new HashMap<>();
    private final Map<String, List<OverlapPair>> pairs = new HashMap<>();

    MarketRows(OverlapRequests.Asked asked) {
        report = asked.report();
        query = asked.query();
        report.cities().forEach(city -> cities.put(city.id(), city));
        for (OverlapPair pair : asked.pairs()) {
            TreeSet<String> categories = new TreeSet<>(
                    List.of(pair.a().category().id(), pair.b().category().id()));
            for (String market : pair.a().shares().byMarket().keySet()) {
                if (pair.b().shares().of(market) > 0) {
                    categories.forEach(
                            category -> pairs.computeIfAbsent(key(market, category), none -> new ArrayList<>())
                                    .add(pair));
                }
            }
        }
    }

    Features page(Page page) {
        List<MarketSupply> rows = MarketSupply.all(report.offers()).stream()
                .filter(this::isAskedFor)
                .sorted(Comparator.comparingDouble(
                                (MarketSupply row) -> row.sellers().effective().isDefined()
                                        ? -row.sellers().effective().get()
                                        : 0)
                        .thenComparing(row -> key(row.market(), row.category().id())))
                .toList();
        return Shown.withTable(Features.of(rows, page, this::feature));
    }

    private static String key(String market, String category) {
        return market + "~" + category;
    }

    private boolean isAskedFor(MarketSupply row) {
        return (query.city() == null || query.city().equals(row.market()))
                && (query.category() == null || report.taxonomy().isWithin(row.category(), query.category()))
                && (query.village() == null
                        || row.offers().stream()
                                .anyMatch(offer -> offer.village().id().equals(query.village())));
    }

    private Feature feature(MarketSupply row) {
        City city = cities.get(row.market());
        String id = key(row.market(), row.category().id());
        Fields fields = Fields.of("id", id)
                .put("city", row.market())
                .put("city_name", city == null ? null : city.name())
                .put("category", row.category().id())
                .put("category_name", row.category().name())
                .put("category_path", report.taxonomy().pathName(row.category()))
                .putAll(Shown.supply(row, null).toMap())
                .putAll(Shown.crowding(Crowding.of(pairs.getOrDefault(id, List.of())))
                        .toMap());
        fields.put(
                "sold_by",
                row.offers().stream().map(offer -> seller(row, offer)).toList());
        return new Feature(id, city == null ? null : city.position().toPoint(), fields);
    }

    private static Map<String, @Nullable Object> seller(MarketSupply row, Offer offer) {
        return Fields.of("product", offer.id())
                .put("village", offer.village().id())
                .put("village_name", offer.village().name())
                .put("variety", offer.product().variety())
                .put("share", offer.shares().of(row.market()))
                .put("yearly_sales_eur", offer.quantity())
                .toMap();
    }
}
