package org.villageatlas.accessibility.graphhopper.source;

import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import org.villageatlas.resource.OpeningHours;

/**
 * Dates of a year as OpenStreetMap's opening hours write them: {@code Nov-Apr}, {@code Nov 15-May 1}, {@code Jan,Feb}. A
 * month counts when half of its days or more do.
 */
final class MonthRanges {

    private static final int YEAR = 2023;

    private MonthRanges() {}

    /** The months as bits, bit 0 is January; empty when the text says anything but dates. */
    static OptionalInt parse(String condition) {
        String shortMonths = condition.replaceAll("[()]", " ").replaceAll("([A-Za-z]{3})[A-Za-z]+", "$1");
        return OpeningHours.parse(shortMonths)
                .filter(OpeningHours::isOfDates)
                .map(dates -> OptionalInt.of(months(dates)))
                .orElse(OptionalInt.empty());
    }

    private static int months(OpeningHours dates) {
        int months = 0;
        for (Month month : Month.values()) {
            LocalDate first = LocalDate.of(YEAR, month, 1);
            long covered = first.datesUntil(first.plusMonths(1))
                    .filter(date -> !dates.on(date).isEmpty())
                    .count();
            if (2 * covered >= first.lengthOfMonth()) {
                months |= 1 << (month.getValue() - 1);
            }
        }
        return months;
    }
}
