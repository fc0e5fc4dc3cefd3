package org.villageatlas.overlap.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.OverlapChange;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.overlap.severity.SimilarityMeasure;

/** Finds the pairs of a report, those of changed products alone where an earlier report allows it. */
final class PairUpdate {

    /** With more products changed than one in so many, all pairs are found anew. */
    private static final int FEW = 20;

    private PairUpdate() {}

    static List<OverlapPair> pairs(OverlapReport report, @Nullable OverlapReport before) {
        if (before == null || !isComparable(report, before)) {
            return report.finder().find(report.marketedProducts());
        }
        OverlapChange change = new OverlapChange(before.marketedProducts(), report.marketedProducts());
        return change.size() * FEW > report.marketedProducts().size() + FEW
                ? report.finder().find(report.marketedProducts())
                : change.applyTo(before.pairs(), report.finder());
    }

    /** By Lin's measure every product changes how rare all others are. */
    private static boolean isComparable(OverlapReport report, OverlapReport before) {
        return report.programmeTravelTimes() == before.programmeTravelTimes()
                && report.parameters().equals(before.parameters())
                && report.parameters().similarityMeasure() != SimilarityMeasure.LIN
                && report.taxonomy().list().equals(before.taxonomy().list());
    }
}
