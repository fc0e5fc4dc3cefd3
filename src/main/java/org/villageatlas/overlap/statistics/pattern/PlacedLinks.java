package org.villageatlas.overlap.statistics.pattern;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.villageatlas.overlap.statistics.neighbour.Weights;

/**
 * Links in plain arrays, each pair of villages once with both weights: half the work of every random permutation.
 *
 * <p>What two villages both make shows in two words: the 64 most frequent products have a bit each, all others share 64
 * bits, and only where such a bit meets are the lists compared. Most pairs have nothing in common and cost two operations.
 */
final class PlacedLinks {

    /** What the first-level cache holds beside the rest. */
    private static final int GATHERED = 1024;

    /** Spreads ranks over 64 bits otherwise than their remainders do: two rare products seldom share both bits. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final int SCATTERED = 58;

    private final int[] first;
    private final int[] other;
    private final double[] weight;
    private final int[] frequent;
    private final long[] frequentBits;
    private final long[] rareBits;
    private final long[] rareOtherBits;
    private final int[][] rare;
    private final int longest;

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
        longest = IntStream.range(0, villages)
                .map(village -> first[village + 1] - first[village])
                .max()
                .orElse(0);
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
        rareOtherBits = new long[villages];
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
            for (int product : rare[village]) {
                rareOtherBits[village] |= 1L << (rank[product] * SCATTER >>> SCATTERED);
            }
        }
    }

    /**
     * Adds the weight of each pair to the products that both villages make once they are placed.
     *
     * <p>Which pairs share anything is as good as random, and a branch on it would be guessed wrong every fourth time. So
     * pairs are gathered without one, and what they share is added afterwards, a product of each in turn.
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
        Gathered gathered = new Gathered(GATHERED + longest);
        for (int village = 0; village < placed.length; village++) {
            gather(village, frequentHere, rareHere, gathered);
            if (gathered.frequent >= GATHERED || gathered.rare >= GATHERED) {
                empty(gathered, placed, into);
            }
        }
        empty(gathered, placed, into);
    }

    /** Pairs that share something: by a frequent product with the bits of all, or perhaps by a rare one. */
    private static final class Gathered {

        private final int[] frequentPair;
        private final long[] frequentBits;
        private final int[] rarePair;
        private final int[] rareHome;
        private int frequent;
        private int rare;

        Gathered(int most) {
            frequentPair = new int[most];
            frequentBits = new long[most];
            rarePair = new int[most];
            rareHome = new int[most];
        }
    }

    private void gather(int village, long[] frequentHere, long[] rareHere, Gathered gathered) {
        long ownFrequent = frequentHere[village];
        long ownRare = rareHere[village];
        int frequentCount = gathered.frequent;
        int rareCount = gathered.rare;
        for (int pair = first[village]; pair < first[village + 1]; pair++) {
            long shared = ownFrequent & frequentHere[other[pair]];
            long perhaps = ownRare & rareHere[other[pair]];
            gathered.frequentPair[frequentCount] = pair;
            gathered.frequentBits[frequentCount] = shared;
            frequentCount += isAny(shared);
            gathered.rarePair[rareCount] = pair;
            gathered.rareHome[rareCount] = village;
            rareCount += isAny(perhaps);
        }
        gathered.frequent = frequentCount;
        gathered.rare = rareCount;
    }

    /** 1 where any bit is set, else 0. */
    private static int isAny(long bits) {
        return (int) ((bits | -bits) >>> (Long.SIZE - 1));
    }

    private void empty(Gathered gathered, int[] placed, double[] into) {
        int left = gathered.frequent;
        while (left > 0) {
            int more = 0;
            for (int at = 0; at < left; at++) {
                int pair = gathered.frequentPair[at];
                long bits = gathered.frequentBits[at];
                into[frequent[Long.numberOfTrailingZeros(bits)]] += weight[pair];
                gathered.frequentPair[more] = pair;
                gathered.frequentBits[more] = bits & (bits - 1);
                more += isAny(bits & (bits - 1));
            }
            left = more;
        }
        for (int at = 0; at < gathered.rare; at++) {
            int pair = gathered.rarePair[at];
            int one = placed[gathered.rareHome[at]];
            int two = placed[other[pair]];
            if ((rareOtherBits[one] & rareOtherBits[two]) != 0) {
                addRare(rare[one], rare[two], weight[pair], into);
            }
        }
        gathered.frequent = 0;
        gathered.rare = 0;
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
