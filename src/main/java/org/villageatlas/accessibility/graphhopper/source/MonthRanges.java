package org.villageatlas.accessibility.graphhopper.source;

import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of a year as OpenStreetMap's opening hours write them: {@code Nov-Apr}, {@code Nov 15-May 1}, {@code Jan,Feb}. A
 * month counts when half of its days or more do.
 */
final class MonthRanges {

    private static final int YEAR = 2023;
    private static final int DAYS = 365;
    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String DATE = "([a-z]{3})[a-z]*(?:\\s+(\\d{1,2}))?";
    private static final Pattern RANGE =
            Pattern.compile("\\s*" + DATE + "\\s*(?:-\\s*(?:" + DATE + "|(\\d{1,2})))?\\s*");

    private MonthRanges() {}

    /** The months as bits, bit 0 is January; empty when the text says anything but dates. */
    static OptionalInt parse(String condition) {
        String text = condition.replaceAll("[()]", " ").toLowerCase(Locale.ROOT);
        BitSet days = new BitSet(DAYS);
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches() || !add(range, days)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(months(days));
    }

    private static boolean add(Matcher range, BitSet days) {
        int from = month(range.group(1));
        int to = range.group(3) == null ? from : month(range.group(3));
        if (from < 0 || to < 0) {
            return false;
        }
        String lastDay = range.group(5) != null ? range.group(5) : range.group(4);
        boolean isOneDay = range.group(3) == null && range.group(5) == null && range.group(2) != null;
        int first = day(from, range.group(2) == null ? 1 : Integer.parseInt(range.group(2)));
        int last = isOneDay ? first : day(to, lastDay == null ? 31 : Integer.parseInt(lastDay));
        if (first <= last) {
            days.set(first, last + 1);
        } else {
            days.set(first, DAYS);
            days.set(0, last + 1);
        }
        return true;
    }

    private static int month(String name) {
        return NAMES.indexOf(name);
    }

    /** Day of the year from 0; of days that a month does not have, its last. */
    private static int day(int month, int day) {
        LocalDate first = LocalDate.of(YEAR, month + 1, 1);
        return first.withDayOfMonth(Math.max(1, Math.min(day, first.lengthOfMonth())))
                        .getDayOfYear()
                - 1;
    }

    private static int months(BitSet days) {
        int months = 0;
        for (Month month : Month.values()) {
            LocalDate first = LocalDate.of(YEAR, month, 1);
            int start = first.getDayOfYear() - 1;
            int covered = days.get(start, start + first.lengthOfMonth()).cardinality();
            if (2 * covered >= first.lengthOfMonth()) {
                months |= 1 << (month.getValue() - 1);
            }
        }
        return months;
    }
}
