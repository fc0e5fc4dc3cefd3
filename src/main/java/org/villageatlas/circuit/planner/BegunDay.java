package org.villageatlas.circuit.planner;

import java.util.List;

/**
 * A day of a tour to begin the search with.
 *
 * @param sights by their indexes, in order
 * @param night node where it ends, or -1 where that is open
 */
public record BegunDay(List<Integer> sights, int night) {

    public BegunDay {
        sights = List.copyOf(sights);
    }
}
