package org.villageatlas.circuit.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a tour takes place.
 *
 * @param days at least one
 * @param lunch a break that each day needs, or null
 * @param month or null for a time of year when everything can be visited
 * @param date of the first day, or null; then weekdays are unknown
 */
public record Timetable(
        List<Day> days,
        @Nullable Lunch lunch,
        @Nullable Month month,
        @Nullable LocalDate date) {

    public Timetable {
        days = List.copyOf(days);
    }

    /**
     * @param begins when the place of the night before is left
     * @param hours until the place of the night is reached
     * @param end where the day has to end, or null for a place that the planner chooses
     */
    public record Day(
            LocalTime begins, double hours, @Nullable Where end) {

        public double minutes() {
            return hours * 60;
        }

        double beginMinutes() {
            return begins.toSecondOfDay() / 60.0;
        }
    }

    /**
     * @param from earliest begin
     * @param to latest begin
     */
    public record Lunch(LocalTime from, LocalTime to, int minutes) {}

    /** Of the longest day. */
    public double longestMinutes() {
        return days.stream().mapToDouble(Day::minutes).max().orElse(0);
    }

    /** As people say it: 8 hours, or at most that where days differ. */
    String hoursInWords() {
        double most = longestMinutes() / 60;
        boolean isSame = days.stream().allMatch(day -> day.hours() * 60 == longestMinutes());
        String number = most == Math.rint(most) ? String.valueOf((long) most) : String.valueOf(most);
        return (isSame ? "" : "at most ") + number + " hours";
    }
}
