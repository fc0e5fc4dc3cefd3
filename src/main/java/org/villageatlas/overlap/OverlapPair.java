package org.villageatlas.overlap;

import java.util.Comparator;
import org.villageatlas.overlap.severity.Band;
import org.villageatlas.overlap.severity.Measures;
import org.villageatlas.overlap.severity.Severity;
import org.villageatlas.product.Category;

/**
 * Two products of neighbouring villages that compete.
 *
 * @param a the one whose id comes first
 * @param b the other
 * @param shared the narrowest category that holds both
 */
public record OverlapPair(MarketedProduct a, MarketedProduct b, Category shared, Measures measures, Band band) {

    /** Worst first as reports show it; ties by the ids of both sides. */
    public static final Comparator<OverlapPair> WORST_FIRST = OverlapPair::compareWorstFirst;

    /** Ids of both products with {@code ~} between. */
    public String id() {
        return a.id() + "~" + b.id();
    }

    /** 0 to 100, to six decimals. */
    public double severity() {
        return Severity.rounded(measures.severity());
    }

    /** Written out, as a large programme sorts a million of them. */
    private static int compareWorstFirst(OverlapPair one, OverlapPair other) {
        int bySeverity = Double.compare(other.severity(), one.severity());
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byFirst = one.a.id().compareTo(other.a.id());
        return byFirst != 0 ? byFirst : one.b.id().compareTo(other.b.id());
    }

    /** Whether either side belongs to the village. */
    public boolean involves(String village) {
        return a.village().id().equals(village) || b.village().id().equals(village);
    }

    /** Whether the product is either side. */
    public boolean involves(MarketedProduct marketed) {
        return a.id().equals(marketed.id()) || b.id().equals(marketed.id());
    }

    /** The side that the product is not. */
    public MarketedProduct other(MarketedProduct marketed) {
        return a.id().equals(marketed.id()) ? b : a;
    }
}
