package org.villageatlas.accessibility;

import java.time.Duration;
import java.util.List;
import org.locationtech.jts.geom.LineString;
import org.villageatlas.geo.Metres;

/**
 * A route through points in their order.
 *
 * @param stops how each point reaches the road
 * @param legs one between each two consecutive points
 */
public record Route(List<AccessLeg> stops, List<Leg> legs) {

    public Route {
        stops = List.copyOf(stops);
        legs = List.copyOf(legs);
    }

    /**
     * The part between two consecutive points.
     *
     * @param line on the road network, WGS84, longitude first; null when there is no path
     * @param instructions turn by turn
     */
    public record Leg(
            Trip trip, @org.jspecify.annotations.Nullable LineString line, List<Instruction> instructions) {

        public Leg {
            instructions = List.copyOf(instructions);
        }
    }

    /**
     * A turn-by-turn instruction.
     *
     * @param text in English
     * @param distance to the next instruction
     * @param time to the next instruction
     */
    public record Instruction(String text, Metres distance, Duration time) {}
}
