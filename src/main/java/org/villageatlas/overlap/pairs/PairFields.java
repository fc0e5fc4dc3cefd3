package org.villageatlas.overlap.pairs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.AdviceReason;
import org.villageatlas.overlap.AdviceRows;
import org.villageatlas.overlap.ComplementaryProducts;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OpenVarieties;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.Measures;
import org.villageatlas.resource.MonthList;

/** Shows a pair of a report. */
public final class PairFields {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);
    private static final int LARGEST_MARKETS = 5;

    private final AdviceReason reason;
    private final AdviceRows rows;
    private final OpenVarieties openVarieties;
    private final ComplementaryProducts packages;
    private final Map<String, City> cities = new HashMap<>();

    public PairFields(OverlapReport report) {
        this.openVarieties = report.openVarieties();
        this.packages = report.packages();
        report.cities().forEach(city -> cities.put(city.id(), city));
        this.reason = new AdviceReason(report.parameters(), openVarieties, this::cityName);
        this.rows = new AdviceRows(openVarieties, packages);
    }

    /** A pair with all that is known of it and a straight line between both villages. */
    public Feature feature(OverlapPair found) {
        OverlapPair pair = packages.advised(found);
        Measures measures = pair.measures();
        String id = id(pair);
        return new Feature(
                id,
                line(pair),
                Fields.of("id", id)
                        .put("a", side(pair.a()))
                        .put("b", side(pair.b()))
                        .put("minutes", measures.minutes())
                        .put("shared_level", Choice.label(measures.level()))
                        .put("shared_category", pair.shared().id())
                        .put("similarity", measures.similarity())
                        .put("proximity", measures.proximity())
                        .put("shared_market", measures.sharedMarket())
                        .put("exposure", measures.exposure())
                        .put("severity", pair.severity())
                        .put("band", Choice.label(pair.band()))
                        .put("advice", advice(pair))
                        .put("open_varieties", openVarieties(pair))
                        .put("market_shares", marketShares(pair)));
    }

    static String id(OverlapPair pair) {
        return pair.a().id() + "~" + pair.b().id();
    }

    private Fields advice(OverlapPair pair) {
        return Fields.of("kind", pair.advice().label())
                .put("reason", reason.of(pair))
                .put(
                        "rests_on",
                        rows.of(pair).stream()
                                .map(row -> Fields.of("table", row.table())
                                        .put("id", row.id())
                                        .put("says", row.says())
                                        .toMap())
                                .toList());
    }

    private String cityName(String id) {
        City city = cities.get(id);
        return city == null ? id : city.name();
    }

    /** Null where another variety is not what is advised. */
    private @Nullable List<String> openVarieties(OverlapPair pair) {
        return pair.advice() == Advice.DIFFERENTIATE_VARIETY ? openVarieties.of(pair) : null;
    }

    private static Fields side(MarketedProduct marketed) {
        Position position = marketed.village().position();
        return Fields.of("village", marketed.village().id())
                .put("village_name", marketed.village().name())
                .put("product", marketed.id())
                .put("product_name", marketed.product().name())
                .put("category", marketed.category().id())
                .put("category_name", marketed.category().name())
                .put("variety", marketed.product().variety())
                .put("months", MonthList.numbers(marketed.product().months()))
                .put("target_market", targetMarket(marketed))
                .put("shares_from", marketed.product().standing().salesByCity().isEmpty() ? "huff" : "declared")
                .put("lon", position.longitude())
                .put("lat", position.latitude());
    }

    /** The city that most of it is sold to, or null where none is. */
    private static @Nullable String targetMarket(MarketedProduct marketed) {
        return marketed.shares().byMarket().entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The cities where the two meet most, then where either sells most. */
    private List<Map<String, @Nullable Object>> marketShares(OverlapPair pair) {
        ToDoubleFunction<City> shared = city ->
                Math.min(pair.a().shares().of(city.id()), pair.b().shares().of(city.id()));
        ToDoubleFunction<City> either =
                city -> pair.a().shares().of(city.id()) + pair.b().shares().of(city.id());
        return cities.values().stream()
                .filter(city -> either.applyAsDouble(city) > 0)
                .sorted(Comparator.comparingDouble(shared)
                        .thenComparingDouble(either)
                        .reversed()
                        .thenComparing(City::id))
                .limit(LARGEST_MARKETS)
                .map(city -> Fields.of("city", city.id())
                        .put("name", city.name())
                        .put("share_a", pair.a().shares().of(city.id()))
                        .put("share_b", pair.b().shares().of(city.id()))
                        .toMap())
                .toList();
    }

    private static LineString line(OverlapPair pair) {
        return WGS84.createLineString(new Coordinate[] {corner(pair.a()), corner(pair.b())});
    }

    private static Coordinate corner(MarketedProduct marketed) {
        Position position = marketed.village().position();
        return new Coordinate(position.longitude(), position.latitude());
    }
}
