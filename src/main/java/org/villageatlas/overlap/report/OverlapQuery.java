package org.villageatlas.overlap.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.villageatlas.overlap.OverlapPair;
import org.villageatlas.problem.Invalid;
import org.villageatlas.product.Category;
import org.villageatlas.product.Taxonomy;

/**
 * Which pairs to report; null asks for no restriction.
 *
 * @param neighbours how far villages may be from each other
 * @param minSimilarity 0 to 1
 * @param minSeverity 0 to 100
 * @param village id of a village that either side belongs to
 * @param category what either side is, or lies below
 * @param city id of a city that both sides sell to
 */
public record OverlapQuery(
        Duration neighbours,
        double minSimilarity,
        double minSeverity,
        @Nullable String village,
        @Nullable Category category,
        @Nullable String city) {

    private static final double LONGEST_MINUTES = 1440;
    private static final double SHORTEST_MINUTES = 0.01;

    /** @throws Invalid when a number is out of range, naming the request's parameter */
    public OverlapQuery {
        check("min_similarity", minSimilarity, 0, 1);
        check("min_severity", minSeverity, 0, 100);
    }

    /**
     * Reads the parameter {@code within_minutes}.
     *
     * @param minutes as asked, or null for the rule
     * @param rule of the programme
     * @throws Invalid when it is out of range
     */
    public static Duration neighbours(@Nullable Double minutes, Duration rule) {
        if (minutes == null) {
            return rule;
        }
        check("within_minutes", minutes, SHORTEST_MINUTES, LONGEST_MINUTES);
        return Duration.ofMillis(Math.round(minutes * 60_000));
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

    private static void check(String field, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new Invalid(field, shown(value), "a number from " + shown(least) + " to " + shown(most));
        }
    }

    private static String shown(double number) {
        return number == (long) number ? String.valueOf((long) number) : String.valueOf(number);
    }
}
