package org.villageatlas.overlap.statistics.pattern;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * Links in plain arrays, each pair of villages once with both weights: half the work of every random placing.
 *
 * <p>What two villages both make shows in two words: the 64 most frequent products have a bit each, all others share 64
 * bits, and only where such a bit meets are the lists compared. Most pairs have nothing in common and cost two operations.
 */
final class PlacedLinks {

    private final int[] first;
    private final int[] other;
    private final double[] weight;
    private final int[] frequent;
    private final long[] frequentBits;
    private final long[] rareBits;
    private final int[][] rare;

    PlacedLinks(Weights weights, Makers makers) {
        int links = weights.neighbours().links();
        int villages = weights.size();
        first = new int[villages + 1];
        other = new int[links];
        weight = new double[links];
        int[] pairs = {0};
        weights.forEach((village, neighbour, here) -> {
            double back = weights.of(neighbour, village);
            if (village < neighbour || back == 0) {
                other[pairs[0]] = neighbour;
                weight[pairs[0]++] = here + back;
                first[village + 1] = pairs[0];
            }
        });
        for (int village = 0; village < villages; village++) {
            first[village + 1] = Math.max(first[village + 1], first[village]);
        }
        int[] byFrequency = IntStream.range(0, makers.products())
                .boxed()
                .sorted(Comparator.comparingInt((Integer product) -> -makers.count(product)))
                .mapToInt(Integer::intValue)
                .toArray();
        frequent = Arrays.copyOf(byFrequency, Math.min(Long.SIZE, byFrequency.length));
        int[] rank = new int[makers.products()];
        for (int place = 0; place < rank.length; place++) {
            rank[byFrequency[place]] = place;
        }
        frequentBits = new long[villages];
        rareBits = new long[villages];
        rare = new int[villages][];
        for (int village = 0; village < villages; village++) {
            int[] made = makers.of(village);
            rare[village] = Arrays.stream(made)
                    .filter(product -> rank[product] >= Long.SIZE)
                    .toArray();
            for (int product : made) {
                long[] bits = rank[product] < Long.SIZE ? frequentBits : rareBits;
                bits[village] |= 1L << rank[product];
            }
        }
    }

    /**
     * Adds the weight of each pair to the products that both villages make once they are placed.
     *
     * @param placed for each village whose products it has
     */
    void addShared(int[] placed, double[] into) {
        long[] frequentHere = new long[placed.length];
        long[] rareHere = new long[placed.length];
        for (int village = 0; village < placed.length; village++) {
            frequentHere[village] = frequentBits[placed[village]];
            rareHere[village] = rareBits[placed[village]];
        }
        for (int village = 0; village < placed.length; village++) {
            long ownFrequent = frequentHere[village];
            long ownRare = rareHere[village];
            for (int pair = first[village]; pair < first[village + 1]; pair++) {
                long shared = ownFrequent & frequentHere[other[pair]];
                long perhaps = ownRare & rareHere[other[pair]];
                if ((shared | perhaps) != 0) {
                    add(shared, weight[pair], into);
                    if (perhaps != 0) {
                        addRare(rare[placed[village]], rare[placed[other[pair]]], weight[pair], into);
                    }
                }
            }
        }
    }

    private void add(long shared, double more, double[] into) {
        for (long left = shared; left != 0; left &= left - 1) {
            into[frequent[Long.numberOfTrailingZeros(left)]] += more;
        }
    }

    private static void addRare(int[] one, int[] two, double more, double[] into) {
        for (int product : one) {
            for (int theirs : two) {
                if (product == theirs) {
                    into[product] += more;
                }
            }
        }
    }
}
