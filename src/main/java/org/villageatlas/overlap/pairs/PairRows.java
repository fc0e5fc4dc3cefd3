package org.villageatlas.overlap.pairs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.LineString;
import org.villageatlas.answer.Feature;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.AdviceReason;
import org.villageatlas.overlap.AdviceRows;
import org.villageatlas.overlap.ComplementaryProducts;
import org.villageatlas.overlap.OpenVarieties;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.severity.Advice;
import org.villageatlas.overlap.severity.Measures;

/** Makes the rows of a report's pairs. */
public final class PairRows {

    private static final int LARGEST_MARKETS = 5;

    private final AdviceReason reason;
    private final AdviceRows rows;
    private final OpenVarieties openVarieties;
    private final ComplementaryProducts packages;
    private final Map<String, City> cities = new HashMap<>();

    public PairRows(OverlapReport report) {
        this.openVarieties = report.openVarieties();
        this.packages = report.packages();
        report.cities().forEach(city -> cities.put(city.id(), city));
        this.reason = new AdviceReason(report.parameters(), openVarieties, this::cityName);
        this.rows = new AdviceRows(openVarieties, packages);
    }

    /** A pair with a straight line between both villages. */
    Feature<PairRow> feature(OverlapPair pair) {
        return new Feature<>(pair.id(), line(pair), row(pair));
    }

    /** A pair with all that is known of it. */
    public PairRow row(OverlapPair pair) {
        Measures measures = pair.measures();
        Advice advice = packages.advice(pair);
        return new PairRow(
                new PairRow.MeasuredPair(
                        pair.id(),
                        PairRow.PairSide.of(pair.a()),
                        PairRow.PairSide.of(pair.b()),
                        measures.minutes(),
                        measures.level(),
                        pair.shared().id(),
                        measures.similarity(),
                        measures.proximity(),
                        measures.sharedMarket(),
                        measures.exposure(),
                        pair.severity(),
                        pair.band()),
                new PairRow.PairAdvice(advice, reason.of(pair, advice), rows.of(pair, advice)),
                advice == Advice.DIFFERENTIATE_BY_VARIETY ? openVarieties.of(pair) : null,
                marketShares(pair));
    }

    static LineString line(OverlapPair pair) {
        return Position.line(pair.a().village().position(), pair.b().village().position());
    }

    private String cityName(String id) {
        City city = cities.get(id);
        return city == null ? id : city.name();
    }

    /** The cities where the two meet most, then where either sells most. */
    private List<PairRow.PairMarket> marketShares(OverlapPair pair) {
        return cities.values().stream()
                .map(city -> new PairRow.PairMarket(
                        city.id(),
                        city.name(),
                        pair.a().shares().of(city.id()),
                        pair.b().shares().of(city.id())))
                .filter(market -> market.shareA() + market.shareB() > 0)
                .sorted(Comparator.comparingDouble(
                                (PairRow.PairMarket market) -> Math.min(market.shareA(), market.shareB()))
                        .thenComparingDouble(market -> market.shareA() + market.shareB())
                        .reversed()
                        .thenComparing(PairRow.PairMarket::city))
                .limit(LARGEST_MARKETS)
                .toList();
    }
}
