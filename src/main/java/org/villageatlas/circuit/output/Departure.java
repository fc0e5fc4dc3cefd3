package org.villageatlas.circuit.output;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Months;

/** The date of a circuit's first day. */
final class Departure {

    private Departure() {}

    /**
     * As a request gives it; without one the date the circuit was planned for, else the next day, counted from tomorrow,
     * in its month.
     *
     * @throws Invalid when it is no date, or one for which the circuit was not planned: what opens then was not looked up
     */
    static LocalDate of(@Nullable String text, Itinerary itinerary, LocalDate today) {
        LocalDate planned = itinerary.date();
        Month month = itinerary.month();
        if (text == null) {
            return planned == null ? next(month, today.plusDays(1)) : planned;
        }
        LocalDate date = parse(text);
        if (planned != null && !date.equals(planned)) {
            throw new Invalid("date", text, planned + ", for which the circuit was planned");
        }
        if (month != null && date.getMonth() != month) {
            throw new Invalid("date", text, "a date in " + Months.name(month) + ", for which the circuit was planned");
        }
        return date;
    }

    /** The first date from tomorrow on in a month, or tomorrow itself. */
    static LocalDate next(@Nullable Month month, LocalDate tomorrow) {
        if (month == null || tomorrow.getMonth() == month) {
            return tomorrow;
        }
        LocalDate first = tomorrow.withDayOfMonth(1).withMonth(month.getValue());
        return first.isBefore(tomorrow) ? first.plusYears(1) : first;
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
