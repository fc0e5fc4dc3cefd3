package org.villageatlas.circuit.planning;

import java.time.Duration;
import java.util.List;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.circuit.request.Place;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** The legs between places: each as the route between their positions, none from a place to itself. */
public final class Legs {

    private static final Trip STAY = new Trip.Reached(Duration.ZERO, Duration.ZERO, Metres.NONE);

    private final TravelTimeMatrix matrix;

    public Legs(TravelTimes travelTimes, List<Place> places, Conditions conditions) {
        List<Position> positions = places.stream().map(Place::position).toList();
        matrix = travelTimes.matrix(positions, positions, conditions);
    }

    /** The leg from one place to another, each by its index in the list. */
    public Trip between(int from, int to) {
        return from == to ? STAY : matrix.trip(from, to);
    }

    /** Whether a place is within reach of a road. */
    public boolean isOnRoad(int place) {
        return matrix.origins().get(place).reachesRoad();
    }

    /** Exact minutes from every place to every place. */
    double[][] minutes() {
        int size = matrix.origins().size();
        double[][] minutes = new double[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                minutes[from][to] =
                        between(from, to).fold(leg -> Minutes.of(leg.total()), none -> Double.POSITIVE_INFINITY);
            }
        }
        return minutes;
    }
}
