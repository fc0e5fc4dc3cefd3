package org.villageatlas.circuit.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.planner.PlannedDay;
import org.villageatlas.circuit.planner.Sight;

/**
 * Why a stop cannot be made on any day, even as the only one.
 *
 * @param kind of what stands against it
 * @param reason in plain words
 * @param minutes how many are needed; positive infinity where that is no matter of minutes
 */
public record Hindrance(Kind kind, String reason, double minutes) {

    /** What can stand against a stop. */
    public enum Kind {
        NO_ROAD,
        DRIVE,
        HOURS
    }

    static @Nullable Hindrance of(CircuitCase circuitCase, Sight sight) {
        double way = circuitCase.reach().wayNeeded(sight);
        if (Double.isInfinite(way)) {
            return new Hindrance(Kind.NO_ROAD, "no road leads there", way);
        }
        List<PlannedDay> days = circuitCase.input().days();
        double drive = circuitCase.request().longestDrive();
        if (way > drive + 1e-9) {
            return new Hindrance(
                    Kind.DRIVE,
                    "the shortest day with it has " + ceiling(way)
                            + " minutes of driving, max_drive_minutes_per_day is " + Math.round(drive),
                    way);
        }
        double needed = way + sight.minutes();
        double most =
                days.stream().mapToDouble(PlannedDay::minutesToSpend).max().orElse(0);
        return needed > most + 1e-9
                ? new Hindrance(
                        Kind.HOURS,
                        "the shortest day with it takes " + ceiling(needed) + " minutes, a day has " + Math.round(most),
                        needed)
                : null;
    }

    static long ceiling(double minutes) {
        return (long) Math.ceil(minutes - 1e-6);
    }
}
