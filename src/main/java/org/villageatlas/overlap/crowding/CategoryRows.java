package org.villageatlas.overlap.crowding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Sorting;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.colocation.CategoryColocation;
import org.villageatlas.overlap.colocation.CategoryColocationRow;
import org.villageatlas.overlap.colocation.Colocation;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.product.Category;

/** How crowded each category is, most crowded first; one feature each, at the villages that make it. */
final class CategoryRows {

    private final OverlapReport report;
    private final OverlapQuery query;
    private final Map<String, List<OverlapPair>> pairs = new HashMap<>();
    private final Map<String, List<MarketedProduct>> marketedProducts;
    private final Map<String, CategoryColocation> colocations;

    CategoryRows(OverlapRequests.Asked asked, Colocation colocation) {
        report = asked.report();
        query = asked.query();
        marketedProducts = report.marketedProducts().stream()
                .collect(Collectors.groupingBy(
                        marketed -> marketed.category().id(), LinkedHashMap::new, Collectors.toList()));
        for (OverlapPair pair : asked.pairs()) {
            for (String category : new TreeSet<>(
                    List.of(pair.a().category().id(), pair.b().category().id()))) {
                pairs.computeIfAbsent(category, none -> new ArrayList<>()).add(pair);
            }
        }
        colocations = colocation.byCategory();
    }

    private Sorting<CategoryCrowding> orders() {
        return new Sorting<CategoryCrowding>(Comparator.comparingDouble(
                                (CategoryCrowding row) -> row.crowding().fullRivalEquivalents())
                        .reversed()
                        .thenComparing(row -> row.category().id()))
                .high("full_rival_equivalents", row -> row.crowding().fullRivalEquivalents())
                .high("worst_severity", row -> row.crowding().knownWorst())
                .high("pairs", row -> (double) row.crowding().pairs())
                .high("products", row -> (double) row.marketedProducts().size())
                .high("quotient", row -> beside(row, CategoryColocation::quotient))
                .low("p", row -> beside(row, CategoryColocation::p))
                .low("q", row -> beside(row, CategoryColocation::q))
                .text("category", row -> row.category().id())
                .text("category_name", row -> row.category().name());
    }

    private @Nullable Double beside(CategoryCrowding row, Function<CategoryColocation, Figure> figure) {
        CategoryColocation colocation = colocations.get(row.category().id());
        return colocation == null ? null : figure.apply(colocation).value();
    }

    Features<CrowdedCategory> page(Page page, @Nullable String sort) {
        List<CategoryCrowding> rows = marketedProducts.values().stream()
                .filter(this::isAskedFor)
                .map(own -> own.get(0).category())
                .map(category -> CategoryCrowding.of(
                        category, report.marketedProducts(), pairs.getOrDefault(category.id(), List.of())))
                .sorted(orders().by(sort))
                .toList();
        return Features.of(rows, page, this::feature);
    }

    private boolean isAskedFor(List<MarketedProduct> own) {
        String village = query.village();
        String city = query.city();
        return (query.category() == null
                        || report.taxonomy().isWithin(own.get(0).category(), query.category()))
                && (village == null
                        || own.stream()
                                .anyMatch(marketed -> marketed.village().id().equals(village)))
                && (city == null
                        || own.stream().anyMatch(marketed -> marketed.shares().of(city) > 0));
    }

    private Feature<CrowdedCategory> feature(CategoryCrowding row) {
        Category category = row.category();
        List<CrowdedCategory.RegionQuotient> regions =
                row.regions().stream().map(CrowdedCategory.RegionQuotient::of).toList();
        CrowdedCategory.CategoryFigures figures = new CrowdedCategory.CategoryFigures(
                category.id(),
                category.id(),
                category.name(),
                report.taxonomy().pathName(category),
                row.marketedProducts().size(),
                row.villages(),
                row.crowding().row(),
                row.pairsWithin(),
                row.rivalVolumeRatio().value(),
                row.rivalVolumeRatio().reason(),
                regions.get(0),
                row.together().value(),
                row.together().reason());
        CategoryColocation colocation = colocations.get(category.id());
        return new Feature<>(
                category.id(),
                places(row.marketedProducts()),
                new CrowdedCategory(
                        figures, regions, colocation == null ? null : CategoryColocationRow.of(colocation)));
    }

    private static Geometry places(List<MarketedProduct> marketedProducts) {
        Map<String, Position> villages = new LinkedHashMap<>();
        marketedProducts.forEach(marketed ->
                villages.put(marketed.village().id(), marketed.village().position()));
        return Position.points(villages.values());
    }
}
