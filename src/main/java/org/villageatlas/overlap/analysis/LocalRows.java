package org.villageatlas.overlap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Sorting;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.colocation.NeighboursAlike;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.statistics.FalseDiscovery;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.neighbour.Weights;
import org.villageatlas.overlap.statistics.pattern.ColocationQuotients;
import org.villageatlas.overlap.statistics.pattern.LocalQuotient;
import org.villageatlas.overlap.statistics.pattern.Makers;
import org.villageatlas.overlap.statistics.pattern.Strata;
import org.villageatlas.product.Category;
import org.villageatlas.village.Village;

/** Each village and what it makes against the null model, with the weights and the strata that were asked for. */
final class LocalRows {

    private static final Sorting<Row> ORDERS = new Sorting<Row>(Comparator.comparingDouble((Row row) ->
                            row.local().p().isDefined() ? row.local().p().get() : Double.POSITIVE_INFINITY)
                    .thenComparing(Row::id))
            .low("p", row -> row.local().p().value())
            .low("q", row -> row.q().value())
            .high("quotient", row -> row.local().quotient().value())
            .high("neighbours_alike", row -> (double) row.local().found())
            .text("village", row -> row.village().id())
            .text("category", row -> row.category().id());

    private final OverlapReport report;
    private final Set<String> coastal;
    private final Stratification stratification;
    private final List<Row> rows;

    /** One village and one category that it makes. */
    record Row(Village village, Category category, LocalQuotient local, Figure weighted, Figure q) {

        String id() {
            return village.id() + "~" + category.id();
        }
    }

    LocalRows(OverlapReport report, Weights weights, Stratification stratification, Set<String> coastal) {
        this.report = report;
        this.stratification = stratification;
        this.coastal = coastal;
        List<Village> villages = report.villages();
        Map<String, Integer> places = new TreeMap<>();
        villages.forEach(village -> places.put(village.id(), places.size()));
        Map<String, Integer> numbers = new TreeMap<>();
        report.marketedProducts()
                .forEach(marketed -> numbers.computeIfAbsent(marketed.category().id(), none -> numbers.size()));
        Makers makers = new Makers(villages.size(), numbers.size());
        Map<String, MarketedProduct> made = new TreeMap<>();
        for (MarketedProduct marketed : report.marketedProducts()) {
            makers.add(
                    places.getOrDefault(marketed.village().id(), 0),
                    numbers.getOrDefault(marketed.category().id(), 0));
            made.putIfAbsent(marketed.village().id() + "~" + marketed.category().id(), marketed);
        }
        ColocationQuotients quotients = new ColocationQuotients(weights, makers);
        Strata strata = new Strata(stratification.strata(villages, coastal), makers);
        List<Row> without = new ArrayList<>();
        for (MarketedProduct marketed : made.values()) {
            int village = places.getOrDefault(marketed.village().id(), 0);
            int product = numbers.getOrDefault(marketed.category().id(), 0);
            LocalQuotient local = quotients.local(village, product, strata);
            without.add(new Row(
                    marketed.village(), marketed.category(), local, quotients.weighted(village, product), local.p()));
        }
        List<Figure> q = FalseDiscovery.benjaminiHochberg(
                without.stream().map(row -> row.local().p()).toList());
        rows = new ArrayList<>();
        for (int at = 0; at < q.size(); at++) {
            Row row = without.get(at);
            rows.add(new Row(row.village(), row.category(), row.local(), row.weighted(), q.get(at)));
        }
    }

    /** Those of a category and all below it, and of a village, where these are given; least expected by chance first. */
    List<Row> of(@Nullable Category within, @Nullable String village, @Nullable String sort) {
        return rows.stream()
                .filter(row -> within == null || report.taxonomy().isWithin(row.category(), within))
                .filter(row -> village == null || village.equals(row.village().id()))
                .sorted(ORDERS.by(sort))
                .toList();
    }

    Feature<LocalStatisticsRow> feature(Row row) {
        LocalStatisticsRow shown = new LocalStatisticsRow(
                row.id(),
                row.village().id(),
                row.village().name(),
                row.category().id(),
                row.category().name(),
                stratification.of(row.village(), coastal),
                NeighboursAlike.AdjustedAlike.of(row.local(), row.q()),
                row.weighted().value(),
                row.weighted().reason());
        return new Feature<>(row.id(), row.village().position().toPoint(), shown);
    }
}
