package org.villageatlas.circuit.solver.search;

import java.util.ArrayList;
import java.util.List;

/**
 * One annealing of a search.
 *
 * @param until share of the budget used up when it ends
 * @param initialTemperature first temperature, in gains of a typical node
 * @param finalTemperature last temperature
 * @param travelWeight cost of travel time, in shares of what a plan gains per unit of it
 */
record AnnealingCycle(double until, double initialTemperature, double finalTemperature, double travelWeight) {

    /** How many; more help a long search out of a valley, fewer leave a short one time to cool. */
    static final int COUNT = 3;

    private static final double INITIAL_TEMPERATURE = 1;
    /** Where sets make further visits add less than the first: the gains that a full plan weighs up are smaller. */
    private static final double INITIAL_TEMPERATURE_WITH_SETS = 0.5;

    private static final double FINAL_TEMPERATURE = 0.005;
    private static final double[] TRAVEL_WEIGHTS = {0.0001, 0.001, 0.01};

    /**
     * All cycles of a search; searches side by side weigh time differently.
     *
     * @param hasSets whether further visits of a kind add less
     */
    static List<AnnealingCycle> all(int search, boolean hasSets) {
        List<AnnealingCycle> cycles = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            double weight = TRAVEL_WEIGHTS[(i + search) % TRAVEL_WEIGHTS.length];
            cycles.add(new AnnealingCycle(
                    (i + 1.0) / COUNT,
                    hasSets ? INITIAL_TEMPERATURE_WITH_SETS : INITIAL_TEMPERATURE,
                    FINAL_TEMPERATURE,
                    weight));
        }
        return cycles;
    }
}
