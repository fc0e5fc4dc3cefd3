package org.villageatlas.answer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of features, shown as JSON, GeoJSON or CSV as the reader asks.
 *
 * @param features those on this page
 * @param numberMatched how many there are in all
 * @param page which page this is
 * @param members what else the answer carries beside the list, such as the method of a report
 * @param rows makes the rows of the CSV form where they are not simply the features, else null
 * @param columns the header of the CSV form where it has no rows that tell it
 */
public record Features(
        List<Feature> features,
        int numberMatched,
        Page page,
        Map<String, @Nullable Object> members,
        @Nullable Supplier<List<Map<String, @Nullable Object>>> rows,
        List<String> columns) {

    public Features {
        features = List.copyOf(features);
        columns = List.copyOf(columns);
    }

    public Features(List<Feature> features, int numberMatched, Page page) {
        this(features, numberMatched, page, Map.of(), null, List.of());
    }

    /** The page of a list that is all in memory. */
    public static <T> Features of(List<T> all, Page page, Function<? super T, Feature> toFeature) {
        return new Features(page.of(all).stream().map(toFeature).toList(), all.size(), page);
    }

    public Features withMembers(Fields more) {
        return new Features(features, numberMatched, page, more.toMap(), rows, columns);
    }

    public Features withTable(List<Map<String, @Nullable Object>> table) {
        List<Map<String, @Nullable Object>> kept = List.copyOf(table);
        return withTable(() -> kept);
    }

    /** The same with rows that are made when the CSV form is asked for, as there may be very many of them. */
    public Features withTable(Supplier<List<Map<String, @Nullable Object>>> table) {
        return new Features(features, numberMatched, page, members, table, columns);
    }

    /** The rows of the CSV form where they are not simply the features, else null. */
    public @Nullable List<Map<String, @Nullable Object>> table() {
        return rows == null ? null : rows.get();
    }

    /**
     * Names the columns of the CSV form, so that an empty table has its header.
     *
     * @param names with commas between, as the rows have them
     */
    public Features withColumns(String names) {
        return new Features(features, numberMatched, page, members, rows, List.of(names.split(",")));
    }
}
