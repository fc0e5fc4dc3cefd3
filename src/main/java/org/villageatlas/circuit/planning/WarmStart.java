package org.villageatlas.circuit.planning;

import java.util.List;
import org.villageatlas.geo.Position;

/**
 * An initial solution: a tour to begin the search with. What of it cannot be made any more is passed over.
 *
 * @param days in order
 */
public record WarmStart(List<Day> days) {

    /** None: the search begins with days without stops. */
    public static final WarmStart NONE = new WarmStart(List.of());

    public WarmStart {
        days = List.copyOf(days);
    }

    /**
     * A day of it.
     *
     * @param stops ids of the stops in their order: of the attraction, or of the village where that is the stop
     * @param end where the day ends
     */
    public record Day(List<String> stops, Position end) {

        public Day {
            stops = List.copyOf(stops);
        }
    }
}
