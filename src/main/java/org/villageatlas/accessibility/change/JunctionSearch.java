package org.villageatlas.accessibility.change;

import java.util.List;
import java.util.stream.Stream;

/** A search where one may turn from any section into any other: a junction is a state. */
final class JunctionSearch extends WaySearch {

    JunctionSearch(ChangedRoads roads) {
        super(roads, roads.junctions());
    }

    @Override
    List<Gate> exits(Spot spot) {
        return gates(spot, isAway());
    }

    @Override
    List<Gate> entries(Spot spot) {
        return gates(spot, !isAway());
    }

    @Override
    int at(int junction) {
        return junction;
    }

    @Override
    void expand(int junction, double time, double length) {
        for (int i = incidence.first(junction); i < incidence.first(junction + 1); i++) {
            int leaving = incidence.direction(i);
            int direction = isAway() ? leaving : leaving ^ 1;
            double metres = length + roads.metres(leaving >> 1);
            offer(incidence.other(i), time + cost(direction), metres, junction, direction);
        }
    }

    /** @param leaving whether one travels from the spot to the junction, else back */
    private List<Gate> gates(Spot spot, boolean leaving) {
        if (spot.junction() >= 0) {
            return List.of(new Gate(spot.junction(), 0, 0, NONE));
        }
        if (!spot.isOnSection()) {
            return List.of();
        }
        int along = 2 * spot.section();
        double metres = roads.metres(spot.section());
        double rest = 1 - spot.share();
        int toBase = leaving ? along + 1 : along;
        int toEnd = leaving ? along : along + 1;
        return Stream.of(
                        new Gate(
                                roads.base(spot.section()), cost(toBase) * spot.share(), metres * spot.share(), toBase),
                        new Gate(roads.end(spot.section()), cost(toEnd) * rest, metres * rest, toEnd))
                .filter(gate -> Double.isFinite(gate.seconds()))
                .toList();
    }
}
