package org.villageatlas.circuit.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Islands drawn at random: node 0 is the gateway, the next ones are cities, then come villages with sights. */
final class RandomInput {

    static final int THEMES = 4;

    private final Random random;

    RandomInput(long seed) {
        random = new Random(seed);
    }

    CircuitInput of(int cities, int villages, int sights, int days, double dayMinutes) {
        int nodes = 1 + cities + villages;
        List<Sight> all = new ArrayList<>();
        for (int sight = 0; sight < sights; sight++) {
            int node = 1 + cities + (sight < villages ? sight : random.nextInt(villages));
            int theme = random.nextInt(THEMES + 1) - 1;
            all.add(Sight.of(
                    node, 15 + 15 * random.nextInt(10), theme, 0.5 + random.nextInt(11) / 10.0, List.of(node % 7)));
        }
        List<Integer> nights = IntStream.range(0, nodes)
                .filter(node -> node <= cities || random.nextInt(3) == 0)
                .boxed()
                .toList();
        ValueModel model = new ValueModel(List.of(1.0, 2.0, 0.5, 1.0), 0.5, 0.2);
        return input(roads(nodes), 0, nights, all, List.of(), model, days, dayMinutes);
    }

    CircuitInput withMusts(CircuitInput input, int count) {
        List<Set<Integer>> musts = random.ints(count, 0, input.sights().size())
                .mapToObj(Set::of)
                .distinct()
                .toList();
        return new CircuitInput(
                input.minutes(), input.start(), input.days(), input.sights(), musts, input.model(), input.longestLeg());
    }

    /** Days of the same length, from node 0 to an end, without further limits. */
    static CircuitInput input(
            Grid minutes,
            int end,
            List<Integer> nights,
            List<Sight> sights,
            List<Set<Integer>> musts,
            ValueModel model,
            int days,
            double dayMinutes) {
        List<PlannedDay> all = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            all.add(PlannedDay.of(dayMinutes, day == days - 1 ? List.of(end) : nights));
        }
        return new CircuitInput(minutes, 0, all, sights, musts, model, Double.POSITIVE_INFINITY);
    }

    /** A square of 200 minutes with roads that are up to a third longer one way. */
    private Grid roads(int nodes) {
        double[][] at = new double[nodes][2];
        for (double[] place : at) {
            place[0] = 200 * random.nextDouble();
            place[1] = 200 * random.nextDouble();
        }
        double[][] minutes = new double[nodes][nodes];
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                double straight = Math.hypot(at[from][0] - at[to][0], at[from][1] - at[to][1]);
                minutes[from][to] = straight * (1 + random.nextDouble() / 3);
            }
        }
        return new Grid(minutes);
    }
}
