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

    /**
     * Adds the weight of each pair to the products that both villages make once they are placed.
     *
     * @param made bits of each village's products, that many words a village
     * @param placed for each village whose products it has
     */
    void addShared(long[] made, int words, int[] placed, double[] into) {
        for (int pair = 0; pair < pairs; pair++) {
            int first = placed[one[pair]] * words;
            int second = placed[other[pair]] * words;
            for (int word = 0; word < words; word++) {
                long shared = made[first + word] & made[second + word];
                while (shared != 0) {
                    into[word * Long.SIZE + Long.numberOfTrailingZeros(shared)] += weight[pair];
                    shared &= shared - 1;
                }
            }
        }
    }
}
