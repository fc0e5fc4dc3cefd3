package org.villageatlas.circuit.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/**
 * A stop that has to be made on a given day.
 *
 * @param stop id of an attraction, or of a village: then whatever is visited of it
 * @param day from 1
 * @param position among the pinned stops of that day, from 1: they come in rising order, other stops may lie between. Null
 *     where the order is free
 */
public record Pin(String stop, int day, @Nullable Integer position) {

    /** Part of what ids of circuits are hashes of. */
    @Override
    public String toString() {
        return "{stop=" + stop + ", day=" + day + ", position=" + position + "}";
    }

    /**
     * Pins that can hold side by side.
     *
     * @param days of the tour
     * @param avoid ids that are not to be visited
     * @throws Invalid naming the first pin that contradicts another, the days or what is to be avoided
     */
    static void check(List<Pin> pins, int days, List<String> avoid) {
        Map<String, Integer> dayOf = new HashMap<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            String field = CircuitRequest.field("pins", i);
            if (pin.day < 1 || pin.day > days) {
                throw new Invalid(field + ".day", pin.day, "a day of the tour, 1 to " + days);
            }
            if (avoid.contains(pin.stop)) {
                throw new Invalid(field + ".stop", pin.stop, "a stop that is not in avoid as well");
            }
            Integer before = dayOf.putIfAbsent(pin.stop, pin.day);
            if (before != null) {
                throw new Invalid(
                        field + ".stop",
                        pin.stop,
                        "each stop pinned once; this one is pinned to day " + before + " too");
            }
            if (pin.position != null && !taken.add(List.of(pin.day, pin.position))) {
                throw new Invalid(
                        field + ".position",
                        pin.position,
                        "a position on day " + pin.day + " that no other pin of that day has");
            }
        }
    }
}
