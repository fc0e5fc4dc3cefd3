package org.villageatlas.answer;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page of features with what else the answer carries beside the list, a record whose fields come before the list. */
public final class Report<R, M> extends Features<R> {

    private final M members;

    Report(Features<R> features, M members) {
        super(features.features(), features.numberMatched(), features.page(), features.table(), features.columns());
        this.members = members;
    }

    public M members() {
        return members;
    }

    @Override
    public <T> Report<R, M> withTable(Class<T> type, Supplier<List<T>> rows) {
        return new Report<>(super.withTable(type, rows), members);
    }

    @Override
    public Report<R, M> withColumns(String names) {
        return new Report<>(super.withColumns(names), members);
    }

    @Override
    public Report<R, M> withTable(Supplier<List<Map<String, @Nullable Object>>> rows) {
        return new Report<>(super.withTable(rows), members);
    }

    @Override
    public Report<R, M> withTable(List<Map<String, @Nullable Object>> rows) {
        return new Report<>(super.withTable(rows), members);
    }
}
