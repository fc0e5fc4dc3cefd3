package org.villageatlas.resource;

import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/** Months of the year as people write them in a cell: {@code 4 5 10}. */
public final class MonthList {

    private MonthList() {}

    /** @throws Invalid when a word is no month number */
    public static Set<Month> parse(String field, @Nullable String text) {
        Set<Month> months = new TreeSet<>();
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.trim().split("[\\s;]+")).forEach(word -> months.add(month(field, word)));
        }
        return months;
    }

    /** Month numbers, 1 to 12, in order. */
    public static List<Integer> numbers(Collection<Month> months) {
        return months.stream().map(Month::getValue).sorted().toList();
    }

    /** The form that {@link #parse} reads; empty for none. */
    public static String format(Collection<Month> months) {
        return String.join(" ", numbers(months).stream().map(String::valueOf).toList());
    }

    private static Month month(String field, String word) {
        try {
            return Month.of(Integer.parseInt(word));
        } catch (NumberFormatException | java.time.DateTimeException problem) {
            throw new Invalid(field, word, "month numbers from 1 to 12 with spaces between them");
        }
    }
}
