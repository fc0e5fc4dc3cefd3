package org.villageatlas.overlap.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.statistics.FalseDiscovery;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.NullModelComparison;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import org.villageatlas.overlap.statistics.pattern.GetisOrd;
import org.villageatlas.overlap.statistics.pattern.LocalMoran;
import org.villageatlas.overlap.statistics.pattern.Moran;
import org.villageatlas.product.Category;
import org.villageatlas.village.Village;

/**
 * Where villages sell much among villages that do: local Moran and Gi* of yearly sales. Villages whose sales are not known
 * take no part.
 */
final class SalesPattern {

    private final Map<String, String> leftOut = new TreeMap<>();
    private final List<Village> villages = new ArrayList<>();
    private final double[] sales;
    private final Weights weights;
    private final List<LocalMoran> moran;
    private final List<Figure> hot;
    private final List<Figure> hotQ;

    /** @param category whose sales alone are looked at; a village that makes none sells 0 of it; null for all */
    SalesPattern(OverlapReport report, NeighbourDefinition definition, @Nullable Category category) {
        List<Double> known = new ArrayList<>();
        for (Village village : report.villages()) {
            List<MarketedProduct> marketedProducts = report.marketedByVillage().getOrDefault(village.id(), List.of());
            List<MarketedProduct> asked = marketedProducts.stream()
                    .filter(marketed -> category == null || report.taxonomy().isWithin(marketed.category(), category))
                    .toList();
            if (marketedProducts.isEmpty()) {
                leftOut.put(village.id(), "no product of it is known");
            } else if (asked.stream().anyMatch(marketed -> marketed.quantity() == null)) {
                leftOut.put(village.id(), "its yearly sales are not all known");
            } else {
                villages.add(village);
                known.add(asked.stream()
                        .mapToDouble(marketed -> marketed.quantity() == null ? 0 : marketed.quantity())
                        .sum());
            }
        }
        sales = known.stream().mapToDouble(Double::doubleValue).toArray();
        weights = definition.weights(villages, report);
        moran = LocalMoran.of(weights, sales, LocalMoran.Divisor.VILLAGES);
        hot = GetisOrd.withSelf(definition.weightsWithSelf(villages, report), sales);
        hotQ = FalseDiscovery.benjaminiHochberg(
                hot.stream().map(NullModelComparison::upperTail).toList());
    }

    List<Integer> places() {
        return IntStream.range(0, villages.size()).boxed().toList();
    }

    /** Moran's I and Getis and Ord's G over all of them. */
    SalesRow.GlobalSales global() {
        Figure nobody = Figure.undefined("the sales of no village are known");
        Moran all = sales.length == 0 ? new Moran(nobody, nobody, nobody, nobody) : Moran.of(weights, sales);
        Figure general = sales.length == 0 ? nobody : GetisOrd.general(weights, sales);
        return new SalesRow.GlobalSales(
                villages.size(),
                all.index().value(),
                all.index().reason(),
                all.expected().value(),
                all.expected().reason(),
                all.z().value(),
                all.z().reason(),
                general.value(),
                general.reason(),
                CategoryStatistics.islands(weights, villages));
    }

    List<SalesRow.UnknownSales> leftOut() {
        return leftOut.entrySet().stream()
                .map(village -> new SalesRow.UnknownSales(village.getKey(), village.getValue()))
                .toList();
    }

    Feature<SalesRow> feature(int place) {
        Village village = villages.get(place);
        LocalMoran local = moran.get(place);
        SalesRow row = new SalesRow(
                village.id(),
                village.id(),
                village.name(),
                weights.neighbours().degree(place),
                sales[place],
                local.index().value(),
                local.index().reason(),
                local.expected().value(),
                local.z().value(),
                kind(place, local),
                hot.get(place).value(),
                hot.get(place).reason(),
                NullModelComparison.upperTail(hot.get(place)).value(),
                hotQ.get(place).value());
        return new Feature<>(village.id(), village.position().toPoint(), row);
    }

    /** The village beside the mean, among its neighbours beside the mean. */
    private @Nullable String kind(int place, LocalMoran local) {
        if (!local.index().isDefined()) {
            return null;
        }
        double mean = Arrays.stream(sales).average().orElse(0);
        double around = weights.lag(place, sales) / weights.rowSum(place);
        return (sales[place] > mean ? "high" : "low") + " among " + (around > mean ? "high" : "low");
    }
}
