package org.villageatlas.accessibility.dijkstra;

import java.util.List;
import java.util.stream.Stream;
import org.villageatlas.accessibility.section.AdjacencyArray;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadPosition;

/** Node-based Dijkstra search, for profiles without turn costs: a state is a junction. */
final class NodeBasedDijkstra extends DijkstraSearch {

    NodeBasedDijkstra(ModifiedRoads roads, AdjacencyArray incidence) {
        super(roads, incidence, roads.junctions());
    }

    @Override
    List<Connector> exits(RoadPosition position) {
        return connectors(position, isOutbound());
    }

    @Override
    List<Connector> entries(RoadPosition position) {
        return connectors(position, !isOutbound());
    }

    @Override
    int at(int junction) {
        return junction;
    }

    @Override
    void expand(int junction, double time, double length) {
        for (int i = incidence.first(junction); i < incidence.first(junction + 1); i++) {
            int leaving = incidence.direction(i);
            int direction = isOutbound() ? leaving : leaving ^ 1;
            double metres = length + roads.metres(leaving >> 1);
            offer(incidence.other(i), time + cost(direction), metres, junction, direction);
        }
    }

    /** @param leaving whether one travels from the position to the junction, else back */
    private List<Connector> connectors(RoadPosition position, boolean leaving) {
        if (position.junction() >= 0) {
            return List.of(new Connector(position.junction(), 0, 0, NONE));
        }
        if (!position.isOnSection()) {
            return List.of();
        }
        int along = 2 * position.section();
        double metres = roads.metres(position.section());
        double rest = 1 - position.share();
        int toBase = leaving ? along + 1 : along;
        int toEnd = leaving ? along : along + 1;
        return Stream.of(
                        new Connector(
                                roads.base(position.section()),
                                cost(toBase) * position.share(),
                                metres * position.share(),
                                toBase),
                        new Connector(roads.end(position.section()), cost(toEnd) * rest, metres * rest, toEnd))
                .filter(connector -> Double.isFinite(connector.seconds()))
                .toList();
    }
}
