package org.villageatlas.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;

/**
 * Holds the matrix, which reads flat arrays, and the matrix on modified roads, of which none is modified, against the route,
 * which asks GraphHopper's own graph.
 */
public final class SamePlaces {

    private SamePlaces() {}

    /** Random points of an area. */
    public static List<Position> random(Extent area, int count, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> new Position(
                        area.west() + random.nextDouble() * (area.east() - area.west()),
                        area.south() + random.nextDouble() * (area.north() - area.south())))
                .limit(count)
                .toList();
    }

    /** Every pair takes the same time in both, and the same distance unless two ways take equally long. */
    public static void inMatrixAndRoute(RoadGraph graph, List<Position> points, long seed) {
        inMatrixAndRoute(graph, points, Conditions.CAR, seed);
    }

    /** The same under other conditions than by car. */
    public static void inMatrixAndRoute(RoadGraph graph, List<Position> points, Conditions conditions, long seed) {
        TravelTimeMatrix matrix = graph.router(conditions.profile()).matrix(points, points);
        TravelTimeMatrix modified =
                graph.modified(conditions.profile(), null, List.of()).matrix(points, points);
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < points.size(); j++) {
                Trip routed = graph.router(conditions.profile())
                        .route(List.of(points.get(i), points.get(j)))
                        .legs()
                        .get(0)
                        .trip();
                String pair = "seed " + seed + ", " + points.get(i) + " to " + points.get(j);
                areSame(pair + " in matrix and route", matrix.trip(i, j), routed);
                areSame(pair + " on modified roads and in route", modified.trip(i, j), routed);
            }
        }
    }

    private static void areSame(String pair, Trip measured, Trip routed) {
        assertThat(measured.isReached()).as(pair).isEqualTo(routed.isReached());
        if (measured instanceof Trip.Reached one && routed instanceof Trip.Reached other) {
            assertThat(one.drive().toMillis()).as(pair).isCloseTo(other.drive().toMillis(), within(10L));
            assertThat(one.access()).as(pair).isEqualTo(other.access());
            assertThat(one.distance().value())
                    .as(pair)
                    .isCloseTo(other.distance().value(), within(1.0));
        }
    }
}
