package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.List;

/** The best value there is, by trying every order of every choice of sights and every night. Tiny inputs only. */
final class BruteForce {

    private final CircuitInput input;
    private final List<Integer> visited = new ArrayList<>();
    private double best;

    private BruteForce(CircuitInput input) {
        this.input = input;
    }

    static double bestValue(CircuitInput input) {
        BruteForce search = new BruteForce(input);
        search.go(0, input.start(), 0);
        return search.best;
    }

    private void go(int day, int here, double spent) {
        boolean last = day == input.days().size() - 1;
        for (int to : input.days().get(day).nights()) {
            if (spent + input.minutes().between(here, to)
                    <= input.days().get(day).minutes()) {
                if (last) {
                    best = Math.max(best, PlanChecker.value(input, visited));
                } else {
                    go(day + 1, to, 0);
                }
            }
        }
        for (int index = 0; index < input.sights().size(); index++) {
            Sight sight = input.sights().get(index);
            double arrived = spent + input.minutes().between(here, sight.node()) + sight.minutes();
            if (!visited.contains(index) && arrived <= input.days().get(day).minutes()) {
                visited.add(index);
                go(day, sight.node(), arrived);
                visited.remove(visited.size() - 1);
            }
        }
    }
}
