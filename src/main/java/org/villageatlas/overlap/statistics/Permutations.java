package org.villageatlas.overlap.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.villageatlas.job.Progress;

/**
 * Random permutations of what the villages make on the map, anywhere or only among villages of the same stratum (coast among
 * coast). The same seed gives the same permutations whatever the number of processors: rounds come in blocks, each with a
 * generator of its own.
 */
public final class Permutations {

    private static final int BLOCK = 128;
    private static final double ROUNDING = 1e-9;

    private final int permutations;
    private final long seed;
    private final int[][] groups;

    /** Figures of one permutation. */
    @FunctionalInterface
    public interface Statistic {

        /**
         * @param placed for each village whose products it has now
         * @param into one figure each, all 0 before
         */
        void measure(int[] placed, double[] into);
    }

    private record Counts(int[] atLeast, int[] atMost, double[] sum) {

        Counts plus(Counts other) {
            Counts both = new Counts(atLeast.clone(), atMost.clone(), sum.clone());
            for (int figure = 0; figure < sum.length; figure++) {
                both.atLeast[figure] += other.atLeast[figure];
                both.atMost[figure] += other.atMost[figure];
                both.sum[figure] += other.sum[figure];
            }
            return both;
        }
    }

    private Permutations(int permutations, long seed, int[][] groups) {
        if (permutations < 1) {
            throw new IllegalArgumentException("at least one round, not " + permutations);
        }
        this.permutations = permutations;
        this.seed = seed;
        this.groups = groups;
    }

    /** Placings over all villages alike. */
    public static Permutations anywhere(int villages, int permutations, long seed) {
        return new Permutations(
                permutations, seed, new int[][] {IntStream.range(0, villages).toArray()});
    }

    /**
     * Placings among villages of the same stratum.
     *
     * @param stratum of each village
     */
    public static Permutations withinStrata(int[] stratum, int permutations, long seed) {
        TreeMap<Integer, IntStream.Builder> members = new TreeMap<>();
        for (int village = 0; village < stratum.length; village++) {
            members.computeIfAbsent(stratum[village], none -> IntStream.builder())
                    .add(village);
        }
        int[][] groups =
                members.values().stream().map(group -> group.build().toArray()).toArray(int[][]::new);
        return new Permutations(permutations, seed, groups);
    }

    /** Each figure as it is beside the same figure after every permutation. */
    public List<PermutationTest> compare(int figures, Statistic statistic) {
        int villages = Arrays.stream(groups).mapToInt(group -> group.length).sum();
        double[] observed = new double[figures];
        statistic.measure(IntStream.range(0, villages).toArray(), observed);
        SplittableRandom root = new SplittableRandom(seed);
        int blocks = (permutations + BLOCK - 1) / BLOCK;
        SplittableRandom[] generators =
                IntStream.range(0, blocks).mapToObj(block -> root.split()).toArray(SplittableRandom[]::new);
        Thread asking = Thread.currentThread();
        Progress progress = Progress.ofThisThread();
        AtomicInteger done = new AtomicInteger();
        List<Counts> parts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> {
                    if (asking.isInterrupted()) {
                        throw new IllegalStateException("The permutations were given up");
                    }
                    progress.at((double) done.getAndIncrement() / blocks);
                    int length = Math.min(BLOCK, permutations - block * BLOCK);
                    return block(length, generators[block], villages, observed, statistic);
                })
                .toList();
        Counts all = parts.stream().reduce(Counts::plus).orElseThrow();
        return IntStream.range(0, figures)
                .mapToObj(figure -> new PermutationTest(
                        permutations, all.atLeast[figure], all.atMost[figure], all.sum[figure] / permutations))
                .toList();
    }

    private Counts block(int length, SplittableRandom random, int villages, double[] observed, Statistic statistic) {
        Counts counts = new Counts(new int[observed.length], new int[observed.length], new double[observed.length]);
        int[] placed = IntStream.range(0, villages).toArray();
        double[] figures = new double[observed.length];
        for (int round = 0; round < length; round++) {
            shuffle(placed, random);
            Arrays.fill(figures, 0);
            statistic.measure(placed, figures);
            for (int figure = 0; figure < figures.length; figure++) {
                double slack = ROUNDING * Math.max(1, Math.abs(observed[figure]));
                counts.atLeast[figure] += figures[figure] >= observed[figure] - slack ? 1 : 0;
                counts.atMost[figure] += figures[figure] <= observed[figure] + slack ? 1 : 0;
                counts.sum[figure] += figures[figure];
            }
        }
        return counts;
    }

    private void shuffle(int[] placed, SplittableRandom random) {
        for (int[] group : groups) {
            for (int last = group.length - 1; last > 0; last--) {
                int one = group[last];
                int other = group[random.nextInt(last + 1)];
                int kept = placed[one];
                placed[one] = placed[other];
                placed[other] = kept;
            }
        }
    }
}
