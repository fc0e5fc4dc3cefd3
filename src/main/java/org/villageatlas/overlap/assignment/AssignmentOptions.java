package org.villageatlas.overlap.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.MarketedProduct;
import org.villageatlas.overlap.recommendation.CandidateProduct;
import org.villageatlas.overlap.recommendation.Recommendation;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.village.Village;

/** What each village of a programme could put first: its own products and its best feasible recommendations, or what it is pinned to. */
final class AssignmentOptions {

    /** Own products and recommendations of a village in all; the own ones always take part. */
    static final int MOST = 12;

    private static final Comparator<MarketedProduct> FIRST = Comparator.comparing((MarketedProduct marketed) ->
                    Boolean.TRUE.equals(marketed.product().nominated()) ? 0 : 1)
            .thenComparing(marketed -> marketed.quantity() == null ? 0 : -marketed.quantity())
            .thenComparing(MarketedProduct::id);

    private final Map<String, List<AssignmentOption>> byVillage = new LinkedHashMap<>();
    private final Map<String, MarketedProduct> today = new HashMap<>();

    /**
     * @param recommendations of a village, best first
     * @param pins category or product by village
     * @throws Invalid when a pin names no village of the programme, or no product of it and no leaf of the taxonomy
     */
    AssignmentOptions(
            OverlapReport report, Function<Village, List<Recommendation>> recommendations, Map<String, String> pins) {
        Set<String> known = report.villages().stream().map(Village::id).collect(Collectors.toSet());
        for (String village : pins.keySet()) {
            if (!known.contains(village)) {
                throw new Invalid(
                        "pins." + village,
                        village,
                        "the id of a village of the programme "
                                + report.programme().id());
            }
        }
        for (Village village : report.villages()) {
            List<AssignmentOption> own = report.marketedByVillage().getOrDefault(village.id(), List.of()).stream()
                    .sorted(FIRST)
                    .map(marketed -> new AssignmentOption(marketed, null))
                    .toList();
            own.stream().findFirst().ifPresent(option -> today.put(village.id(), option.marketed()));
            String pin = pins.get(village.id());
            List<AssignmentOption> options =
                    pin == null ? free(village, own, recommendations, report) : pinned(village, own, pin, report);
            if (!options.isEmpty()) {
                byVillage.put(village.id(), options);
            }
        }
    }

    /** The options of the villages that have any, in the order of their ids. */
    Map<String, List<AssignmentOption>> byVillage() {
        return byVillage;
    }

    /** What each village that makes anything puts first today, whatever it is pinned to. */
    Map<String, MarketedProduct> today() {
        return today;
    }

    private static List<AssignmentOption> free(
            Village village,
            List<AssignmentOption> own,
            Function<Village, List<Recommendation>> recommendations,
            OverlapReport report) {
        List<AssignmentOption> options = new ArrayList<>(own);
        recommendations.apply(village).stream()
                .sorted(Comparator.comparingDouble(Recommendation::support).reversed())
                .limit(Math.max(0, MOST - own.size()))
                .forEach(recommendation ->
                        options.add(candidate(village, recommendation.category(), recommendation, report)));
        return options;
    }

    private static List<AssignmentOption> pinned(
            Village village, List<AssignmentOption> own, String pin, OverlapReport report) {
        List<AssignmentOption> kept = own.stream()
                .filter(option -> option.marketed().id().equals(pin)
                        || option.marketed().category().id().equals(pin))
                .toList();
        if (!kept.isEmpty()) {
            return kept;
        }
        Category leaf = report.taxonomy()
                .find(pin)
                .filter(category -> category.level() == Category.Level.PRODUCT)
                .orElseThrow(() -> new Invalid(
                        "pins." + village.id(),
                        pin,
                        "the id of a product of the village, or of a category of the level product"));
        return List.of(candidate(village, leaf, null, report));
    }

    private static AssignmentOption candidate(
            Village village, Category leaf, @Nullable Recommendation recommendation, OverlapReport report) {
        Product product = CandidateProduct.of(village.id() + "~" + leaf.id(), village, leaf);
        return new AssignmentOption(report.candidate(product, village, leaf), recommendation);
    }
}
