package org.villageatlas.circuit.solver.bound;

import java.util.Set;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.rules.FlatProblem;

/**
 * A value that no plan of a problem can exceed, by Lagrangian relaxation: that a node counts once and that sets value
 * further members less is taken out of the problem and priced; what is left is a best path. Any prices give a bound, and
 * steps against what the rules lack bring it down. docs/circuit-solver.md proves it. Required sets, quotas, limits on the
 * way of a day, the order of ranked stops and hours within a day are left out, which can only raise it.
 */
public final class TourBound {

    /** Steps without a lower bound after which the steps become half as long. */
    private static final int PATIENCE = 5;

    private final FlatProblem flat;
    private final Sites sites;
    private final Prices prices;
    private double bound = Double.POSITIVE_INFINITY;
    /** How far below the least bound the next step aims, as a share of it. */
    private double aim = 0.15;

    /** @param visited nodes of a good plan, near which the prices begin; empty when none is known */
    public TourBound(TourProblem problem, Set<Integer> visited) {
        flat = new FlatProblem(problem);
        sites = new Sites(flat);
        boolean[] isVisited = new boolean[flat.size];
        visited.forEach(node -> isVisited[node] = true);
        prices = new Prices(problem, sites, isVisited);
    }

    /**
     * Goes on lowering the bound.
     *
     * @param target value of a plan that is known, towards which the steps are measured
     * @param bucket minutes to which times are rounded down: the smaller, the tighter and the slower
     * @param steps how many
     * @param deadline the clock, {@link System#nanoTime}, after which no further step is begun
     */
    public void descend(double target, double bucket, int steps, long deadline) {
        PathBound paths = new PathBound(flat, sites, bucket);
        if (!paths.isBounded()) {
            return;
        }
        double best = Double.POSITIVE_INFINITY;
        int sinceBetter = 0;
        for (int step = 0; step < steps && System.nanoTime() < deadline; step++) {
            double now = prices.rest() + Math.max(0, paths.best(prices.profits(), prices.bonuses()));
            sinceBetter = now < best - 1e-4 * best ? 0 : sinceBetter + 1;
            best = Math.min(best, now);
            bound = Math.min(bound, now);
            if (sinceBetter >= PATIENCE) {
                aim = Math.max(0.002, aim / 1.5);
                sinceBetter = 0;
            }
            prices.move(paths, now - Math.max(target, best * (1 - aim)));
        }
    }

    /** The least bound so far, positive infinity before the first step. */
    public double value() {
        return bound;
    }
}
