package org.villageatlas.circuit.solver;

import java.util.List;

/**
 * Which nodes to visit, on which day and in which order, so that the visits have the highest score: a team orienteering problem
 * with time windows (Vansteenwegen, Souffriau &amp; Van Oudheusden 2011) and a submodular value. A node is visited at most
 * once; nodes where a day starts or ends are not visits.
 *
 * @param travel time from node to node, positive infinity where there is no path. Taken over, not copied
 * @param stops what each node offers, in the order of the matrix
 * @param days the routes
 * @param coverage products or villages that count once, or whose further members add less
 * @param sums themes whose further minutes add less
 * @param travelCost value lost per unit of travel time, 0 or more
 * @param constraints what else it has to keep
 */
public record TourProblem(
        double[][] travel,
        List<TourStop> stops,
        List<TourDay> days,
        List<CoverageSet> coverage,
        List<DiminishingSum> sums,
        double travelCost,
        TourConstraints constraints) {

    public TourProblem {
        stops = List.copyOf(stops);
        days = List.copyOf(days);
        coverage = List.copyOf(coverage);
        sums = List.copyOf(sums);
        if (!(travelCost >= 0)) {
            throw new IllegalArgumentException("a travel cost of " + travelCost);
        }
        check(travel, stops.size());
        if (days.isEmpty() || days.size() > Long.SIZE) {
            throw new IllegalArgumentException(days.size() + " days");
        }
        days.forEach(
                day -> checkNode(Math.min(day.start(), day.end()), Math.max(day.start(), day.end()), travel.length));
        if (!constraints.overnightStops().isEmpty()
                && constraints.overnightStops().size() != days.size() - 1) {
            throw new IllegalArgumentException(
                    constraints.overnightStops().size() + " nights between " + days.size() + " days");
        }
        constraints.required().forEach(group -> group.forEach(node -> checkNode(node, node, travel.length)));
        constraints.overnightStops().forEach(night -> night.forEach(node -> checkNode(node, node, travel.length)));
        coverage.forEach(set -> set.members().keySet().forEach(node -> checkNode(node, node, travel.length)));
        sums.forEach(sum -> sum.members().keySet().forEach(node -> checkNode(node, node, travel.length)));
    }

    /** A problem without sums, whose travel costs nothing but time. */
    public TourProblem(
            double[][] travel,
            List<TourStop> stops,
            List<TourDay> days,
            List<CoverageSet> coverage,
            TourConstraints constraints) {
        this(travel, stops, days, coverage, List.of(), 0, constraints);
    }

    /** A problem without sets and further constraints. */
    public static TourProblem of(double[][] travel, List<TourStop> stops, List<TourDay> days) {
        return new TourProblem(travel, stops, days, List.of(), TourConstraints.NONE);
    }

    /** How many nodes there are. */
    public int size() {
        return stops.size();
    }

    private static void check(double[][] travel, int size) {
        if (travel.length != size) {
            throw new IllegalArgumentException(travel.length + " rows of travel times for " + size + " stops");
        }
        for (double[] row : travel) {
            if (row.length != size) {
                throw new IllegalArgumentException("a row of " + row.length + " travel times for " + size + " stops");
            }
            for (double time : row) {
                if (!(time >= 0)) {
                    throw new IllegalArgumentException("a travel time of " + time);
                }
            }
        }
    }

    private static void checkNode(int lowest, int highest, int size) {
        if (lowest < 0 || highest >= size) {
            throw new IllegalArgumentException("node " + (lowest < 0 ? lowest : highest) + " of " + size);
        }
    }
}
