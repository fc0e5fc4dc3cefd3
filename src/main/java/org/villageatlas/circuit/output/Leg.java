package org.villageatlas.circuit.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.villageatlas.accessibility.Route;
import org.villageatlas.circuit.Circuit;

/**
 * A leg of a circuit, as the circuit counts it and as the road goes.
 *
 * @param day from 1
 * @param number within the day, from 1; stops in one village share a place, so numbers of legs between them are missing
 * @param minutes the access legs included
 * @param line WGS84, longitude first; null when the roads have changed and no path is left
 * @param instructions turn by turn
 */
record Leg(
        int day,
        int number,
        Circuit.Spot from,
        Circuit.Spot to,
        double minutes,
        double km,
        @Nullable LineString line,
        List<Route.Instruction> instructions) {

    Leg {
        instructions = List.copyOf(instructions);
    }

    Leg along(Route.Leg road) {
        return new Leg(day, number, from, to, minutes, km, road.line(), road.instructions());
    }

    /** Along the road, or straight where there is none. */
    List<Coordinate> path() {
        return line == null
                ? List.of(new Coordinate(from.lon(), from.lat()), new Coordinate(to.lon(), to.lat()))
                : List.of(line.getCoordinates());
    }
}
