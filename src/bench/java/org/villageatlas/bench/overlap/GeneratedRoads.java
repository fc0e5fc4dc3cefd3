package org.villageatlas.bench.overlap;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.statistics.neighbour.Neighbours;
import org.villageatlas.overlap.statistics.neighbour.SpatialPoints;

/**
 * Roads made up between places: each place to its six nearest, a quarter longer than the straight line, at 30 to 70 km an
 * hour. Fastest ways by Dijkstra's algorithm, from each origin anew.
 */
public final class GeneratedRoads implements TravelTimes {

    private static final int ROADS_A_PLACE = 6;
    private static final double DETOUR = 1.25;
    private static final double SLOWEST_MS = 30 / 3.6;
    private static final double FASTER_MS = 40 / 3.6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongAdder nanos = new LongAdder();
    private final Map<Position, Integer> numbers = new HashMap<>();
    private final int[][] to;
    private final double[][] seconds;

    public GeneratedRoads(List<Position> places, long seed) {
        Random random = new Random(seed);
        for (Position place : places) {
            numbers.put(place, numbers.size());
        }
        Neighbours nearest = SpatialPoints.onEarth(places).nearest(ROADS_A_PLACE);
        Map<Long, Double> roads = new HashMap<>();
        for (int from = 0; from < places.size(); from++) {
            int[] near = nearest.of(from);
            double[] metres = nearest.lengths(from);
            for (int road = 0; road < near.length; road++) {
                double time = metres[road] * DETOUR / (SLOWEST_MS + FASTER_MS * random.nextDouble());
                long key = (long) Math.min(from, near[road]) * places.size() + Math.max(from, near[road]);
                roads.putIfAbsent(key, time);
            }
        }
        int[] degree = new int[places.size()];
        roads.keySet().forEach(road -> {
            degree[(int) (road / places.size())]++;
            degree[(int) (road % places.size())]++;
        });
        to = IntStream.range(0, places.size())
                .mapToObj(place -> new int[degree[place]])
                .toArray(int[][]::new);
        seconds = IntStream.range(0, places.size())
                .mapToObj(place -> new double[degree[place]])
                .toArray(double[][]::new);
        roads.forEach((road, time) -> {
            join((int) (road / places.size()), (int) (road % places.size()), time, degree);
            join((int) (road % places.size()), (int) (road / places.size()), time, degree);
        });
    }

    private void join(int from, int there, double time, int[] left) {
        int at = --left[from];
        to[from][at] = there;
        seconds[from][at] = time;
    }

    @Override
    public TravelTimeMatrix matrix(List<Position> origins, List<Position> destinations, Conditions conditions) {
        double[][] times = new double[origins.size()][];
        int[] ends = destinations.stream().mapToInt(this::number).toArray();
        IntStream.range(0, origins.size()).parallel().forEach(row -> {
            long before = THREADS.getCurrentThreadCpuTime();
            double[] all = from(number(origins.get(row)));
            nanos.add(THREADS.getCurrentThreadCpuTime() - before);
            times[row] = Arrays.stream(ends).mapToDouble(end -> all[end]).toArray();
        });
        return new TravelTimeMatrix(access(origins), access(destinations), times, times);
    }

    /** The CPU time that finding ways has taken so far, milliseconds. */
    public double cpuMillis() {
        return nanos.sum() / 1e6;
    }

    private double[] from(int origin) {
        double[] best = new double[to.length];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[origin] = 0;
        PlaceHeap heap = new PlaceHeap(best);
        heap.put(origin);
        while (!heap.isEmpty()) {
            int place = heap.take();
            for (int road = 0; road < to[place].length; road++) {
                int there = to[place][road];
                double time = best[place] + seconds[place][road];
                if (time < best[there]) {
                    best[there] = time;
                    heap.put(there);
                }
            }
        }
        Arrays.setAll(best, place -> best[place] == Double.POSITIVE_INFINITY ? Double.NaN : best[place]);
        return best;
    }

    private int number(Position place) {
        Integer number = numbers.get(place);
        if (number == null) {
            throw new IllegalArgumentException("no place at " + place);
        }
        return number;
    }

    private static List<AccessLeg> access(List<Position> places) {
        return places.stream()
                .map(place -> new AccessLeg(place, place, Metres.NONE, Duration.ZERO))
                .toList();
    }

    @Override
    public Route route(List<Position> points, Conditions conditions) {
        throw new UnsupportedOperationException("no route is asked for");
    }
}
