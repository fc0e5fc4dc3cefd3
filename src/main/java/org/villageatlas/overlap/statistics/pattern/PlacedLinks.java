package org.villageatlas.overlap.statistics.pattern;

import org.villageatlas.overlap.statistics.neighbour.Weights;

/** Links in plain arrays, each pair of villages once with both weights: half the work of every random placing. */
final class PlacedLinks {

    private final int[] one;
    private final int[] other;
    private final double[] weight;
    private int pairs;

    PlacedLinks(Weights weights) {
        int links = weights.neighbours().links();
        one = new int[links];
        other = new int[links];
        weight = new double[links];
        weights.forEach((village, neighbour, here) -> {
            double back = weights.of(neighbour, village);
            if (village < neighbour || back == 0) {
                one[pairs] = village;
                other[pairs] = neighbour;
                weight[pairs++] = here + back;
            }
        });
    }

    void forEach(Weights.Link visit) {
        for (int pair = 0; pair < pairs; pair++) {
            visit.accept(one[pair], other[pair], weight[pair]);
        }
    }
}
