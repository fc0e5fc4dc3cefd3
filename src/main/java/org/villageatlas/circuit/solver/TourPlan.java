package org.villageatlas.circuit.solver;

import java.util.List;
import java.util.Set;

/**
 * What a search found.
 *
 * @param tours one a day
 * @param value of all visits by the problem's own rule, required or not, less what the travel costs
 * @param missing indexes of the required sets of which no node is visited
 * @param iterations ruins and repairs tried, of all threads together
 * @param timeLimited whether the clock shaped the search: another run may find another plan
 * @param sound false when some day cannot even get from its start to its end; such a day has no visits
 */
public record TourPlan(
        List<Tour> tours, double value, Set<Integer> missing, long iterations, boolean timeLimited, boolean sound) {

    public TourPlan {
        tours = List.copyOf(tours);
        missing = Set.copyOf(missing);
    }

    /** Travel time of all days. */
    public double travel() {
        return tours.stream().mapToDouble(Tour::travel).sum();
    }
}
