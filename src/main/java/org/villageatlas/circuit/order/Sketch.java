package org.villageatlas.circuit.order;

import java.util.List;
import org.villageatlas.geo.Position;

/**
 * A tour to begin the search with; what of it cannot be made any more is passed over.
 *
 * @param days in order
 */
public record Sketch(List<Day> days) {

    /** None: the search begins with days without stops. */
    public static final Sketch NONE = new Sketch(List.of());

    public Sketch {
        days = List.copyOf(days);
    }

    /**
     * @param stops ids of the stops in their order: of the attraction, or of the village where that is the stop
     * @param end where the day ends
     */
    public record Day(List<String> stops, Position end) {

        public Day {
            stops = List.copyOf(stops);
        }
    }
}
