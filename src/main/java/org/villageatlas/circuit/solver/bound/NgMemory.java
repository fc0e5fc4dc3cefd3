package org.villageatlas.circuit.solver.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The ng-neighbourhoods: which visited sites a label keeps where (the ng-sets of Baldacci, Mingozzi &amp; Roberti 2011): at a site, or in a night, the
 * nearest ones. A memory is a number of 64 bits: the lower half tells what was visited today, the upper what on the days
 * before, both counted through the nearest of where the path is.
 */
final class NgMemory {

    private static final int HALF = Integer.SIZE;
    private static final long TODAY = 0xffffffffL;

    private final int most;
    private final int siteCount;
    private final int[][] wholeAt;
    /** By site, then by night: the sites remembered there. At a site it is itself the first. */
    private final int[][] near;
    /** By site and its kinds of whole sites: the bits of those remembered that are of that kind. */
    private final long[][] ofClass;
    /** By the place that a path comes from and the one it goes to: the new bit of each old one, -1 when it is forgotten. */
    private final byte[][] moved;
    /** By site * sites + another one: its bit there, -1 when it is not remembered. */
    private final byte[] bitOf;

    /**
     * @param most sites remembered at a place, 1 to 32
     * @param wholeAt by site the kinds of whole sites that it is of
     */
    NgMemory(BucketTimes times, int most, int[][] wholeAt) {
        this.most = Math.min(most, HALF);
        this.wholeAt = wholeAt;
        siteCount = times.siteCount();
        near = new int[siteCount + times.nights.length][];
        for (int site = 0; site < siteCount; site++) {
            int[] there = times.legs[site];
            int here = site;
            near[site] = nearest(other -> other == here ? -1 : (double) there[other] + times.legs[other][here]);
        }
        for (int night = 0; night < times.nights.length; night++) {
            int[] there = times.fromNight[night];
            int here = night;
            near[siteCount + night] = nearest(other -> (double) there[other] + times.toNight[other][here]);
        }
        ofClass = new long[siteCount][];
        for (int site = 0; site < siteCount; site++) {
            int here = site;
            ofClass[site] = Arrays.stream(wholeAt[site])
                    .mapToLong(memberClass -> bitsOf(near[here], memberClass))
                    .toArray();
        }
        moved = new byte[near.length * near.length][];
        bitOf = new byte[siteCount * siteCount];
        Arrays.fill(bitOf, (byte) -1);
        for (int site = 0; site < siteCount; site++) {
            for (int i = 0; i < near[site].length; i++) {
                bitOf[site * siteCount + near[site][i]] = (byte) i;
            }
        }
    }

    private interface Distance {
        double to(int site);
    }

    private int[] nearest(Distance distance) {
        return IntStream.range(0, siteCount)
                .boxed()
                .sorted(Comparator.comparingDouble(distance::to))
                .limit(most)
                .mapToInt(site -> site)
                .toArray();
    }

    private long bitsOf(int[] sites, int memberClass) {
        long bits = 0;
        for (int i = 0; i < sites.length; i++) {
            boolean isOfIt = Arrays.stream(wholeAt[sites[i]]).anyMatch(its -> its == memberClass);
            bits |= isOfIt ? 1L << i | 1L << i + HALF : 0;
        }
        return bits;
    }

    /** The place of a night among those that remember. */
    int atNight(int night) {
        return siteCount + night;
    }

    /** What is left of a memory at another place. */
    long move(long bits, int from, int to) {
        if (bits == 0) {
            return 0;
        }
        byte[] newBit = moved[from * near.length + to];
        if (newBit == null) {
            newBit = moves(near[from], near[to]);
            moved[from * near.length + to] = newBit;
        }
        long kept = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            int now = newBit[bit % HALF];
            kept |= now < 0 ? 0 : 1L << now + (bit & HALF);
        }
        return kept;
    }

    private static byte[] moves(int[] from, int[] to) {
        byte[] moves = new byte[from.length];
        for (int i = 0; i < from.length; i++) {
            moves[i] = -1;
            for (int j = 0; j < to.length; j++) {
                moves[i] = to[j] == from[i] ? (byte) j : moves[i];
            }
        }
        return moves;
    }

    /** After a visit to the site where the path is. */
    static long visited(long bits) {
        return bits | 1;
    }

    /** Whether the site where the path is was visited today. */
    static boolean isToday(long bits) {
        return (bits & 1) != 0;
    }

    /** Whether another site was, as far as a path at a site remembers. */
    boolean isToday(long bits, int at, int site) {
        int bit = bitOf[at * siteCount + site];
        return bit >= 0 && (bits >> bit & 1) != 0;
    }

    /** Whether it was on a day before. */
    static boolean isEarlier(long bits) {
        return (bits >>> HALF & 1) != 0;
    }

    /** When the day is over. */
    static long overnight(long bits) {
        return (bits | bits << HALF) & ~TODAY;
    }

    /** The multipliers of those kinds of whole sites at a site that are remembered. */
    double known(int site, long bits, double[] wholeMultipliers) {
        double known = 0;
        long[] ofClasses = ofClass[site];
        for (int i = 0; i < ofClasses.length; i++) {
            if ((ofClasses[i] & bits) != 0) {
                known += wholeMultipliers[wholeAt[site][i]];
            }
        }
        return known;
    }

    /** Counts the kinds of whole sites at a site that are not remembered. */
    void countNew(int site, long bits, int[] paid) {
        for (int i = 0; i < ofClass[site].length; i++) {
            if ((ofClass[site][i] & bits) == 0) {
                paid[wholeAt[site][i]]++;
            }
        }
    }

    /** By site * sites + next one: what is known there of the one before, whatever else is. */
    void share(double[] wholeMultipliers, double[] into) {
        for (int site = 0; site < siteCount; site++) {
            for (int next = 0; next < siteCount; next++) {
                into[site * siteCount + next] = known(next, move(1, site, next), wholeMultipliers);
            }
        }
    }
}
