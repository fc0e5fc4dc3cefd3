package org.villageatlas.overlap.choice;

import java.util.SplittableRandom;

/**
 * Looks for the cheapest choice. Where there are few, all are tried; else it anneals (Kirkpatrick, Gelatt and Vecchi,
 * Science 220, 1983): a random place takes a random other option, at first also when that costs more. The number of steps
 * is given and not a time, so the same seed finds the same choice on any machine.
 */
public final class ChoiceSearch {

    private static final double FEW_WAYS = 200_000;
    private static final double LEAST_HEAT = 1e-3;
    private static final double ROUNDING = 1e-12;

    private final ChoiceProblem problem;
    private final SplittableRandom random;

    /**
     * What was found.
     *
     * @param choice the option of each place
     * @param isExact whether all choices were tried
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Found(int[] choice, boolean isExact) {}

    public ChoiceSearch(ChoiceProblem problem, long seed) {
        this.problem = problem;
        this.random = new SplittableRandom(seed);
    }

    /**
     * The cheapest choice found, never one that costs more than the first.
     *
     * @param first a choice to begin with
     */
    public Found find(int[] first, long steps) {
        return problem.ways() <= FEW_WAYS
                ? new Found(tryAll(first), true)
                : new Found(descend(anneal(first, steps)), false);
    }

    private int[] tryAll(int[] first) {
        int[] best = first.clone();
        double least = problem.cost(best);
        int[] choice = new int[problem.places()];
        do {
            double cost = problem.cost(choice);
            if (cost < least - ROUNDING) {
                least = cost;
                best = choice.clone();
            }
        } while (next(choice));
        return best;
    }

    private boolean next(int[] choice) {
        for (int place = 0; place < choice.length; place++) {
            choice[place]++;
            if (choice[place] < problem.options(place)) {
                return true;
            }
            choice[place] = 0;
        }
        return false;
    }

    private int[] anneal(int[] first, long steps) {
        int[] choice = descend(first.clone());
        int[] best = choice.clone();
        double cost = problem.cost(choice);
        double least = cost;
        for (long step = 0; step < steps; step++) {
            int place = random.nextInt(problem.places());
            if (problem.options(place) > 1) {
                int option = random.nextInt(problem.options(place) - 1);
                option += option >= choice[place] ? 1 : 0;
                double more = problem.around(place, option, choice) - problem.around(place, choice[place], choice);
                double heat = Math.pow(LEAST_HEAT, (double) step / steps);
                if (more <= 0 || random.nextDouble() < Math.exp(-more / heat)) {
                    choice[place] = option;
                    cost += more;
                    if (cost < least - ROUNDING) {
                        least = cost;
                        best = choice.clone();
                    }
                }
            }
        }
        return best;
    }

    /** Each place in turn takes its cheapest option until none changes. */
    private int[] descend(int[] choice) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int place = 0; place < choice.length; place++) {
                double least = problem.around(place, choice[place], choice) - ROUNDING;
                for (int option = 0; option < problem.options(place); option++) {
                    double cost = problem.around(place, option, choice);
                    if (cost < least) {
                        least = cost - ROUNDING;
                        choice[place] = option;
                        changed = true;
                    }
                }
            }
        }
        return choice;
    }
}
