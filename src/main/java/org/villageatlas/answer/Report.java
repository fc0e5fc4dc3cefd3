package org.villageatlas.answer;

import java.util.List;
import java.util.function.Supplier;

/** A page of features with what else the answer carries beside the list, a record whose fields come before the list. */
public final class Report<R, M> extends Features<R> {

    private final M members;

    Report(Features<R> features, M members) {
        super(features.features(), features.numberMatched(), features.page(), features.table());
        this.members = members;
    }

    public M members() {
        return members;
    }

    @Override
    public <T> Report<R, M> withTable(Class<T> type, Supplier<List<T>> rows) {
        return new Report<>(super.withTable(type, rows), members);
    }
}
