package org.villageatlas.resource;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/** Months of the year as people, files and OpenStreetMap write them: numbers, names, bits and ranges of dates. */
public final class Months {

    private static final int ORDINARY_YEAR = 2023;

    private Months() {}

    /**
     * The month of a number.
     *
     * @throws Invalid when it is no whole number from 1 to 12
     */
    public static Month of(String field, @Nullable Number number) {
        double value = number == null ? Double.NaN : number.doubleValue();
        if (!(value >= 1 && value <= 12) || value != Math.rint(value)) {
            throw new Invalid(
                    field,
                    number == null ? null : Invalid.asSent(value),
                    "the number of a month, a whole number from 1 to 12");
        }
        return Month.of((int) value);
    }

    /** Numbers in a cell with spaces between them, such as {@code 4 5 10}. */
    public static Set<Month> parse(String field, @Nullable String text) {
        Set<Month> months = new TreeSet<>();
        if (text != null && !text.isBlank()) {
            Arrays.stream(text.trim().split("[\\s;]+")).forEach(word -> months.add(month(field, word)));
        }
        return months;
    }

    private static Month month(String field, String word) {
        if (!word.matches("0?[1-9]|1[0-2]")) {
            throw new Invalid(field, word, "month numbers from 1 to 12 with spaces between them");
        }
        return Month.of(Integer.parseInt(word));
    }

    /** Month numbers, 1 to 12, in order. */
    public static List<Integer> numbers(Collection<Month> months) {
        return months.stream().map(Month::getValue).sorted().toList();
    }

    /** The form that {@link #parse} reads; empty for none. */
    public static String format(Collection<Month> months) {
        return String.join(" ", numbers(months).stream().map(String::valueOf).toList());
    }

    /** The name in English, in full or as OpenStreetMap shortens it. */
    public static String name(Month month, TextStyle style) {
        return month.getDisplayName(style, Locale.ENGLISH);
    }

    /** The name in English. */
    public static String name(Month month) {
        return name(month, TextStyle.FULL);
    }

    /** One bit for each month; bit 0 is January. */
    public static int bits(Collection<Month> months) {
        return months.stream().mapToInt(Months::bit).reduce(0, (one, other) -> one | other);
    }

    /** The bit of a month, 0 for none. */
    public static int bit(@Nullable Month month) {
        return month == null ? 0 : 1 << month.ordinal();
    }

    /**
     * The months of dates of every year as OpenStreetMap's opening hours write them: {@code Nov-Apr},
     * {@code Nov 15-May 1}, {@code Jan,Feb}. A month counts when half of its days or more do. Empty when the text says
     * anything but dates.
     */
    public static Optional<Set<Month>> ofDates(String condition) {
        String shortMonths = condition.replaceAll("[()]", " ").replaceAll("([A-Za-z]{3})[A-Za-z]+", "$1");
        return OpeningHours.parse(shortMonths).filter(OpeningHours::isOfDates).map(Months::mostlyCovered);
    }

    private static Set<Month> mostlyCovered(OpeningHours dates) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (Month month : Month.values()) {
            LocalDate first = LocalDate.of(ORDINARY_YEAR, month, 1);
            long covered = first.datesUntil(first.plusMonths(1))
                    .filter(date -> !dates.on(date).isEmpty())
                    .count();
            if (2 * covered >= first.lengthOfMonth()) {
                months.add(month);
            }
        }
        return months;
    }
}
