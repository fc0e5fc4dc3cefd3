package org.villageatlas.circuit.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * One annealing of a search.
 *
 * @param until share of the budget used up when it ends
 * @param hot first temperature, in gains of a typical node
 * @param cold last temperature
 * @param travelWeight worth of time on the way, in shares of what a plan gains per unit of it
 * @param isFresh begins without visits instead of from the best plan
 */
record Cycle(double until, double hot, double cold, double travelWeight, boolean isFresh) {

    static final int COUNT = Integer.getInteger("cycles", 3);
    private static final double HOT = Double.parseDouble(System.getProperty("hot", "1"));
    private static final double COLD = Double.parseDouble(System.getProperty("cold", "0.005"));
    private static final String[] WEIGHTS =
            System.getProperty("weights", "0.001,0.1,0.01").split(",");

    /** All cycles of a search; searches side by side weigh time differently. */
    static List<Cycle> all(int search) {
        List<Cycle> cycles = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            double weight = Double.parseDouble(WEIGHTS[(i + search) % WEIGHTS.length]);
            cycles.add(new Cycle((i + 1.0) / COUNT, HOT, COLD, weight, false));
        }
        return cycles;
    }
}
