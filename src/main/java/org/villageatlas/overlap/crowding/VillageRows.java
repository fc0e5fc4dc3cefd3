package org.villageatlas.overlap.crowding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Sorting;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.colocation.Colocation;
import org.villageatlas.overlap.colocation.NeighboursAlike;
import org.villageatlas.overlap.report.OverlapQuery;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;
import org.villageatlas.overlap.report.ReportStatus;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.village.Village;

/** The crowding of each village, most crowded first. */
final class VillageRows {

    private final OverlapReport report;
    private final OverlapQuery query;
    private final Map<String, Village> villages = new HashMap<>();
    private final Map<String, List<MarketedProduct>> marketedProducts;
    private final Map<String, List<OverlapPair>> pairs = new HashMap<>();
    private final Map<String, Colocation.Local> colocations = new HashMap<>();

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
        colocation.locals().forEach(local -> colocations.put(local.village() + "~" + local.category(), local));
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

    Features<CrowdedVillage> page(Page page, @Nullable String sort) {
        List<VillageCrowding> rows = report.villages().stream()
                .filter(this::isAskedFor)
                .map(village -> VillageCrowding.of(
                        village.id(),
                        report.neighbourhood(),
                        marketedProducts,
                        pairs.getOrDefault(village.id(), List.of())))
                .sorted(orders().by(sort))
                .toList();
        return Features.of(rows, page, this::feature);
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

    private Feature<CrowdedVillage> feature(VillageCrowding row) {
        Village village = villages.getOrDefault(row.village(), report.villages().get(0));
        String undefined = undefined(row.village());
        Figure effective = row.distinctProducts().map(Severity::rounded);
        CrowdedVillage.VillageFigures figures = new CrowdedVillage.VillageFigures(
                village.id(),
                village.id(),
                village.name(),
                village.place().region(),
                report.status(village.id()),
                row.neighbours(),
                row.products().size(),
                undefined == null ? row.crowding().row() : Crowding.CrowdingRow.UNKNOWN,
                undefined,
                row.worst().map(OverlapPair::id).orElse(null),
                effective.value(),
                effective.reason());
        return new Feature<>(
                village.id(),
                village.position().toPoint(),
                new CrowdedVillage(
                        figures, row.products().stream().map(this::product).toList()));
    }

    private CrowdedVillage.CrowdedProduct product(ProductCrowding product) {
        MarketedProduct marketed = product.marketed();
        String village = marketed.village().id();
        Colocation.Local local =
                colocations.get(village + "~" + marketed.category().id());
        return new CrowdedVillage.CrowdedProduct(
                marketed.id(),
                marketed.product().name(),
                marketed.category().id(),
                marketed.category().name(),
                marketed.product().variety(),
                report.status(village) == ReportStatus.OK ? product.crowding().row() : Crowding.CrowdingRow.UNKNOWN,
                product.rivalVolumeRatio().value(),
                product.rivalVolumeRatio().reason(),
                local == null ? null : NeighboursAlike.AdjustedAlike.of(local.quotient(), local.q()));
    }
}
