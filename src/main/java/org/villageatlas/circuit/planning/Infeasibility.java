package org.villageatlas.circuit.planning;

import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.rules.TimePropagation;

/**
 * Why a stop cannot be made on any day, even as the only one.
 *
 * @param kind the constraint
 * @param reason in plain words
 * @param minutes how many are needed; positive infinity where that is no matter of minutes
 */
public record Infeasibility(Kind kind, String reason, double minutes) {

    /** The constraints of a day with one stop. */
    public enum Kind {
        NO_ROAD,
        DRIVE,
        HOURS
    }

    static @Nullable Infeasibility of(CircuitProblem problem, int node) {
        double drive = problem.reach().travelNeeded(node);
        if (Double.isInfinite(drive)) {
            return new Infeasibility(Kind.NO_ROAD, "no road leads there", drive);
        }
        double allowed = problem.request().longestDrive();
        if (drive > allowed + TimePropagation.ROUNDING) {
            return new Infeasibility(
                    Kind.DRIVE,
                    "the shortest day with it has " + ceiling(drive)
                            + " minutes of driving, max_drive_minutes_per_day is " + Math.round(allowed),
                    drive);
        }
        double needed = drive + problem.candidate(node).visit().toMinutes();
        double most = problem.unscored().days().stream()
                .mapToDouble(TourDay::timeToSpend)
                .max()
                .orElse(0);
        return needed > most + TimePropagation.ROUNDING
                ? new Infeasibility(
                        Kind.HOURS,
                        "the shortest day with it takes " + ceiling(needed) + " minutes, a day has " + Math.round(most),
                        needed)
                : null;
    }

    static long ceiling(double minutes) {
        return (long) Math.ceil(minutes - 1e-6);
    }
}
