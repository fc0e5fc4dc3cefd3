package org.villageatlas.circuit.solver.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * Gives a day to a visit that is not made yet: the day is emptied, the nights around it move to where the visit is near, and what
 * no longer fits on the days beside it is taken out, from the night outwards. A long or far visit, which has no room beside
 * others, finds its day so.
 */
final class DayMove {

    /** Most minutes by which a night with a smaller detour may lose against one a little farther. */
    private static final double BLUR = 15;

    private final ProblemArrays problem;
    private final RandomSource random;
    private final int[][] nights;

    DayMove(ProblemArrays problem, RandomSource random) {
        this.problem = problem;
        this.random = random;
        nights = problem.overnightChoices();
    }

    /** False when nothing is left that could be, or a limit is broken; the plan is then to be thrown away. */
    boolean apply(Solution solution) {
        int visit = problem.candidates[random.nextInt(problem.candidates.length)];
        int day = random.nextInt(problem.days);
        if (solution.dayOf[visit] != Solution.ABSENT || !problem.isAllowed(visit, day)) {
            return false;
        }
        solution.remove(day, 1, solution.routes[day].size);
        if (day > 0 && nights[day - 1].length > 1) {
            Route before = solution.routes[day - 1];
            solution.moveOvernightStop(day - 1, between(before.node[before.size], visit, nights[day - 1]));
            if (!solution.trimEnd(day - 1)) {
                return false;
            }
        }
        if (nights[day].length > 1) {
            Route after = solution.routes[day + 1];
            solution.moveOvernightStop(day, between(visit, after.node[1], nights[day]));
            if (!solution.trimStart(day + 1)) {
                return false;
            }
        }
        if (solution.isOverQuota(visit)) {
            return false;
        }
        solution.insert(visit, day, 1);
        return solution.updateTimes(day);
    }

    /** A night with a small detour between two places. */
    private int between(int from, int to, int[] choice) {
        double[] detours = IntStream.of(choice)
                .mapToDouble(night -> problem.out[from][night] + problem.out[night][to] + BLUR * random.nextDouble())
                .toArray();
        double least = Arrays.stream(detours).min().orElse(0);
        return choice[
                IntStream.range(0, choice.length)
                        .filter(i -> detours[i] == least)
                        .findFirst()
                        .orElse(0)];
    }
}
