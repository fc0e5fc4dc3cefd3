package org.villageatlas.circuit.output;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/** The date of a circuit's first day. */
final class Departure {

    private Departure() {}

    /**
     * As a request gives it; without one the next day, counted from tomorrow, in the circuit's month.
     *
     * @param month the circuit was planned for, or null for any
     * @throws Invalid when it is no date, or one in a month for which the circuit was not planned
     */
    static LocalDate of(@Nullable String text, @Nullable Month month, LocalDate today) {
        if (text == null) {
            LocalDate tomorrow = today.plusDays(1);
            if (month == null || tomorrow.getMonth() == month) {
                return tomorrow;
            }
            LocalDate first = tomorrow.withDayOfMonth(1).withMonth(month.getValue());
            return first.isBefore(tomorrow) ? first.plusYears(1) : first;
        }
        LocalDate date = parse(text);
        if (month != null && date.getMonth() != month) {
            throw new Invalid(
                    "date", text, "a date in " + Itinerary.name(month) + ", for which the circuit was planned");
        }
        return date;
    }

    private static LocalDate parse(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 9990) {
                return date;
            }
        } catch (DateTimeParseException problem) {
            throw invalid(text);
        }
        throw invalid(text);
    }

    private static Invalid invalid(String text) {
        return new Invalid("date", text, "the first day as year-month-day, such as 2027-06-12");
    }
}
