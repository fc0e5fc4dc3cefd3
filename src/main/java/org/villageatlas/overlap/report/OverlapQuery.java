package org.villageatlas.overlap.report;

import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;

/**
 * Which pairs to report; null asks for no restriction.
 *
 * @param minSimilarity 0 to 1
 * @param minSeverity 0 to 100
 * @param village id of a village that either side belongs to
 * @param category what either side is, or lies below
 * @param city id of a city that both sides sell to
 */
public record OverlapQuery(
        double minSimilarity,
        double minSeverity,
        @Nullable String village,
        @Nullable Category category,
        @Nullable String city) {

    /** All pairs. */
    public static final OverlapQuery ALL = new OverlapQuery(0, 0, null, null, null);

    /** @throws Invalid when a number is out of range, naming the request's parameter */
    public OverlapQuery {
        check("min_similarity", minSimilarity, 0, 1);
        check("min_severity", minSeverity, 0, 100);
    }

    public boolean matches(OverlapPair pair, Taxonomy taxonomy) {
        return pair.measures().similarity() >= minSimilarity
                && pair.severity() >= minSeverity
                && (village == null || pair.involves(village))
                && (category == null
                        || taxonomy.isWithin(pair.a().category(), category)
                        || taxonomy.isWithin(pair.b().category(), category))
                && (city == null
                        || (pair.a().shares().of(city) > 0 && pair.b().shares().of(city) > 0));
    }

    static void check(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new Invalid(field, shown(value), "a number from " + shown(least) + " to " + shown(most));
        }
    }

    private static String shown(double number) {
        return number == (long) number ? String.valueOf((long) number) : String.valueOf(number);
    }
}
