package org.villageatlas.circuit.request;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/**
 * A break that each day of a circuit needs.
 *
 * @param from earliest begin
 * @param to latest begin
 * @param minutes it lasts, 5 to 240; 0 where none is wanted
 */
public record LunchBreak(
        @JsonFormat(pattern = "HH:mm") LocalTime from,
        @JsonFormat(pattern = "HH:mm") LocalTime to,
        int minutes) {

    /** Part of what ids of circuits are hashes of. */
    @Override
    public String toString() {
        return "{from=" + from + ", to=" + to + ", minutes=" + minutes + "}";
    }
}
