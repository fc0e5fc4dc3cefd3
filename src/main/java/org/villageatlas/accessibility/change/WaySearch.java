package org.villageatlas.accessibility.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fastest ways between one place and many on changed roads (Dijkstra 1959), in either direction; stops when all places
 * asked for are settled. Holds arrays of the size of the network; one thread at a time.
 */
public final class WaySearch {

    private static final int CHECKED_EVERY = 0xfff;
    private static final int NONE = -1;

    private final ChangedRoads roads;
    private final Incidence incidence;
    private final double[] seconds;
    private final double[] metres;
    private final int[] by;
    private final int[] first;
    private final OpenQueue open;
    private int[] touched = new int[256];
    private int count;
    private boolean away;

    public WaySearch(ChangedRoads roads) {
        this.roads = roads;
        incidence = roads.incidence();
        seconds = new double[roads.junctions()];
        metres = new double[roads.junctions()];
        by = new int[roads.junctions()];
        first = new int[roads.junctions()];
        Arrays.fill(seconds, Double.POSITIVE_INFINITY);
        open = new OpenQueue(seconds);
    }

    /**
     * Finds the ways between a place and junctions; what was found before is forgotten.
     *
     * @param away whether the ways lead from the place, else to it
     * @param wanted the search ends when these junctions are settled, or, when null, when all are that can be
     * @throws IllegalStateException when the thread is interrupted
     */
    public void run(Spot place, boolean away, @Nullable BitSet wanted) {
        clear();
        this.away = away;
        begin(place, 0, 0);
        finish(wanted);
    }

    /**
     * Finds the ways between all junctions and the place that is nearest to each.
     *
     * @param starts seconds by place, which each way takes besides
     * @throws IllegalStateException when the thread is interrupted
     */
    public void runFromNearest(List<Spot> places, double[] starts, boolean away) {
        clear();
        this.away = away;
        for (int i = 0; i < starts.length; i++) {
            begin(places.get(i), starts[i], i);
        }
        finish(null);
    }

    private void finish(@Nullable BitSet wanted) {
        int missing = wanted == null ? 1 : wanted.cardinality();
        int polled = 0;
        while (!open.isEmpty() && missing > 0) {
            int junction = open.poll();
            missing -= wanted != null && wanted.get(junction) ? 1 : 0;
            expand(junction);
            if ((++polled & CHECKED_EVERY) == 0 && Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The search was interrupted");
            }
        }
    }

    /** Infinite where there is no way or the search ended before. */
    public double seconds(int junction) {
        return seconds[junction];
    }

    /** The number of the place at the other end of the way of a settled junction. */
    public int place(int junction) {
        return first[junction];
    }

    /** Length of the way to or from a junction that is settled. */
    public double metres(int junction) {
        return metres[junction];
    }

    /** The sections of the way between the place and a settled junction, in the order in which they are travelled. */
    List<Integer> sections(int junction) {
        List<Integer> way = new ArrayList<>();
        int here = junction;
        while (by[here] != NONE) {
            way.add(by[here]);
            here = roads.base(by[here]) == here ? roads.end(by[here]) : roads.base(by[here]);
        }
        if (away) {
            Collections.reverse(way);
        }
        return way;
    }

    /** The junction at which the way to or from a settled junction begins or ends. */
    int gate(int junction) {
        int here = junction;
        while (by[here] != NONE) {
            here = roads.base(by[here]) == here ? roads.end(by[here]) : roads.base(by[here]);
        }
        return here;
    }

    private void begin(Spot place, double start, int number) {
        if (place.junction() >= 0) {
            offer(place.junction(), start, 0, NONE, number);
        } else if (place.isOnSection()) {
            int section = place.section();
            double toBase = away ? roads.backward(section) : roads.forward(section);
            double toEnd = away ? roads.forward(section) : roads.backward(section);
            double rest = 1 - place.share();
            double length = roads.metres(section);
            offer(roads.base(section), start + toBase * place.share(), length * place.share(), NONE, number);
            offer(roads.end(section), start + toEnd * rest, length * rest, NONE, number);
        }
    }

    private void expand(int junction) {
        double time = seconds[junction];
        double length = metres[junction];
        int number = first[junction];
        for (int i = incidence.first(junction); i < incidence.first(junction + 1); i++) {
            int direction = incidence.direction(i);
            int section = direction >> 1;
            boolean along = (direction & 1) == 0 == away;
            double cost = along ? roads.forward(section) : roads.backward(section);
            offer(incidence.other(i), time + cost, length + roads.metres(section), section, number);
        }
    }

    private void offer(int junction, double time, double length, int section, int number) {
        if (!(time < seconds[junction])) {
            return;
        }
        if (seconds[junction] == Double.POSITIVE_INFINITY) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, count * 2);
            }
            touched[count++] = junction;
        }
        seconds[junction] = time;
        metres[junction] = length;
        by[junction] = section;
        first[junction] = number;
        open.offer(junction);
    }

    private void clear() {
        for (int i = 0; i < count; i++) {
            seconds[touched[i]] = Double.POSITIVE_INFINITY;
        }
        count = 0;
        open.clear();
    }
}
