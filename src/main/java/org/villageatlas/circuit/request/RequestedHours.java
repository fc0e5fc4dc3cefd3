package org.villageatlas.circuit.request;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;
import org.villageatlas.resource.Months;

/**
 * The members of a {@link RequestedCircuit} that say when a circuit takes place.
 *
 * @param limits hours and lunch where they are not said; null for 8 hours without lunch
 */
record RequestedHours(
        @Nullable Pace limits,
        @Nullable Double days,
        @Nullable Double hoursPerDay,
        @Nullable String startTime,
        @Nullable List<@Nullable Day> plan,
        @Nullable Lunch lunch,
        @Nullable Double month,
        @Nullable String date) {

    private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    private static final LocalTime LATEST_LUNCH = LocalTime.of(14, 0);
    private static final int LUNCH_MINUTES = 60;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** A day that differs from the others; what is missing is as on the others. */
    record Day(
            @Nullable String startTime,
            @Nullable Double hours,

            @Schema(types = {"string", "array", "null"}) @Nullable
            Object end) {}

    /** A break; what is missing takes its default. */
    record Lunch(
            @Nullable String from,
            @Nullable String to,
            @Nullable Double minutes) {}

    /**
     * The hours of every day.
     *
     * @param isBased whether every night is at the start
     * @throws Invalid naming the first member that is not valid
     */
    List<DayHours> days(boolean isBased) {
        int count = RequestedCircuit.whole("days", days, 1, 7);
        LocalTime begins = startTime == null ? DAY_BEGINS : clock("start_time", startTime);
        double hours = hours("hours_per_day", hoursPerDay == null ? unsaidHours() : hoursPerDay);
        if (plan != null && plan.size() > count) {
            throw new Invalid("plan", plan.size() + " days", "at most as many days as the tour has, " + count);
        }
        List<DayHours> all = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            Day own = plan == null || day >= plan.size() ? null : plan.get(day);
            String field = CircuitRequest.field("plan", day);
            all.add(own == null ? new DayHours(begins, hours, null) : day(field, own, begins, hours));
            checkEnd(field, all, count, isBased);
            checkMidnight(own == null ? "hours_per_day" : field + ".hours", all.get(day));
        }
        return all;
    }

    private double unsaidHours() {
        return (limits == null ? Pace.USUAL : limits).hours();
    }

    private static DayHours day(String field, Day own, LocalTime begins, double hours) {
        return new DayHours(
                own.startTime == null ? begins : clock(field + ".start_time", own.startTime),
                own.hours == null ? hours : hours(field + ".hours", own.hours),
                own.end == null ? null : Where.parse(field + ".end", own.end));
    }

    private static void checkEnd(String field, List<DayHours> all, int count, boolean isBased) {
        Where end = all.get(all.size() - 1).end();
        if (end != null && (isBased || all.size() == count)) {
            throw new Invalid(
                    field + ".end",
                    end,
                    isBased
                            ? "no end of a day beside return_to_base, which spends every night at the start"
                            : "no end: the last day ends at the end of the tour");
        }
    }

    private static void checkMidnight(String field, DayHours day) {
        double latest = 24 - day.beginMinutes() / 60;
        if (day.hours() > latest) {
            throw new Invalid(
                    field,
                    Invalid.asSent(day.hours()),
                    "at most " + latest + " hours, so that a day that begins at " + day.startTime()
                            + " ends by midnight");
        }
    }

    @Nullable
    LunchBreak lunchBreak() {
        if (lunch == null) {
            return limits == null ? null : new LunchBreak(LocalTime.NOON, LATEST_LUNCH, LUNCH_MINUTES);
        }
        LocalTime from = lunch.from == null ? LocalTime.NOON : clock("lunch.from", lunch.from);
        LocalTime to = lunch.to == null ? LATEST_LUNCH : clock("lunch.to", lunch.to);
        if (to.isBefore(from)) {
            throw new Invalid("lunch.to", lunch.to, "a time not before lunch.from, " + from);
        }
        Double minutes = lunch.minutes == null ? Double.valueOf(LUNCH_MINUTES) : lunch.minutes;
        if (!(minutes == 0 || minutes >= 5 && minutes <= 240) || minutes != Math.rint(minutes)) {
            throw new Invalid(
                    "lunch.minutes", Invalid.asSent(minutes), "a whole number from 5 to 240, or 0 for no lunch");
        }
        return new LunchBreak(from, to, minutes.intValue());
    }

    @Nullable
    LocalDate firstDate() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException problem) {
            throw new Invalid("date", date, "a date as YYYY-MM-DD");
        }
    }

    /**
     * The month of the circuit, from its own member or from the date.
     *
     * @throws Invalid when the two contradict each other
     */
    @Nullable
    Integer monthOf(@Nullable LocalDate first) {
        Month inMonth = month == null ? null : Months.of("month", month);
        if (first != null && inMonth != null && first.getMonth() != inMonth) {
            throw new Invalid("month", inMonth.getValue(), "the month of the date, " + first + ", or none");
        }
        Month either = first == null ? inMonth : first.getMonth();
        return either == null ? null : (Integer) either.getValue();
    }

    private static double hours(String field, double hours) {
        if (!(hours >= 2 && hours <= 14)) {
            throw new Invalid(field, Invalid.asSent(hours), "hours from 2 to 14");
        }
        return hours;
    }

    private static LocalTime clock(String field, String text) {
        try {
            return LocalTime.parse(text, CLOCK);
        } catch (DateTimeParseException problem) {
            throw new Invalid(field, text, "a time of day as HH:mm, such as 09:00");
        }
    }
}
