package org.villageatlas.overlap.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.OverlapChange;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.severity.LikenessMeasure;

/** Finds the pairs of a report, those of changed products alone where an earlier report allows it. */
final class PairUpdate {

    /** With more products changed than one in so many, all pairs are found anew. */
    private static final int FEW = 20;

    private PairUpdate() {}

    static List<OverlapPair> pairs(OverlapReport report, @Nullable OverlapReport before) {
        if (before == null || !isComparable(report, before)) {
            return report.finder().find(report.offers());
        }
        OverlapChange change = new OverlapChange(before.offers(), report.offers());
        return change.size() * FEW > report.offers().size() + FEW
                ? report.finder().find(report.offers())
                : change.applyTo(before.pairs(), report.finder());
    }

    /** By Lin's measure every product changes how rare all others are. */
    private static boolean isComparable(OverlapReport report, OverlapReport before) {
        return report.ground() == before.ground()
                && report.parameters().equals(before.parameters())
                && report.parameters().likeness() != LikenessMeasure.LIN
                && report.taxonomy().list().equals(before.taxonomy().list());
    }
}
