package org.villageatlas.overlap.assignment;

import java.util.SplittableRandom;
import org.villageatlas.job.Progress;

/**
 * Looks for the cheapest assignment. Where there are few, all are tried; else it anneals (Kirkpatrick, Gelatt and Vecchi,
 * Science 220, 1983): a random place takes a random other option, at first also when that costs more. The number of steps
 * is given and not a time, so the same seed finds the same assignment on any machine.
 */
public final class AssignmentOptimizer {

    private static final double EXHAUSTIVE_LIMIT = 200_000;
    private static final int LOOK_EVERY = 10_000;
    private static final double FINAL_TEMPERATURE = 1e-3;
    private static final double ROUNDING = 1e-12;

    private final AssignmentProblem problem;
    private final SplittableRandom random;

    /**
     * What was found.
     *
     * @param assignment the option of each place
     * @param isExact whether all assignments were tried
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Found(int[] assignment, boolean isExact) {}

    public AssignmentOptimizer(AssignmentProblem problem, long seed) {
        this.problem = problem;
        this.random = new SplittableRandom(seed);
    }

    /**
     * The cheapest assignment found, never one that costs more than the first.
     *
     * @param first an assignment to begin with
     */
    public Found find(int[] first, long steps) {
        return problem.assignments() <= EXHAUSTIVE_LIMIT
                ? new Found(tryAll(first), true)
                : new Found(descend(anneal(first, steps)), false);
    }

    private int[] tryAll(int[] first) {
        int[] best = first.clone();
        double least = problem.cost(best);
        int[] assignment = new int[problem.places()];
        do {
            double cost = problem.cost(assignment);
            if (cost < least - ROUNDING) {
                least = cost;
                best = assignment.clone();
            }
        } while (next(assignment));
        return best;
    }

    private boolean next(int[] assignment) {
        for (int place = 0; place < assignment.length; place++) {
            assignment[place]++;
            if (assignment[place] < problem.options(place)) {
                return true;
            }
            assignment[place] = 0;
        }
        return false;
    }

    private static void look(double share) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("The search was given up");
        }
        Progress.ofThisThread().at(share);
    }

    private int[] anneal(int[] first, long steps) {
        int[] assignment = descend(first.clone());
        int[] best = assignment.clone();
        double cost = problem.cost(assignment);
        double least = cost;
        for (long step = 0; step < steps; step++) {
            if (step % LOOK_EVERY == 0) {
                look((double) step / steps);
            }
            int place = random.nextInt(problem.places());
            if (problem.options(place) > 1) {
                int option = random.nextInt(problem.options(place) - 1);
                option += option >= assignment[place] ? 1 : 0;
                double more = problem.around(place, option, assignment)
                        - problem.around(place, assignment[place], assignment);
                double temperature = Math.pow(FINAL_TEMPERATURE, (double) step / steps);
                if (more <= 0 || random.nextDouble() < Math.exp(-more / temperature)) {
                    assignment[place] = option;
                    cost += more;
                    if (cost < least - ROUNDING) {
                        least = cost;
                        best = assignment.clone();
                    }
                }
            }
        }
        return best;
    }

    /** Each place in turn takes its cheapest option until none changes. */
    private int[] descend(int[] assignment) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int place = 0; place < assignment.length; place++) {
                double least = problem.around(place, assignment[place], assignment) - ROUNDING;
                for (int option = 0; option < problem.options(place); option++) {
                    double cost = problem.around(place, option, assignment);
                    if (cost < least) {
                        least = cost - ROUNDING;
                        assignment[place] = option;
                        changed = true;
                    }
                }
            }
        }
        return assignment;
    }
}
