package org.villageatlas.circuit.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a day of a circuit begins and how long it may last.
 *
 * @param startTime when the place of the night before is left
 * @param hours until the place of the night is reached, 2 to 14
 * @param end where the day has to end, or null for a place that the planner chooses
 */
public record DayHours(
        @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        double hours,
        @Nullable Where end) {

    public double minutes() {
        return hours * 60;
    }

    /** Minutes after midnight when it begins. */
    public double beginMinutes() {
        return startTime.toSecondOfDay() / 60.0;
    }

    /** Part of what ids of circuits are hashes of. */
    @Override
    public String toString() {
        return "{start_time=" + startTime + ", hours=" + hours + ", end=" + end + "}";
    }
}
