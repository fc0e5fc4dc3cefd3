package org.villageatlas.bench.circuits.contender;

import org.villageatlas.circuit.solver.TourProblem;

/** A problem in whole numbers for solvers that know no others: times rounded up, so that what fits them fits truly. */
record WholeNumbers(TourProblem problem, double scale) {

    /** Whole problems stay as they are; others keep four decimals. */
    static WholeNumbers of(TourProblem problem) {
        for (double[] row : problem.travel()) {
            for (double time : row) {
                if (time != Math.rint(time)) {
                    return new WholeNumbers(problem, 10_000);
                }
            }
        }
        return new WholeNumbers(problem, 1);
    }

    long travel(int from, int to) {
        return (long) Math.ceil(scale * problem.travel()[from][to] - 1e-6);
    }

    long service(int node) {
        return (long) Math.ceil(scale * problem.stops().get(node).serviceTime() - 1e-6);
    }

    long open(int node) {
        return (long) Math.max(0, Math.ceil(scale * problem.stops().get(node).open()));
    }

    long close(int node) {
        return (long) Math.floor(
                scale * Math.min(latest() / scale, problem.stops().get(node).close()));
    }

    long earliest() {
        return (long) Math.ceil(scale * problem.days().get(0).earliest());
    }

    long latest() {
        return (long) Math.floor(scale * problem.days().get(0).latest());
    }

    boolean isVisit(int node) {
        return node != problem.days().get(0).start()
                && node != problem.days().get(0).end()
                && problem.stops().get(node).score() > 0;
    }
}
