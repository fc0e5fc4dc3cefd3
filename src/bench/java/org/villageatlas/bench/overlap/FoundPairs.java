package org.villageatlas.bench.overlap;

import java.util.Arrays;
import org.villageatlas.geo.Metres;
import org.villageatlas.overlap.statistics.neighbour.ClosePairs;

/** Pairs of ids, each packed into one number, smaller id first. */
final class FoundPairs {

    private long[] pairs = new long[1024];
    private int size;

    /** What the product finds. */
    static FoundPairs in(Points points, Metres limit) {
        FoundPairs found = new FoundPairs();
        ClosePairs.forEach(
                points.positions(),
                points.categories(),
                limit,
                (one, other) -> found.add(points.ids()[one], points.ids()[other]));
        return found;
    }

    void add(int one, int other) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * size);
        }
        pairs[size++] = ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    int size() {
        return size;
    }

    boolean isSameAs(FoundPairs other) {
        return Arrays.equals(sorted(), other.sorted());
    }

    private long[] sorted() {
        long[] sorted = Arrays.copyOf(pairs, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
