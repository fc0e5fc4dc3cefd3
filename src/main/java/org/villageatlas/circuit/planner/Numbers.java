package org.villageatlas.circuit.planner;

import java.util.List;
import java.util.stream.IntStream;

/** The input as arrays, for the inner loops of the search. Built once, shared, and never written into. */
final class Numbers {

    final CircuitInput input;
    final int days;
    final double dayMinutes;
    final int[] node;
    final double[] visit;
    final int[] theme;
    final double[] quality;
    final int[][] categories;
    final int[][] musts;

    Numbers(CircuitInput input) {
        this.input = input;
        days = input.days();
        dayMinutes = input.dayMinutes();
        List<Sight> sights = input.sights();
        node = sights.stream().mapToInt(Sight::node).toArray();
        visit = sights.stream().mapToDouble(Sight::minutes).toArray();
        theme = sights.stream().mapToInt(Sight::theme).toArray();
        quality = sights.stream().mapToDouble(Sight::quality).toArray();
        categories = sights.stream()
                .map(sight -> sight.categories().stream()
                        .mapToInt(category -> category)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        musts = IntStream.range(0, sights.size())
                .mapToObj(sight -> IntStream.range(0, input.musts().size())
                        .filter(must -> input.musts().get(must).contains(sight))
                        .toArray())
                .toArray(int[][]::new);
    }

    double between(int from, int to) {
        return input.minutes().between(from, to);
    }

    boolean fits(double length) {
        return input.fits(length);
    }
}
