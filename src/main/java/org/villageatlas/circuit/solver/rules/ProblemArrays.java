package org.villageatlas.circuit.solver.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.villageatlas.circuit.solver.Break;
import org.villageatlas.circuit.solver.TimeWindow;
import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.TourProblem;
import org.villageatlas.circuit.solver.TourStop;

/** The problem in arrays, as the inner loops read it. Nothing here changes after construction: threads share it. */
public final class ProblemArrays {

    /** Stands for no path: finite, so that sums and differences stay numbers. */
    public static final double UNREACHABLE = 1e15;

    private static final int NEAREST = 200;

    public final TourProblem source;
    public final int size;
    public final int days;
    /** Time from the first index to the second. */
    public final double[][] out;
    /** Time to the first index from the second; the same array where the matrix is symmetric. */
    public final double[][] in;

    public final double[] service;
    public final double[] open;
    public final double[] close;
    public final long[] allowedDays;
    public final int[] rank;
    /** The clock of each day. */
    public final TimePropagation[] clocks;
    /** Nodes that can be visited at all, alone on some day. */
    public final int[] candidates;
    /** Made when asked for; two threads may make the same one, which does no harm. */
    private final int[] @Nullable [] near;

    public ProblemArrays(TourProblem source) {
        this.source = source;
        size = source.size();
        days = source.days().size();
        out = passable(source.travel(), source.constraints().longestLeg());
        in = isSymmetric(out) ? out : transposed(out);
        service = source.stops().stream().mapToDouble(TourStop::serviceTime).toArray();
        open = source.stops().stream().mapToDouble(TourStop::open).toArray();
        close = source.stops().stream().mapToDouble(TourStop::close).toArray();
        allowedDays = source.stops().stream().mapToLong(TourStop::openDays).toArray();
        rank = source.stops().stream().mapToInt(TourStop::rank).toArray();
        clocks = clocks();
        Set<Integer> ends = endsOfDays();
        candidates = IntStream.range(0, size)
                .filter(node -> !ends.contains(node) && fitsAlone(node))
                .toArray();
        near = new int[size][];
    }

    /** The candidates nearest to a candidate, itself first. */
    public int[] near(int node) {
        int[] known = near[node];
        if (known == null) {
            known = nearest(node);
            near[node] = known;
        }
        return known;
    }

    public boolean isAllowed(int node, int day) {
        return isOn(allowedDays[node], day);
    }

    public TourDay day(int day) {
        return source.days().get(day);
    }

    /** Overnight stops to choose from after a day; the ends as they are where it cannot be moved. */
    public Set<Integer> overnightAfter(int day) {
        List<Set<Integer>> stops = source.constraints().overnightStops();
        boolean isMovable = day >= 0 && day < stops.size() && !stops.get(day).isEmpty();
        return isMovable ? stops.get(day) : Set.of();
    }

    /** By day the overnight stops to choose from after it, in order; none where it cannot be moved. */
    public int[][] overnightChoices() {
        return IntStream.range(0, days)
                .mapToObj(day -> overnightAfter(day).stream()
                        .mapToInt(night -> night)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Whether the next day begins where this one ends. */
    public boolean isBound(int day) {
        return !overnightAfter(day).isEmpty();
    }

    public Set<Integer> startsOf(int day) {
        Set<Integer> stops = overnightAfter(day - 1);
        return stops.isEmpty() ? Set.of(day(day).start()) : stops;
    }

    public Set<Integer> endsOf(int day) {
        Set<Integer> stops = overnightAfter(day);
        return stops.isEmpty() ? Set.of(day(day).end()) : stops;
    }

    private TimePropagation[] clocks() {
        boolean hasHours = source.stops().stream().anyMatch(stop -> !isOneWindow(stop));
        TimePropagation[] all = new TimePropagation[days];
        for (int day = 0; day < days; day++) {
            Break dayBreak = day(day).dayBreak();
            boolean isPlain = dayBreak == null && !hasHours;
            all[day] = new TimePropagation(service, isPlain ? new double[0][] : windows(day), dayBreak, isPlain);
        }
        return all;
    }

    private static boolean isOneWindow(TourStop stop) {
        return stop.timeWindows().isEmpty()
                || stop.timeWindows().size() == 1 && stop.timeWindows().get(0).days() == TourStop.ANY_DAY;
    }

    /** For each node its windows on a day, {open, close, ...} in order, null when it is always open. */
    public double[] @Nullable [] windows(int day) {
        double[][] windows = new double[size][];
        for (int node = 0; node < size; node++) {
            List<TimeWindow> timeWindows = source.stops().get(node).timeWindows();
            if (!timeWindows.isEmpty()) {
                windows[node] = timeWindows.stream()
                        .filter(window -> isOn(window.days(), day))
                        .sorted(Comparator.comparingDouble(TimeWindow::open))
                        .flatMapToDouble(window -> DoubleStream.of(window.open(), window.close()))
                        .toArray();
            }
        }
        return windows;
    }

    private static boolean isOn(long daysOfIt, int day) {
        return (daysOfIt >> day & 1) != 0;
    }

    private Set<Integer> endsOfDays() {
        Set<Integer> ends = new HashSet<>();
        for (int day = 0; day < days; day++) {
            ends.add(day(day).start());
            ends.add(day(day).end());
            ends.addAll(overnightAfter(day));
        }
        return ends;
    }

    /**
     * Whether it can be the only visit of some day, wherever the nights are and whatever the legs: stops on the way may
     * break a long one.
     */
    private boolean fitsAlone(int node) {
        for (int day = 0; day < days; day++) {
            TourDay limits = day(day);
            double there = least(startsOf(day), from -> source.travel()[from][node]);
            double back = least(endsOf(day), to -> source.travel()[node][to]);
            double ready = arrivalAfter(day, node, there);
            if (isAllowed(node, day)
                    && there + back <= limits.longestTravel()
                    && clocks[day].arrive(ready, back) <= limits.latest()) {
                return true;
            }
        }
        return false;
    }

    /** When one is ready to leave the only visit of a day. */
    private double arrivalAfter(int day, int node, double there) {
        TimePropagation clock = clocks[day];
        double arrival = clock.arrive(day(day).earliest(), there);
        if (!clock.isPlain) {
            return clock.leave(node, clock.begin(node, arrival));
        }
        double begin = Math.max(open[node], arrival);
        return begin <= close[node] ? begin + service[node] : Double.POSITIVE_INFINITY;
    }

    private static double least(Set<Integer> nodes, IntToDoubleFunction time) {
        return nodes.stream().mapToDouble(time::applyAsDouble).min().orElse(UNREACHABLE);
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
        double longest = Math.min(longestLeg, UNREACHABLE);
        boolean isPassable =
                Arrays.stream(travel).flatMapToDouble(Arrays::stream).allMatch(time -> time <= longest);
        if (isPassable) {
            return travel;
        }
        return Arrays.stream(travel)
                .map(row -> Arrays.stream(row)
                        .map(time -> time <= longest ? time : UNREACHABLE)
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
