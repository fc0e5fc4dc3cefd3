package org.villageatlas.circuit.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The problem in arrays, as the inner loops read it. Nothing here changes after construction: threads share it. */
final class FlatProblem {

    /** Stands for no way: finite, so that sums and differences stay numbers. */
    static final double NO_WAY = 1e15;

    private static final int NEAREST = 200;

    final TourProblem source;
    final int size;
    final int days;
    /** Time from the first index to the second. */
    final double[][] out;
    /** Time to the first index from the second; the same array where the matrix is symmetric. */
    final double[][] in;

    final double[] service;
    final double[] open;
    final double[] close;
    final long[] allowedDays;
    /** Nodes that can be visited at all, alone on some day. */
    final int[] candidates;
    /** Made when asked for; two threads may make the same one, which does no harm. */
    private final int[] @Nullable [] near;

    FlatProblem(TourProblem source) {
        this.source = source;
        size = source.size();
        days = source.days().size();
        out = passable(source.travel(), source.longestLeg());
        in = isSymmetric(out) ? out : transposed(out);
        service = source.stops().stream().mapToDouble(TourStop::service).toArray();
        open = source.stops().stream().mapToDouble(TourStop::open).toArray();
        close = source.stops().stream().mapToDouble(TourStop::close).toArray();
        allowedDays = source.stops().stream().mapToLong(TourStop::days).toArray();
        candidates = IntStream.range(0, size)
                .filter(node -> !isEndOfDay(node) && fitsAlone(node))
                .toArray();
        near = new int[size][];
    }

    /** The candidates nearest to a candidate, itself first. */
    int[] near(int node) {
        int[] known = near[node];
        if (known == null) {
            known = nearest(node);
            near[node] = known;
        }
        return known;
    }

    boolean isAllowed(int node, int day) {
        return (allowedDays[node] >> day & 1) != 0;
    }

    TourDay day(int day) {
        return source.days().get(day);
    }

    private boolean isEndOfDay(int node) {
        return source.days().stream().anyMatch(day -> day.start() == node || day.end() == node);
    }

    private boolean fitsAlone(int node) {
        for (int day = 0; day < days; day++) {
            TourDay limits = day(day);
            double start = Math.max(open[node], limits.earliest() + out[limits.start()][node]);
            if (isAllowed(node, day)
                    && start <= close[node]
                    && start + service[node] + out[node][limits.end()] <= limits.latest()) {
                return true;
            }
        }
        return false;
    }

    /** Keeps a short sorted list instead of sorting all: with thousands of candidates that is twenty times faster. */
    private int[] nearest(int node) {
        long[] nearest = new long[Math.min(NEAREST, candidates.length)];
        int count = 0;
        for (int other : candidates) {
            double distance = out[node][other] + in[node][other];
            long key = other == node ? Long.MIN_VALUE : (long) Float.floatToIntBits((float) distance) << 32;
            key |= other;
            if (count < nearest.length || key < nearest[count - 1]) {
                int place = -1 - Arrays.binarySearch(nearest, 0, count, key);
                count = Math.min(count + 1, nearest.length);
                System.arraycopy(nearest, place, nearest, place + 1, count - place - 1);
                nearest[place] = key;
            }
        }
        return Arrays.stream(nearest).mapToInt(key -> (int) key).toArray();
    }

    private static double[][] passable(double[][] travel, double longestLeg) {
        double longest = Math.min(longestLeg, NO_WAY);
        boolean isPassable =
                Arrays.stream(travel).flatMapToDouble(Arrays::stream).allMatch(time -> time <= longest);
        if (isPassable) {
            return travel;
        }
        return Arrays.stream(travel)
                .map(row -> Arrays.stream(row)
                        .map(time -> time <= longest ? time : NO_WAY)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static boolean isSymmetric(double[][] travel) {
        for (int from = 0; from < travel.length; from++) {
            for (int to = 0; to < from; to++) {
                if (travel[from][to] != travel[to][from]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double[][] transposed(double[][] travel) {
        double[][] transposed = new double[travel.length][travel.length];
        for (int from = 0; from < travel.length; from++) {
            for (int to = 0; to < travel.length; to++) {
                transposed[to][from] = travel[from][to];
            }
        }
        return transposed;
    }
}
