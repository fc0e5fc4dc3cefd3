package org.villageatlas.overlap.pairs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.Page;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.report.OverlapReport;
import org.villageatlas.overlap.report.OverlapRequests;

/** Shows a report as features: one pair each, a straight line between both villages. */
final class OverlapFeatures {

    private final OverlapRequests.Asked asked;
    private final OverlapReport report;

    OverlapFeatures(OverlapRequests.Asked asked) {
        this.asked = asked;
        this.report = asked.report();
    }

    /** The pairs that are asked for, with the method and the villages that could not be compared. */
    Features page(Page page, @Nullable String sort) {
        Features<Map<String, @Nullable Object>> features =
                Features.of(asked.pairs(sort), page, new PairFields(report)::feature);
        return features.withMembers(Fields.of("method", OverlapMethod.fields(report, asked.query()))
                        .put("without_road", withoutRoad()))
                .withTable(
                        features.features().stream().map(OverlapFeatures::row).toList());
    }

    /** A pair with all cities of its markets and the method. */
    static Feature derived(OverlapRequests.Asked asked, OverlapPair pair) {
        Feature feature = new PairFields(asked.report()).feature(pair);
        return new Feature(
                feature.id(),
                feature.geometry(),
                new Fields()
                        .putAll(feature.fields())
                        .put("market_rows", new PairDerivation(asked.report(), pair).rows())
                        .put("method", OverlapMethod.fields(asked.report(), asked.query())));
    }

    private List<Map<String, @Nullable Object>> withoutRoad() {
        return report.villages().stream()
                .filter(village -> report.withoutRoad().containsKey(village.id()))
                .map(village -> Fields.of("village", village.id())
                        .put("village_name", village.name())
                        .put("reason", report.withoutRoad().get(village.id()))
                        .toMap())
                .toList();
    }

    /** A table has no place for a list in a cell; open varieties stand in the reason. */
    private static Map<String, @Nullable Object> row(Feature feature) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(feature.fields());
        row.remove("market_shares");
        row.remove("open_varieties");
        if (row.get("advice") instanceof Map<?, ?> advice && advice.get("rests_on") instanceof List<?> rows) {
            row.put(
                    "advice",
                    Fields.of("kind", advice.get("kind"))
                            .put("reason", advice.get("reason"))
                            .put(
                                    "rests_on",
                                    rows.stream().map(OverlapFeatures::address).toList())
                            .toMap());
        }
        return row;
    }

    private static String address(Object row) {
        return row instanceof Map<?, ?> fields ? fields.get("table") + "/" + fields.get("id") : String.valueOf(row);
    }
}
