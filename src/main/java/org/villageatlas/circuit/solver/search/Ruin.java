package org.villageatlas.circuit.solver.search;

import java.util.Arrays;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * Takes strings of adjacent visits out of neighbouring routes: equations 5-9 and the split string of Christiaens &amp;
 * Vanden Berghe, "Slack Induction by String Removals for Vehicle Routing Problems", Transportation Science 54 (2020).
 */
final class Ruin {

    /** Their average number of removed visits. */
    private static final double AVERAGE_REMOVED = 10;

    private static final double FEWEST_REMOVED = 3;
    /** Their longest string. */
    private static final double LONGEST_STRING = 10;
    /** Their chance that a string keeps some visits in its middle. */
    private static final double SPLIT = 0.5;
    /**
     * Chance that it keeps one more, drawn for each string. Theirs is 0.01; on tours with a limit, long kept middles,
     * which open two gaps far apart on one route, find better plans (docs/explanations/circuit-solver.md).
     */
    private static final double KEEP_MORE = 0.9;

    private static final double KEEP_MANY_MORE = 0.99;

    /** Chance to move an overnight stop instead, where there is a choice. */
    private static final double MOVE_OVERNIGHT_STOP = 0.3;

    /** Chance to bring overnight stops nearer to the route once a ruin has changed it. */
    private static final double TIGHTEN = 0.5;

    /** Chance to give a day to a visit that is not made yet, where themes count by their minutes. */
    private static final double MOVE_DAY = 0.1;

    private final RandomSource random;
    private final double moveDay;
    private final DayMove dayMove;
    private final OvernightMove overnightMove;
    private final boolean[] ruined;

    Ruin(ProblemArrays problem, RandomSource random) {
        this.random = random;
        moveDay = problem.source.sums().isEmpty() ? 0 : MOVE_DAY;
        dayMove = new DayMove(problem, random);
        overnightMove = new OvernightMove(problem, random);
        ruined = new boolean[problem.days];
    }

    /** False when what is left breaks a limit; the plan is then to be thrown away. */
    boolean apply(Solution solution) {
        solution.clearRemoved();
        if (moveDay > 0 && random.nextDouble() < moveDay) {
            return dayMove.apply(solution);
        }
        if (!overnightMove.isPossible()) {
            return removeStrings(solution);
        }
        boolean isFeasible =
                random.nextDouble() < MOVE_OVERNIGHT_STOP ? overnightMove.apply(solution) : removeStrings(solution);
        if (isFeasible && random.nextDouble() < TIGHTEN) {
            overnightMove.tighten(solution);
        }
        return isFeasible;
    }

    private boolean removeStrings(Solution solution) {
        if (solution.visits == 0) {
            return true;
        }
        Arrays.fill(ruined, false);
        double average = (double) solution.visits / solution.routes.length;
        double longest = Math.max(1, Math.min(LONGEST_STRING, average));
        int strings = (int) (1 + random.nextDouble() * Math.max(0, 4 * averageRemoved(solution) / (1 + longest) - 1));
        boolean isAgain = strings > solution.routes.length;
        for (int node : solution.problem.near(visited(solution))) {
            int day = solution.dayOf[node];
            if (day == Solution.ABSENT || ruined[day] && !isAgain) {
                continue;
            }
            if (!removeString(solution, day, node, longest)) {
                return false;
            }
            ruined[day] = true;
            if (--strings == 0) {
                break;
            }
        }
        return true;
    }

    /** Where themes decide, taking out half of a short tour loses what makes it good. */
    private static double averageRemoved(Solution solution) {
        return solution.hasSets()
                ? Math.min(AVERAGE_REMOVED, Math.max(FEWEST_REMOVED, solution.visits / 4.0))
                : AVERAGE_REMOVED;
    }

    private int visited(Solution solution) {
        int rest = random.nextInt(solution.visits);
        for (Route route : solution.routes) {
            if (rest < route.size) {
                return route.node[1 + rest];
            }
            rest -= route.size;
        }
        throw new IllegalStateException("more visits than the routes hold");
    }

    private boolean removeString(Solution solution, int day, int node, double longest) {
        int size = solution.routes[day].size;
        int position = solution.routes[day].positionOf(node);
        int length = (int) (1 + random.nextDouble() * Math.min(size, longest));
        length = Math.min(length, size);
        if (length > 1 && length < size && random.nextDouble() < SPLIT) {
            double keepMore = random.nextDouble() < 0.5 ? KEEP_MORE : KEEP_MANY_MORE;
            int kept = Math.min(size - length, random.nextGeometric(1 - keepMore));
            int from = firstOfString(size, length + kept, position);
            int before = random.nextInt(length + 1);
            solution.remove(day, from + before + kept, length - before);
            solution.remove(day, from, before);
        } else {
            solution.remove(day, firstOfString(size, length, position), length);
        }
        return solution.updateTimes(day);
    }

    /** Where a string of that length that has the position may begin, by chance. */
    private int firstOfString(int size, int length, int position) {
        int least = Math.max(1, position - length + 1);
        int most = Math.min(size - length + 1, position);
        return least + random.nextInt(most - least + 1);
    }
}
