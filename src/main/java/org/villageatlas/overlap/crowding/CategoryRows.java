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
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Sorting;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.product.Category;

/** How crowded each category is, most crowded first; one feature each, at the villages that make it. */
final class CategoryRows {

    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private final OverlapReport report;
    private final OverlapQuery query;
    private final Map<String, List<OverlapPair>> pairs = new HashMap<>();
    private final Map<String, List<MarketedProduct>> marketedProducts;
    private final Map<String, CategoryColocation> chance;

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
        chance = colocation.byCategory();
    }

    private Sorting<CategoryCrowding> orders() {
        return new Sorting<CategoryCrowding>(Comparator.comparingDouble(
                                (CategoryCrowding row) -> row.crowding().fullRivalEquivalents())
                        .reversed()
                        .thenComparing(row -> row.category().id()))
                .high("full_rival_equivalents", row -> row.crowding().fullRivalEquivalents())
                .high(
                        "worst_severity",
                        row -> row.crowding().pairs() == 0
                                ? null
                                : row.crowding().worstSeverity())
                .high("pairs", row -> (double) row.crowding().pairs())
                .high("products", row -> (double) row.marketedProducts().size())
                .high("quotient", row -> beside(row, CategoryColocation::quotient))
                .low("p", row -> beside(row, CategoryColocation::p))
                .low("q", row -> beside(row, CategoryColocation::q))
                .text("category", row -> row.category().id())
                .text("category_name", row -> row.category().name());
    }

    private @Nullable Double beside(CategoryCrowding row, Function<CategoryColocation, Figure> figure) {
        CategoryColocation colocation = chance.get(row.category().id());
        return colocation == null ? null : figure.apply(colocation).value();
    }

    Features page(Page page, @Nullable String sort) {
        List<CategoryCrowding> rows = marketedProducts.values().stream()
                .filter(this::isAskedFor)
                .map(own -> own.get(0).category())
                .map(category -> CategoryCrowding.of(
                        category, report.marketedProducts(), pairs.getOrDefault(category.id(), List.of())))
                .sorted(orders().by(sort))
                .toList();
        return Shown.withTable(Features.of(rows, page, this::feature));
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

    private Feature feature(CategoryCrowding row) {
        Category category = row.category();
        Fields fields = Fields.of("id", category.id())
                .put("category", category.id())
                .put("category_name", category.name())
                .put("category_path", report.taxonomy().pathName(category))
                .put("products", row.marketedProducts().size())
                .put("villages", row.villages())
                .putAll(Shown.crowding(row.crowding()).toMap())
                .put("pairs_within", row.pairsWithin());
        Shown.put(fields, "rival_volume_ratio", row.rivalVolumeRatio());
        CategoryCrowding.Region most = row.regions().get(0);
        fields.put(
                "location_quotient",
                Fields.of("region", most.name())
                        .put("products", most.products())
                        .put("quotient", most.quotient().value()));
        Shown.put(fields, "ellison_glaeser", row.together());
        fields.put("regions", row.regions().stream().map(CategoryRows::region).toList());
        CategoryColocation colocation = chance.get(category.id());
        fields.put("against_chance", colocation == null ? null : chance(colocation));
        return new Feature(category.id(), places(row.marketedProducts()), fields);
    }

    private static Map<String, @Nullable Object> region(CategoryCrowding.Region region) {
        return Fields.of("region", region.name())
                .put("products", region.products())
                .put("quotient", region.quotient().value())
                .toMap();
    }

    private static Fields chance(CategoryColocation colocation) {
        return Fields.of("makers", colocation.makers())
                .put("makers_with_neighbours", colocation.looked())
                .put("neighbours", colocation.neighbours())
                .put("neighbours_alike", colocation.alike())
                .put("observed_share", colocation.observed().value())
                .put("expected_share", colocation.expected().value())
                .put("quotient", colocation.quotient().value())
                .put("p", colocation.p().value())
                .put("p_kind", !colocation.p().isDefined() ? null : colocation.exact() ? "exact" : "random placings")
                .put("q", colocation.q().value())
                .put("reason", colocation.quotient().reason())
                .put("sentence", colocation.sentence());
    }

    private static Geometry places(List<MarketedProduct> marketedProducts) {
        Map<String, Point> points = new LinkedHashMap<>();
        marketedProducts.forEach(marketed -> points.put(
                marketed.village().id(), marketed.village().position().toPoint()));
        return WGS84.createMultiPoint(points.values().toArray(Point[]::new));
    }
}
