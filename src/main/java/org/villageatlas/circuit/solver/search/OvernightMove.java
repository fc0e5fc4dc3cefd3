package org.villageatlas.circuit.solver.search;

import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * Moves an overnight stop: the last visits of a day and the first of the next are taken out, and another overnight stop between
 * them is drawn, one with a small detour more likely. What then no longer fits is taken out as well, from the night outwards.
 */
final class OvernightMove {

    /** Most visits taken out on each side before the night moves. */
    private static final int MOST = 2;
    /** Added to every detour, so that places without a detour do not win always. */
    private static final double BLUR = 5;
    /** Most minutes by which an overnight stop with a smaller detour may lose against one a little farther. */
    private static final double SLACK = 3;

    private final ProblemArrays problem;
    private final RandomSource random;
    /** The days after which there is a choice. */
    private final int[] days;

    private final int[][] nights;

    OvernightMove(ProblemArrays problem, RandomSource random) {
        this.problem = problem;
        this.random = random;
        nights = problem.overnightChoices();
        days = IntStream.range(0, problem.days)
                .filter(day -> nights[day].length > 1)
                .toArray();
    }

    boolean isPossible() {
        return days.length > 0;
    }

    /** False when no tour is left; the plan is then to be thrown away. */
    boolean apply(Solution solution) {
        int day = days[random.nextInt(days.length)];
        Route before = solution.routes[day];
        Route after = solution.routes[day + 1];
        int last = Math.min(before.size, random.nextInt(MOST + 1));
        int first = Math.min(after.size, random.nextInt(MOST + 1));
        solution.remove(day, before.size - last + 1, last);
        solution.remove(day + 1, 1, first);
        solution.moveOvernightStop(day, draw(nights[day], before, after));
        return solution.trimEnd(day) && solution.trimStart(day + 1);
    }

    /** Moves every overnight stop to a place with no larger detour, where days keep their limits. */
    void tighten(Solution solution) {
        for (int day : days) {
            Route before = solution.routes[day];
            Route after = solution.routes[day + 1];
            int old = before.end();
            int nearer = nearer(day, before, after);
            if (nearer != old) {
                solution.moveOvernightStop(day, nearer);
                boolean isKept = solution.updateTimes(day);
                isKept &= solution.updateTimes(day + 1);
                if (!isKept) {
                    solution.moveOvernightStop(day, old);
                    solution.updateTimes(day);
                    solution.updateTimes(day + 1);
                }
            }
        }
    }

    private int nearer(int day, Route before, Route after) {
        int from = before.node[before.size];
        int to = after.node[1];
        int nearer = before.end();
        double detourNow = problem.out[from][nearer] + problem.out[nearer][to];
        double least = detourNow + SLACK * random.nextDouble();
        double morning = problem.day(day + 1).earliest();
        for (int place : nights[day]) {
            double there = problem.out[from][place];
            double onward = problem.out[place][to];
            double blurred = there + onward + SLACK * random.nextDouble();
            if (blurred < least
                    && there + onward <= detourNow
                    && problem.clocks[day].arrive(before.earliestDeparture[before.size], there)
                            <= before.latestStart[before.size + 1]
                    && problem.clocks[day + 1].arrive(morning, onward) <= after.latestStart[1]) {
                least = blurred;
                nearer = place;
            }
        }
        return nearer;
    }

    private int draw(int[] places, Route before, Route after) {
        int from = before.node[before.size];
        int to = after.node[1];
        int drawn = before.end();
        double least = Double.POSITIVE_INFINITY;
        for (int place : places) {
            double detour = (problem.out[from][place] + problem.out[place][to] + BLUR) * random.nextDouble();
            if (place != before.end() && detour < least) {
                least = detour;
                drawn = place;
            }
        }
        return drawn;
    }
}
