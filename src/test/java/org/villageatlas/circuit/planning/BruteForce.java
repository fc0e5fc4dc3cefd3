package org.villageatlas.circuit.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;

/** The best value there is, by trying every order of every choice of stops and every night. Tiny islands only. */
final class BruteForce {

    private final CircuitProblem problem;
    private final TourProblem tours;
    private final List<Integer> visited = new ArrayList<>();
    private double best = Double.NEGATIVE_INFINITY;

    private BruteForce(CircuitProblem problem) {
        this.problem = problem;
        tours = problem.unscored();
    }

    static double bestValue(CircuitProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.go(0, search.tours.days().get(0).start(), 0, 0);
        return search.best;
    }

    /**
     * @param spent minutes of the day so far
     * @param driven minutes on the way, of all days so far
     */
    private void go(int day, int here, double spent, double driven) {
        boolean last = day == tours.days().size() - 1;
        TourDay limits = tours.days().get(day);
        double most = limits.latest() - limits.earliest();
        for (int to : last
                ? Set.of(limits.end())
                : tours.constraints().overnightStops().get(day)) {
            double leg = tours.travel()[here][to];
            if (spent + leg <= most) {
                if (last) {
                    best = Math.max(best, PlanChecker.value(problem, visited) - (driven + leg) / 120);
                } else {
                    go(day + 1, to, 0, driven + leg);
                }
            }
        }
        for (int node = 0; node < problem.candidateCount(); node++) {
            double arrived =
                    spent + tours.travel()[here][node] + tours.stops().get(node).serviceTime();
            if (!visited.contains(node) && arrived <= most) {
                visited.add(node);
                go(day, node, arrived, driven + tours.travel()[here][node]);
                visited.remove(visited.size() - 1);
            }
        }
    }
}
