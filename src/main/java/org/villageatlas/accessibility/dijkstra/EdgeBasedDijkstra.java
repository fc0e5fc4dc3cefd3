package org.villageatlas.accessibility.dijkstra;

import java.util.ArrayList;
import java.util.List;
import org.villageatlas.accessibility.section.AdjacencyArray;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadPosition;

/**
 * Edge-based Dijkstra search, for profiles with turn costs. A state is a direction of a section: its beginning in an
 * outbound search, its end in an inbound one. After the directions come states of junctions, where a path may end but
 * not continue.
 */
final class EdgeBasedDijkstra extends DijkstraSearch {

    private final int directions;

    EdgeBasedDijkstra(ModifiedRoads roads, AdjacencyArray incidence) {
        super(roads, incidence, 2 * roads.sections() + roads.junctions());
        directions = 2 * roads.sections();
    }

    @Override
    int at(int junction) {
        return directions + junction;
    }

    @Override
    List<Connector> exits(RoadPosition position) {
        List<Connector> connectors = new ArrayList<>();
        if (position.junction() >= 0) {
            connectors.add(new Connector(at(position.junction()), 0, 0, NONE));
            forEachNext(position.junction(), next -> connectors.add(new Connector(next, 0, 0, NONE)));
        } else if (position.isOnSection()) {
            double metres = roads.metres(position.section());
            for (int direction = 2 * position.section(); direction <= 2 * position.section() + 1; direction++) {
                double part = rest(direction, position.share());
                double time = cost(direction) * part;
                if (Double.isFinite(time)) {
                    addExits(direction, time, metres * part, connectors);
                }
            }
        }
        return connectors;
    }

    @Override
    List<Connector> entries(RoadPosition position) {
        List<Connector> connectors = new ArrayList<>();
        if (position.junction() >= 0) {
            connectors.add(new Connector(at(position.junction()), 0, 0, NONE));
        } else if (position.isOnSection()) {
            double metres = roads.metres(position.section());
            for (int direction = 2 * position.section(); direction <= 2 * position.section() + 1; direction++) {
                double part = 1 - rest(direction, position.share());
                double time = cost(direction) * part;
                if (Double.isFinite(time)) {
                    connectors.add(new Connector(direction, time, metres * part, direction));
                }
            }
        }
        return connectors;
    }

    @Override
    void expand(int state, double time, double length) {
        if (state >= directions) {
            return;
        }
        double arrival = time + cost(state);
        double metres = length + roads.metres(state >> 1);
        int junction = last(state);
        offer(at(junction), arrival, metres, state, state);
        for (int i = incidence.first(junction); i < incidence.first(junction + 1); i++) {
            int next = next(i);
            double turn = isOutbound() ? roads.turn(state, next) : roads.turn(next, state);
            offer(next, arrival + turn, metres, state, state);
        }
    }

    private interface Next {
        void accept(int direction);
    }

    private void addExits(int direction, double time, double metres, List<Connector> connectors) {
        int junction = last(direction);
        connectors.add(new Connector(at(junction), time, metres, direction));
        forEachNext(junction, next -> {
            double turn = isOutbound() ? roads.turn(direction, next) : roads.turn(next, direction);
            if (Double.isFinite(turn)) {
                connectors.add(new Connector(next, time + turn, metres, direction));
            }
        });
    }

    private void forEachNext(int junction, Next next) {
        for (int i = incidence.first(junction); i < incidence.first(junction + 1); i++) {
            if (Double.isFinite(cost(next(i)))) {
                next.accept(next(i));
            }
        }
    }

    private int next(int place) {
        return isOutbound() ? incidence.direction(place) : incidence.direction(place) ^ 1;
    }

    /** Where the search comes to by a direction: its end, or its beginning when it goes against it. */
    private int last(int direction) {
        boolean end = (direction & 1) == 0 == isOutbound();
        return end ? roads.end(direction >> 1) : roads.base(direction >> 1);
    }

    /** The part of a section between a position and the end that the search arrives at by a direction. */
    private double rest(int direction, double share) {
        boolean end = (direction & 1) == 0 == isOutbound();
        return end ? 1 - share : share;
    }
}
