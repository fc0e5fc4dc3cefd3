package org.villageatlas.overlap.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.crowding.Shown;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.statistics.FalseDiscovery;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.NormalCurve;
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
    SalesPattern(OverlapReport report, NeighbourDefinition choice, @Nullable Category category) {
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
        weights = choice.weights(villages, report);
        moran = LocalMoran.of(weights, sales, LocalMoran.Divisor.VILLAGES);
        hot = GetisOrd.withSelf(choice.weightsWithSelf(villages, report), sales);
        hotQ = FalseDiscovery.benjaminiHochberg(
                hot.stream().map(z -> z.map(NormalCurve::upperTail)).toList());
    }

    /** How many villages take part. */
    int size() {
        return villages.size();
    }

    List<Integer> places() {
        return IntStream.range(0, villages.size()).boxed().toList();
    }

    /** Moran's I and Getis and Ord's G over all of them. */
    Fields global() {
        Fields fields = Fields.of("villages", villages.size());
        Moran all = sales.length == 0 ? null : Moran.of(weights, sales);
        Figure nobody = Figure.undefined("the sales of no village are known");
        Shown.put(fields, "moran_i", all == null ? nobody : all.index());
        Shown.put(fields, "moran_expected", all == null ? nobody : all.expected());
        Shown.put(fields, "moran_z", all == null ? nobody : all.z());
        Shown.put(fields, "general_g", all == null ? nobody : GetisOrd.general(weights, sales));
        return fields.put("islands", CategoryStatistics.islands(weights, villages));
    }

    List<Map<String, @Nullable Object>> leftOut() {
        return leftOut.entrySet().stream()
                .map(village -> Fields.of("village", village.getKey())
                        .put("reason", village.getValue())
                        .toMap())
                .toList();
    }

    Feature feature(int place) {
        Village village = villages.get(place);
        LocalMoran local = moran.get(place);
        Fields fields = Fields.of("id", village.id())
                .put("village", village.id())
                .put("village_name", village.name())
                .put("neighbours", weights.neighbours().degree(place))
                .put("yearly_sales_eur", sales[place]);
        Shown.put(fields, "local_moran", local.index());
        fields.put("local_moran_expected", local.expected().value())
                .put("local_moran_z", local.z().value())
                .put("kind", kind(place, local));
        Shown.put(fields, "gi_star_z", hot.get(place));
        return new Feature(
                village.id(),
                village.position().toPoint(),
                fields.put(
                                "gi_star_p",
                                hot.get(place).map(NormalCurve::upperTail).value())
                        .put("gi_star_q", hotQ.get(place).value()));
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
