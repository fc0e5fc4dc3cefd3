package org.villageatlas.overlap.crowding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.overlap.Crowding;
import org.villageatlas.overlap.statistics.Figure;
import org.villageatlas.overlap.statistics.pattern.LocalQuotient;

/** How figures look in an answer: an undefined one is null, and its reason stands beside it. */
public final class Shown {

    private Shown() {}

    /** Puts a figure by its name and, under the name with {@code _reason}, why it is undefined or null. */
    public static Fields put(Fields fields, String name, Figure figure) {
        return fields.put(name, figure.value()).put(name + "_reason", figure.reason());
    }

    /** Pairs, the worst severity and the sum; the worst of no pairs is null. */
    public static Fields crowding(Crowding crowding) {
        return Fields.of("pairs", crowding.pairs())
                .put("worst_severity", crowding.pairs() == 0 ? null : crowding.worstSeverity())
                .put("worst_band", Choice.label(crowding.worstBand()))
                .put("full_rival_equivalents", crowding.fullRivalEquivalents());
    }

    /** A village's neighbours that make a category, against the null model. */
    public static Fields colocation(LocalQuotient quotient, @Nullable Figure q) {
        Fields fields = Fields.of("neighbours", quotient.neighbours())
                .put("neighbours_alike", quotient.found())
                .put("expected_alike", quotient.expected().value())
                .put("quotient", quotient.quotient().value())
                .put("p", quotient.p().value());
        if (q != null) {
            fields.put("q", q.value());
        }
        return fields.put("reason", quotient.quotient().reason()).put("sentence", quotient.sentence());
    }

    /**
     * The figures of one market and category.
     *
     * @param demand in euros a year, or null when unknown
     */
    public static Fields supply(MarketSupply row, @Nullable Double demand) {
        Fields fields = Fields.of("sellers", row.sellers().count());
        put(fields, "supply_eur", row.supply());
        put(fields, "hhi", row.sellers().hhi());
        fields.put("effective_sellers", row.sellers().effective().value());
        fields.put("weights", row.bySales() ? "sales" : "equal");
        fields.put("demand_eur", demand);
        return put(fields, "saturation", row.saturation(demand));
    }

    /** A table has no place for a list in a cell. */
    public static <R> Features<R> withTable(Features<R> features) {
        return features.withTable(features.features().stream().map(Shown::row).toList());
    }

    private static Map<String, @Nullable Object> row(Feature feature) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(feature.fields());
        row.values().removeIf(value -> value instanceof List<?>);
        return row;
    }
}
