package org.villageatlas.circuit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.order.Candidates;
import org.villageatlas.circuit.order.Timetable;
import org.villageatlas.circuit.order.Where;
import org.villageatlas.problem.Invalid;

/** The members of a request that say when a tour takes place. */
record TimetableRequest(
        @Nullable Double days,
        @Nullable Double hoursPerDay,
        @Nullable String startTime,
        @Nullable List<@Nullable Day> plan,
        @Nullable Lunch lunch,
        @Nullable Double month,
        @Nullable String date) {

    private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** @param end id of a city or a village, or [longitude, latitude]; null for a place that the planner chooses */
    record Day(
            @Nullable String startTime,
            @Nullable Double hours,
            @Nullable Object end) {}

    record Lunch(
            @Nullable String from,
            @Nullable String to,
            @Nullable Double minutes) {}

    /**
     * @param isBased whether every night is at the start
     * @throws Invalid naming the first member that is not valid
     */
    Timetable timetable(boolean isBased) {
        int count = CircuitRequest.whole("days", days, 1, 7);
        LocalDate first = date == null ? null : date(date);
        Month inMonth = month == null ? null : Month.of(CircuitRequest.whole("month", month, 1, 12));
        if (first != null && inMonth != null && first.getMonth() != inMonth) {
            throw new Invalid("month", inMonth.getValue(), "the month of the date, " + first + ", or none");
        }
        return new Timetable(days(count, isBased), readLunch(), first == null ? inMonth : first.getMonth(), first);
    }

    private List<Timetable.Day> days(int count, boolean isBased) {
        LocalTime begins = startTime == null ? DAY_BEGINS : clock("start_time", startTime);
        double hours = hours("hours_per_day", hoursPerDay == null ? 8 : hoursPerDay);
        if (plan != null && plan.size() > count) {
            throw new Invalid("plan", plan.size() + " days", "at most as many days as the tour has, " + count);
        }
        List<Timetable.Day> all = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            Day own = plan == null || day >= plan.size() ? null : plan.get(day);
            String field = Candidates.field("plan", day);
            all.add(own == null ? new Timetable.Day(begins, hours, null) : day(field, own, begins, hours));
            checkEnd(field, all, count, isBased);
            checkMidnight(own == null ? "hours_per_day" : field + ".hours", all.get(day));
        }
        return all;
    }

    private static Timetable.Day day(String field, Day own, LocalTime begins, double hours) {
        return new Timetable.Day(
                own.startTime == null ? begins : clock(field + ".start_time", own.startTime),
                own.hours == null ? hours : hours(field + ".hours", own.hours),
                own.end == null ? null : Where.parse(field + ".end", own.end));
    }

    private static void checkEnd(String field, List<Timetable.Day> all, int count, boolean isBased) {
        Where end = all.get(all.size() - 1).end();
        if (end != null && (isBased || all.size() == count)) {
            throw new Invalid(
                    field + ".end",
                    end.echo(),
                    isBased
                            ? "no end of a day beside return_to_base, which spends every night at the start"
                            : "no end: the last day ends at the end of the tour");
        }
    }

    private static void checkMidnight(String field, Timetable.Day day) {
        double latest = 24 - day.begins().toSecondOfDay() / 3600.0;
        if (day.hours() > latest) {
            throw new Invalid(
                    field,
                    Invalid.asSent(day.hours()),
                    "at most " + latest + " hours, so that a day that begins at " + day.begins() + " ends by midnight");
        }
    }

    private Timetable.@Nullable Lunch readLunch() {
        if (lunch == null) {
            return null;
        }
        LocalTime from = lunch.from == null ? LocalTime.NOON : clock("lunch.from", lunch.from);
        LocalTime to = lunch.to == null ? LocalTime.of(14, 0) : clock("lunch.to", lunch.to);
        if (to.isBefore(from)) {
            throw new Invalid("lunch.to", lunch.to, "a time not before lunch.from, " + from);
        }
        Double minutes = lunch.minutes == null ? Double.valueOf(60) : lunch.minutes;
        return new Timetable.Lunch(from, to, CircuitRequest.whole("lunch.minutes", minutes, 5, 240));
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

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException problem) {
            throw new Invalid("date", text, "a date as YYYY-MM-DD");
        }
    }

    static void echo(Timetable timetable, Map<String, @Nullable Object> echo) {
        Timetable.Day first = timetable.days().get(0);
        boolean isSame = timetable.days().stream().allMatch(first::equals);
        echo.put("days", timetable.days().size());
        echo.put("hours_per_day", first.hours());
        echo.put("start_time", CLOCK.format(first.begins()));
        echo.put(
                "plan",
                isSame
                        ? List.of()
                        : timetable.days().stream().map(TimetableRequest::echo).toList());
        Timetable.Lunch lunch = timetable.lunch();
        echo.put("lunch", lunch == null ? null : echo(lunch));
        Month month = timetable.month();
        echo.put("month", month == null ? null : month.getValue());
        LocalDate date = timetable.date();
        echo.put("date", date == null ? null : date.toString());
    }

    private static Map<String, @Nullable Object> echo(Timetable.Day day) {
        Map<String, @Nullable Object> echo = new LinkedHashMap<>();
        echo.put("start_time", CLOCK.format(day.begins()));
        echo.put("hours", day.hours());
        Where end = day.end();
        echo.put("end", end == null ? null : end.echo());
        return echo;
    }

    private static Map<String, @Nullable Object> echo(Timetable.Lunch lunch) {
        Map<String, @Nullable Object> echo = new LinkedHashMap<>();
        echo.put("from", CLOCK.format(lunch.from()));
        echo.put("to", CLOCK.format(lunch.to()));
        echo.put("minutes", lunch.minutes());
        return echo;
    }
}
