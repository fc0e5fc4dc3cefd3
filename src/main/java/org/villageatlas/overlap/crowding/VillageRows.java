package org.villageatlas.overlap.crowding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.village.Village;

/** The crowding of each village, most crowded first. */
final class VillageRows {

    private final OverlapReport report;
    private final OverlapQuery query;
    private final Map<String, Village> villages = new HashMap<>();
    private final Map<String, List<MarketedProduct>> marketedProducts;
    private final Map<String, List<OverlapPair>> pairs = new HashMap<>();
    private final Map<String, Colocation.Local> chance = new HashMap<>();

    VillageRows(OverlapRequests.Asked asked, Colocation colocation) {
        report = asked.report();
        query = asked.query();
        report.villages().forEach(village -> villages.put(village.id(), village));
        marketedProducts = report.marketedByVillage();
        for (OverlapPair pair : asked.pairs()) {
            for (MarketedProduct side : List.of(pair.a(), pair.b())) {
                pairs.computeIfAbsent(side.village().id(), none -> new ArrayList<>())
                        .add(pair);
            }
        }
        colocation.locals().forEach(local -> chance.put(local.village() + "~" + local.category(), local));
    }

    private Sorting<VillageCrowding> orders() {
        return new Sorting<VillageCrowding>(Comparator.comparingDouble(
                                (VillageCrowding row) -> row.crowding().fullRivalEquivalents())
                        .reversed()
                        .thenComparing(row -> undefined(row.village()) == null ? 0 : 1)
                        .thenComparing(VillageCrowding::village))
                .high("full_rival_equivalents", row -> known(row, row.crowding().fullRivalEquivalents()))
                .high(
                        "worst_severity",
                        row -> row.worst().map(OverlapPair::severity).orElse(null))
                .high("pairs", row -> known(row, (double) row.crowding().pairs()))
                .high("neighbours", row -> known(row, (double) row.neighbours()))
                .high("effective_products", row -> row.distinctProducts().value())
                .text("village", VillageCrowding::village)
                .text(
                        "village_name",
                        row -> villages.getOrDefault(
                                        row.village(), report.villages().get(0))
                                .name());
    }

    private @Nullable Double known(VillageCrowding row, double figure) {
        return undefined(row.village()) == null ? figure : null;
    }

    Features page(Page page, @Nullable String sort) {
        List<VillageCrowding> rows = report.villages().stream()
                .filter(this::isAskedFor)
                .map(village -> VillageCrowding.of(
                        village.id(),
                        report.neighbourhood(),
                        marketedProducts,
                        pairs.getOrDefault(village.id(), List.of())))
                .sorted(orders().by(sort))
                .toList();
        return Shown.withTable(Features.of(rows, page, this::feature));
    }

    private boolean isAskedFor(Village village) {
        String city = query.city();
        return (query.village() == null || query.village().equals(village.id()))
                && (query.category() == null
                        || marketedProducts.getOrDefault(village.id(), List.of()).stream()
                                .anyMatch(
                                        marketed -> report.taxonomy().isWithin(marketed.category(), query.category())))
                && (city == null
                        || report.programmeTravelTimes().shares(village.id()).of(city) > 0);
    }

    /** Why nothing can be said of the crowding of a village, or null. */
    private @Nullable String undefined(String village) {
        String withoutRoad = report.withoutRoad().get(village);
        return withoutRoad != null
                ? withoutRoad
                : marketedProducts.containsKey(village) ? null : "no product of it is known";
    }

    private Feature feature(VillageCrowding row) {
        Village village = villages.getOrDefault(row.village(), report.villages().get(0));
        String undefined = undefined(row.village());
        Fields fields = Fields.of("id", village.id())
                .put("village", village.id())
                .put("village_name", village.name())
                .put("region", village.place().region())
                .put("status", report.withoutRoad().containsKey(village.id()) ? "unreachable" : "ok")
                .put("neighbours", row.neighbours())
                .put("products", row.products().size())
                .putAll(
                        undefined == null
                                ? Shown.crowding(row.crowding()).toMap()
                                : nothing().toMap())
                .put("reason", undefined)
                .put(
                        "worst_pair",
                        row.worst()
                                .map(pair -> pair.a().id() + "~" + pair.b().id())
                                .orElse(null));
        Shown.put(fields, "effective_products", row.distinctProducts().map(Severity::rounded));
        return new Feature(
                village.id(),
                village.position().toPoint(),
                fields.put(
                        "crowded_products",
                        row.products().stream().map(this::product).toList()));
    }

    private static Fields nothing() {
        return Fields.of("pairs", null)
                .put("worst_severity", null)
                .put("worst_band", null)
                .put("full_rival_equivalents", null);
    }

    private Map<String, @Nullable Object> product(ProductCrowding product) {
        MarketedProduct marketed = product.marketed();
        Fields fields = Fields.of("product", marketed.id())
                .put("product_name", marketed.product().name())
                .put("category", marketed.category().id())
                .put("category_name", marketed.category().name())
                .put("variety", marketed.product().variety());
        if (report.withoutRoad().containsKey(marketed.village().id())) {
            fields.putAll(nothing().toMap());
        } else {
            fields.putAll(Shown.crowding(product.crowding()).toMap());
        }
        Shown.put(fields, "rival_volume_ratio", product.rivalVolumeRatio());
        Colocation.Local local =
                chance.get(marketed.village().id() + "~" + marketed.category().id());
        return fields.put("against_chance", local == null ? null : Shown.colocation(local.quotient(), local.q()))
                .toMap();
    }
}
