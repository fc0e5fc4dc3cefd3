package org.villageatlas.bench.circuits.contender;

import java.util.List;
import org.villageatlas.circuit.solver.TourProblem;

/** A solver that takes part. */
public interface Contender {

    String name();

    Answer solve(TourProblem problem, Effort effort);

    /** Same for all contenders of a run. */
    record Effort(double seconds, int threads, long seed) {

        long milliseconds() {
            return Math.round(1000 * seconds);
        }
    }

    /**
     * What a contender hands in; the checker has the last word.
     *
     * @param routes visited nodes by route
     * @param iterations 0 where it does not say
     */
    record Answer(List<List<Integer>> routes, long iterations) {}
}
