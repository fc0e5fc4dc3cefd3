package org.villageatlas.product;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Months;

/**
 * A part of a product's yearly sales and where, and perhaps when, it goes.
 *
 * @param city id of a city, or {@link #ELSEWHERE}
 * @param months when it is sold there; empty when that is not known
 * @param share above 0, at most 1, of the yearly sales
 */
public record SalesShare(String city, Set<Month> months, double share) {

    /** What goes to no city of the table: visitors, exports, smaller places. */
    public static final String ELSEWHERE = "elsewhere";

    private static final Pattern FORM =
            Pattern.compile("([a-z0-9-]+)(?:@([0-9 ]+))?=([0-9]*\\.?[0-9]+(?:[eE]-?[0-9]+)?)");
    private static final String EXPECTED =
            "parts such as al-tirane@12 1 2=0.6; elsewhere=0.4 that add to 1: a city, its months if known, a share";
    private static final double ROUNDING = 1e-6;

    public SalesShare {
        months = Set.copyOf(months);
    }

    /**
     * Reads {@code al-tirane@12 1 2=0.6; elsewhere=0.4}.
     *
     * @throws Invalid when a part cannot be read, a share is not above 0, or they do not add to 1
     */
    public static List<SalesShare> parse(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<SalesShare> shares = new ArrayList<>();
        double sum = 0;
        for (String part : text.split(";", -1)) {
            Matcher match = FORM.matcher(part.strip());
            if (!match.matches() || !(Double.parseDouble(match.group(3)) > 0)) {
                throw new Invalid(field, part.strip(), EXPECTED);
            }
            double share = Double.parseDouble(match.group(3));
            shares.add(new SalesShare(match.group(1), Months.parse(field, match.group(2)), share));
            sum += share;
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new Invalid(field, text, String.format(Locale.ROOT, "shares that add to 1, not to %.6f", sum));
        }
        return List.copyOf(shares);
    }

    /** The form that {@link #parse} reads, or null for none. */
    public static @Nullable String format(List<SalesShare> shares) {
        return shares.isEmpty()
                ? null
                : String.join("; ", shares.stream().map(SalesShare::toString).toList());
    }

    @Override
    public String toString() {
        return city + (months.isEmpty() ? "" : "@" + Months.format(new TreeSet<>(months))) + "=" + share;
    }
}
