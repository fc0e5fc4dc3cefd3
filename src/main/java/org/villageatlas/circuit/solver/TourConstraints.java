package org.villageatlas.circuit.solver;

import java.util.List;
import java.util.Set;

/**
 * What a plan has to keep beside the limits of days and stops.
 *
 * @param required of each of these sets of nodes at least one is to be visited, which counts more than all else together
 * @param overnightStops where a day may end and the next one begin, one set a day but the last; an empty set leaves both as they
 *     are. Empty as a whole when no day depends on another
 * @param quotas sets of which only so many are visited
 * @param longestLeg the longest time between two stops, positive infinity when there is no limit
 */
public record TourConstraints(
        List<Set<Integer>> required, List<Set<Integer>> overnightStops, List<Quota> quotas, double longestLeg) {

    public static final TourConstraints NONE =
            new TourConstraints(List.of(), List.of(), List.of(), Double.POSITIVE_INFINITY);

    public TourConstraints {
        required = required.stream().map(Set::copyOf).toList();
        overnightStops = overnightStops.stream().map(Set::copyOf).toList();
        quotas = List.copyOf(quotas);
        if (!(longestLeg >= 0)) {
            throw new IllegalArgumentException("a longest leg of " + longestLeg);
        }
    }

    /** Each of these nodes is to be visited. */
    public TourConstraints requiring(Set<Integer> nodes) {
        return new TourConstraints(nodes.stream().sorted().map(Set::of).toList(), overnightStops, quotas, longestLeg);
    }

    public TourConstraints withLongestLeg(double longest) {
        return new TourConstraints(required, overnightStops, quotas, longest);
    }

    public TourConstraints withQuotas(List<Quota> other) {
        return new TourConstraints(required, overnightStops, other, longestLeg);
    }
}
