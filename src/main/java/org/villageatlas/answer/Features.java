package org.villageatlas.answer;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of features, shown as JSON, GeoJSON or CSV as the reader asks. The record of its rows names the members of JSON
 * and the columns of CSV.
 */
public sealed class Features<R> permits Report {

    private final List<Feature<R>> features;
    private final int numberMatched;
    private final Page page;
    private final @Nullable Table<?> table;

    /**
     * @param type record of a row
     * @param rows made only when the CSV form is asked for, as there may be very many of them
     */
    public record Table<T>(Class<T> type, Supplier<List<T>> rows) {}

    /**
     * @param features those on this page
     * @param numberMatched how many there are in all
     * @param page which page this is
     */
    public Features(List<Feature<R>> features, int numberMatched, Page page) {
        this(features, numberMatched, page, null);
    }

    Features(List<Feature<R>> features, int numberMatched, Page page, @Nullable Table<?> table) {
        this.features = List.copyOf(features);
        this.numberMatched = numberMatched;
        this.page = page;
        this.table = table;
    }

    /** The page of a list that is all in memory. */
    public static <T, R> Features<R> of(List<T> all, Page page, Function<? super T, Feature<R>> toFeature) {
        return new Features<>(page.of(all).stream().map(toFeature).toList(), all.size(), page);
    }

    public List<Feature<R>> features() {
        return features;
    }

    public int numberMatched() {
        return numberMatched;
    }

    public Page page() {
        return page;
    }

    /** The rows of the CSV form where they are not simply the features, else null. */
    public @Nullable Table<?> table() {
        return table;
    }

    /** The same with what else the answer carries beside the list, such as the method of a report. */
    public <M> Report<R, M> with(M members) {
        return new Report<>(this, members);
    }

    /** The same with other rows in the CSV form. */
    public <T> Features<R> withTable(Class<T> type, Supplier<List<T>> rows) {
        return new Features<>(features, numberMatched, page, new Table<>(type, rows));
    }
}
