package org.villageatlas.circuit.solver.bound;

import java.util.Set;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.rules.ProblemArrays;

/**
 * Upper bound on the value of any plan, by Lagrangian relaxation: that a node counts once and that sets value
 * further members less is taken out of the problem and given a multiplier; what is left is a best path. Any multipliers give a bound, and
 * steps against what the rules lack bring it down. docs/explanations/circuit-bound.md proves it. Required sets, quotas, limits on the
 * drive of a day, the order of ranked stops and hours within a day are left out, which can only raise it.
 */
public final class TourBound {

    /** Steps without a lower bound after which the steps become half as long. */
    private static final int PATIENCE = 5;

    private static final double FIRST_AIM = 0.15;
    private static final double FIRST_AIM_WITH_NG_ROUTES = 0.04;

    /** LabelPool after which a search for a path is given up: some 0.3 seconds. */
    private static final int MAX_LABELS = 400_000;
    /** How far below the least bound a path is looked for at first, and how much farther each time there is none. */
    private static final double NEARER = 0.003;

    private static final double FARTHER = 0.01;

    private final ProblemArrays flat;
    private final Sites sites;
    private final Multipliers multipliers;
    private boolean isTimeLimited;
    private double bound = Double.POSITIVE_INFINITY;
    /** How far below the least bound the next step aims, as a share of it. */
    private double aim;
    /** The least since the steps began. */
    private double least;

    private int sinceLower;

    /** @param visited nodes of a good plan, near which the multipliers begin; empty when none is known */
    public TourBound(TourProblem problem, Set<Integer> visited) {
        flat = new ProblemArrays(problem);
        sites = new Sites(flat);
        boolean[] isVisited = new boolean[flat.size];
        visited.forEach(node -> isVisited[node] = true);
        multipliers = new Multipliers(problem, sites, isVisited);
    }

    /**
     * Goes on lowering the bound by paths without two-cycles.
     *
     * @param target value of a plan that is known, towards which the steps are measured
     * @param bucket minutes to which times are rounded down: the smaller, the tighter and the slower
     * @param steps how many
     * @param deadline the clock, {@link System#nanoTime}, after which no further step is begun
     */
    public void descend(double target, double bucket, int steps, long deadline) {
        BucketTimes times = new BucketTimes(flat, sites, bucket);
        if (!times.isBounded()) {
            return;
        }
        TwoCycleRelaxation paths = new TwoCycleRelaxation(times);
        begin(FIRST_AIM);
        for (int step = 0; step < steps && !isLate(deadline); step++) {
            double path = paths.best(multipliers.profits(), multipliers.siteProfits());
            double now = multipliers.constant() + (path < CompletionBounds.NONE / 2 ? 0 : path);
            note(now);
            multipliers.update(
                    paths.visits, multipliers.paid(paths.siteVisits), now - Math.max(target, least * (1 - aim)));
        }
    }

    /**
     * Goes on lowering the bound by ng-routes: far tighter, and slower, so that the multipliers
     * should be good before.
     *
     * @param goal where to stop, no less than the target
     * @param ngSize sites in the ng-neighbourhood of a place
     */
    public void descendWithNgRoutes(double target, double goal, double bucket, int ngSize, int steps, long deadline) {
        BucketTimes times = new BucketTimes(flat, sites, bucket);
        if (!times.isBounded()) {
            return;
        }
        NgMemory memory = new NgMemory(times, ngSize, multipliers.wholeAt());
        NgRouteRelaxation paths =
                new NgRouteRelaxation(times, memory, multipliers.wholeMultipliers().length, MAX_LABELS);
        begin(FIRST_AIM_WITH_NG_ROUTES);
        boolean isGoingOn = bound > goal;
        for (int step = 0; step < steps && isGoingOn && !isLate(deadline); step++) {
            isGoingOn = step(paths, target, Math.max(target, goal), deadline);
        }
    }

    /** False when the goal is reached or no path is found to learn from. */
    private boolean step(NgRouteRelaxation paths, double target, double goal, long deadline) {
        double rest = multipliers.constant();
        double most = paths.prepare(multipliers.profits(), multipliers.siteProfits(), multipliers.wholeMultipliers());
        if (most < CompletionBounds.NONE / 2) {
            return false;
        }
        double asked = Math.max(goal, Math.min(rest + most, bound * (1 - NEARER)));
        double farther = FARTHER;
        double path = paths.best(asked - rest);
        while (path < CompletionBounds.NONE / 2) {
            if (paths.isGivenUp() || isLate(deadline)) {
                return false;
            }
            bound = Math.min(bound, asked);
            if (asked <= goal) {
                return false;
            }
            asked = Math.max(goal, asked * (1 - farther));
            farther *= 2;
            path = paths.best(asked - rest);
        }
        double now = rest + path;
        note(now);
        multipliers.update(paths.visits, paths.paid, now - Math.max(target, least * (1 - aim)));
        return bound > goal;
    }

    private void begin(double firstAim) {
        aim = firstAim;
        least = Double.POSITIVE_INFINITY;
        sinceLower = 0;
    }

    private void note(double now) {
        sinceLower = now < least - 1e-4 * least ? 0 : sinceLower + 1;
        least = Math.min(least, now);
        bound = Math.min(bound, now);
        if (sinceLower >= PATIENCE) {
            aim = Math.max(0.002, aim / 1.5);
            sinceLower = 0;
        }
    }

    private boolean isLate(long deadline) {
        isTimeLimited |= System.nanoTime() >= deadline;
        return isTimeLimited;
    }

    /** Whether a deadline cut the steps short: another run may find another bound. */
    public boolean isTimeLimited() {
        return isTimeLimited;
    }

    /** The least bound so far, positive infinity before the first step. */
    public double value() {
        return bound;
    }
}
