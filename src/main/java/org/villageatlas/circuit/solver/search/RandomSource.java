package org.villageatlas.circuit.solver.search;

/** Random numbers in a few instructions: xorshift128+ (Vigna 2017), seeded by SplitMix64 (Steele, Lea &amp; Flood 2014). */
final class RandomSource {

    private static final double UNIT = 0x1.0p-53;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long first;
    private long second;

    RandomSource(long seed) {
        first = mix(seed + GOLDEN);
        second = mix(seed + GOLDEN + GOLDEN);
    }

    private static long mix(long state) {
        long z = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return (z ^ z >>> 31) | 1;
    }

    private long next() {
        long x = first;
        long y = second;
        first = y;
        x ^= x << 23;
        second = x ^ y ^ x >>> 18 ^ y >>> 5;
        return second + y;
    }

    /** From 0 to below 1. */
    double nextDouble() {
        return (next() >>> 11) * UNIT;
    }

    /** From 0 to below the bound. */
    int nextInt(int bound) {
        return (int) ((next() >>> 33) * bound >>> 31);
    }

    /** How many trials until one of this chance succeeds, 1 or more. */
    int nextGeometric(double chance) {
        return 1 + (int) (Math.log(1 - nextDouble()) / Math.log(1 - chance));
    }
}
