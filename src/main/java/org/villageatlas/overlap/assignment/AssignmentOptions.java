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
import org.villageatlas.overlap.Offer;
import org.villageatlas.overlap.idea.CandidateProduct;
import org.villageatlas.overlap.idea.Idea;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.product.Product;
import org.villageatlas.village.Village;

/** What each village of a programme could put first: its own products and its best feasible ideas, or what it is pinned to. */
final class AssignmentOptions {

    /** Own products and ideas of a village in all; the own ones always take part. */
    static final int MOST = 12;

    private static final Comparator<Offer> FIRST = Comparator.comparing(
                    (Offer offer) -> Boolean.TRUE.equals(offer.product().nominated()) ? 0 : 1)
            .thenComparing(offer -> offer.quantity() == null ? 0 : -offer.quantity())
            .thenComparing(Offer::id);

    private final Map<String, List<AssignmentOption>> byVillage = new LinkedHashMap<>();
    private final Map<String, Offer> today = new HashMap<>();

    /**
     * @param ideas of a village, best first
     * @param pins category or product by village
     * @throws Invalid when a pin names no village of the programme, or no product of it and no leaf of the taxonomy
     */
    AssignmentOptions(OverlapReport report, Function<Village, List<Idea>> ideas, Map<String, String> pins) {
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
            List<AssignmentOption> own = report.offersByVillage().getOrDefault(village.id(), List.of()).stream()
                    .sorted(FIRST)
                    .map(offer -> new AssignmentOption(offer, null))
                    .toList();
            own.stream().findFirst().ifPresent(option -> today.put(village.id(), option.offer()));
            String pin = pins.get(village.id());
            List<AssignmentOption> options =
                    pin == null ? free(village, own, ideas, report) : pinned(village, own, pin, report);
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
    Map<String, Offer> today() {
        return today;
    }

    private static List<AssignmentOption> free(
            Village village, List<AssignmentOption> own, Function<Village, List<Idea>> ideas, OverlapReport report) {
        List<AssignmentOption> options = new ArrayList<>(own);
        ideas.apply(village).stream()
                .sorted(Comparator.comparingDouble(Idea::support).reversed())
                .limit(Math.max(0, MOST - own.size()))
                .forEach(idea -> options.add(candidate(village, idea.category(), idea, report)));
        return options;
    }

    private static List<AssignmentOption> pinned(
            Village village, List<AssignmentOption> own, String pin, OverlapReport report) {
        List<AssignmentOption> kept = own.stream()
                .filter(option -> option.offer().id().equals(pin)
                        || option.offer().category().id().equals(pin))
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
            Village village, Category leaf, @Nullable Idea idea, OverlapReport report) {
        Product product = CandidateProduct.of(village.id() + "~" + leaf.id(), village, leaf);
        return new AssignmentOption(report.candidate(product, village, leaf), idea);
    }
}
