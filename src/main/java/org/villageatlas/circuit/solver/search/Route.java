package org.villageatlas.circuit.solver.search;

import org.villageatlas.circuit.solver.TourDay;
import org.villageatlas.circuit.solver.rules.ProblemArrays;
import org.villageatlas.circuit.solver.rules.TimePropagation;

/**
 * One day of a plan in arrays: position 0 is its start, then the visits, then its end. For each position it knows when
 * the plan leaves and how late the visit may begin such that the rest still fits, so that an insertion is checked in
 * constant time (Savelsbergh 1992).
 */
final class Route {

    private final ProblemArrays problem;
    private final TourDay limits;
    private final TimePropagation clock;
    /** Number of visits. */
    int size;

    final int[] node;
    /** When the plan leaves a position at the earliest. */
    final double[] earliestDeparture;
    /** Latest begin of the visit at a position. */
    final double[] latestStart;
    /** Travel time from a position to the next. */
    final double[] leg;
    /** Renewed when visits are taken out: what did not fit into a route does not fit while its stamp stays. */
    long stamp;
    /** Sum of the legs. */
    double travel;

    Route(ProblemArrays problem, int day) {
        this.problem = problem;
        limits = problem.day(day);
        clock = problem.clocks[day];
        int capacity = problem.candidates.length + 2;
        node = new int[capacity];
        earliestDeparture = new double[capacity];
        latestStart = new double[capacity];
        leg = new double[capacity];
        node[0] = limits.start();
        node[1] = limits.end();
        update();
    }

    void insert(int visit, int position) {
        System.arraycopy(node, position, node, position + 1, size + 2 - position);
        node[position] = visit;
        size++;
        update();
    }

    /** Takes out a run of visits. {@link #update} must follow. */
    void remove(int from, int count) {
        System.arraycopy(node, from + count, node, from, size + 2 - from - count);
        size -= count;
    }

    int start() {
        return node[0];
    }

    int end() {
        return node[size + 1];
    }

    /** Begins the day elsewhere. {@link #update} must follow. */
    void startAt(int place) {
        node[0] = place;
    }

    /** Ends the day elsewhere. {@link #update} must follow. */
    void endAt(int place) {
        node[size + 1] = place;
    }

    /** How much longer the travel time may become. */
    double travelLeft() {
        return limits.longestTravel() + TimePropagation.ROUNDING - travel;
    }

    /** Works the times out anew; false when a limit is broken, and then the times mean nothing. */
    boolean update() {
        double sum = 0;
        for (int position = 0; position <= size; position++) {
            double way = problem.in[node[position + 1]][node[position]];
            leg[position] = way;
            sum += way;
        }
        travel = sum;
        boolean isKept = clock.isPlain ? propagate() : propagateByClock();
        return isKept && travelLeft() >= 0 && earliestDeparture[size + 1] <= limits.latest() + TimePropagation.ROUNDING;
    }

    private boolean propagate() {
        double now = limits.earliest();
        boolean isKept = true;
        earliestDeparture[0] = now;
        for (int position = 1; position <= size; position++) {
            int here = node[position];
            double start = Math.max(now + leg[position - 1], problem.open[here]);
            isKept &= start <= problem.close[here] + TimePropagation.ROUNDING;
            now = start + problem.service[here];
            earliestDeparture[position] = now;
        }
        earliestDeparture[size + 1] = now + leg[size];
        latestStart[size + 1] = limits.latest();
        for (int position = size; position > 0; position--) {
            int here = node[position];
            latestStart[position] =
                    Math.min(problem.close[here], latestStart[position + 1] - leg[position] - problem.service[here]);
        }
        return isKept;
    }

    private boolean propagateByClock() {
        double now = limits.earliest();
        earliestDeparture[0] = now;
        for (int position = 1; position <= size; position++) {
            int here = node[position];
            now = clock.leave(here, clock.begin(here, clock.arrive(now, leg[position - 1])));
            earliestDeparture[position] = now;
        }
        earliestDeparture[size + 1] = clock.arrive(now, leg[size]);
        latestStart[size + 1] = limits.latest();
        for (int position = size; position > 0; position--) {
            latestStart[position] =
                    clock.latestBegin(node[position], clock.latestLeave(latestStart[position + 1], leg[position]));
        }
        return earliestDeparture[size + 1] < Double.POSITIVE_INFINITY;
    }

    int positionOf(int visit) {
        int position = 1;
        while (node[position] != visit) {
            position++;
        }
        return position;
    }

    void copyFrom(Route other) {
        size = other.size;
        stamp = other.stamp;
        travel = other.travel;
        System.arraycopy(other.node, 0, node, 0, size + 2);
        System.arraycopy(other.earliestDeparture, 0, earliestDeparture, 0, size + 2);
        System.arraycopy(other.latestStart, 0, latestStart, 0, size + 2);
        System.arraycopy(other.leg, 0, leg, 0, size + 2);
    }
}
