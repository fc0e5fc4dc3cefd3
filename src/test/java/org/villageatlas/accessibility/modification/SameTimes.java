package org.villageatlas.accessibility.modification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.graph.Router;
import org.villageatlas.geo.Position;

/** Holds two engines against each other, pair by pair. */
final class SameTimes {

    private SameTimes() {}

    /** @param millis by how much times may differ */
    static void check(Router one, Router other, List<Position> points, long millis, String name) {
        TravelTimeMatrix first = one.matrix(points, points);
        TravelTimeMatrix second = other.matrix(points, points);
        int reached = 0;
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < points.size(); j++) {
                String pair = name + ", " + points.get(i) + " to " + points.get(j);
                Trip here = first.trip(i, j);
                Trip there = second.trip(i, j);
                assertThat(here.isReached()).as(pair).isEqualTo(there.isReached());
                if (here instanceof Trip.Reached path && there instanceof Trip.Reached twin) {
                    assertThat(path.drive().toMillis())
                            .as(pair)
                            .isCloseTo(twin.drive().toMillis(), within(millis));
                    assertThat(path.access().toMillis())
                            .as(pair)
                            .isCloseTo(twin.access().toMillis(), within(millis));
                    reached++;
                }
            }
        }
        assertThat(reached).as(name).isGreaterThan(points.size());
    }

    /** Routes take what the matrix says, and their lines and instructions add up to them. */
    static void inRoutes(Router times, List<Position> points, String name) {
        TravelTimeMatrix matrix = times.matrix(points, points);
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < points.size(); j++) {
                String pair = name + ", " + points.get(i) + " to " + points.get(j);
                Route.Leg leg = times.route(List.of(points.get(i), points.get(j)))
                        .legs()
                        .get(0);
                Trip trip = matrix.trip(i, j);
                assertThat(leg.trip().isReached()).as(pair).isEqualTo(trip.isReached());
                if (trip instanceof Trip.Reached path && leg.trip() instanceof Trip.Reached routed) {
                    assertThat(routed.drive().toMillis())
                            .as(pair)
                            .isCloseTo(path.drive().toMillis(), within(2L));
                    assertThat(routed.distance().value())
                            .as(pair)
                            .isCloseTo(path.distance().value(), within(0.1));
                    double told = leg.instructions().stream()
                            .mapToDouble(step -> step.distance().value())
                            .sum();
                    assertThat(told).as(pair).isCloseTo(path.distance().value(), within(0.1));
                    assertThat(leg.line()).as(pair).isNotNull();
                }
            }
        }
    }
}
