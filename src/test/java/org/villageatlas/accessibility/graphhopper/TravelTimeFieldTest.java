package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.SamePlaces;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.geo.Position;

/** The times of all roads against those of the matrix, which are tested against GraphHopper's own. */
class TravelTimeFieldTest {

    private static final String ISLAND = "src/test/resources/island/roads";
    private static final String ALBANIA = "maps/albania";
    private static final String ANDORRA = "../shared/data/osm/andorra.osm.pbf";

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(strings = {ISLAND, ALBANIA, ANDORRA})
    void everyRoadPointIsAsFarAsTheMatrixSays(String map) {
        assumeTrue(Files.exists(Path.of(map)), () -> "left out, as " + map + " is not there");
        try (RoadGraph graph = Island.openShared(Path.of(map))) {
            for (Direction direction : Direction.values()) {
                List<Position> one = SamePlaces.random(graph.summary().extent(), 1, random.nextLong());
                check(graph, one, direction);
                check(graph, SamePlaces.random(graph.summary().extent(), 7, random.nextLong()), direction);
            }
        }
    }

    /** What a reach says of a point. */
    private record Near(float seconds, int location) {}

    /** On the island's equator the motorway is drawn over other roads. */
    private static final double SAME_LINE = 0.001;

    private static final Near NOWHERE = new Near(Float.NaN, TravelTimeField.NONE);

    /** Some of the points, as each is brought onto the roads anew: where roads cross on bridges that may be another. */
    private void check(RoadGraph graph, List<Position> locations, Direction direction) {
        TravelTimeField travelTimes = graph.router(Profile.CAR).travelTimeField(locations, direction);
        Map<Position, Near> least = new LinkedHashMap<>();
        travelTimes.forEachPoint(
                Float.MAX_VALUE,
                (x, y, time, location) -> least.merge(
                        rounded(travelTimes.roads().plane().position(x, y)),
                        new Near(time, location),
                        (one, other) -> one.seconds() <= other.seconds() ? one : other));
        List<Position> points = new ArrayList<>(least.keySet());
        points.removeIf(point -> Math.abs(point.latitude()) < SAME_LINE);
        Collections.shuffle(points, random);
        points = points.subList(0, Math.min(400, points.size()));
        TravelTimeMatrix matrix = direction == Direction.FROM
                ? graph.router(Profile.CAR).matrix(locations, points)
                : graph.router(Profile.CAR).matrix(points, locations);
        assertThat(travelTimes.places())
                .isEqualTo(direction == Direction.FROM ? matrix.origins() : matrix.destinations());
        int agree = 0;
        for (int i = 0; i < points.size(); i++) {
            double best = Double.POSITIVE_INFINITY;
            for (int location = 0; location < locations.size(); location++) {
                best = Math.min(best, seconds(matrix, direction, location, i));
            }
            Near found = least.getOrDefault(points.get(i), NOWHERE);
            boolean same = Math.abs(best - found.seconds()) < 1;
            if (same) {
                agree++;
                assertThat(seconds(matrix, direction, found.location(), i)).isCloseTo(best, within(2.0));
            }
        }
        assertThat(agree)
                .describedAs("of %d points, seed %d", points.size(), seed)
                .isGreaterThanOrEqualTo(points.size() * 9 / 10);
    }

    private static Position rounded(Position exact) {
        return new Position(Math.round(exact.longitude() * 1e6) / 1e6, Math.round(exact.latitude() * 1e6) / 1e6);
    }

    /** The drive and the walk of the place; the point itself lies on the road. */
    private static double seconds(TravelTimeMatrix matrix, Direction direction, int location, int point) {
        int origin = direction == Direction.FROM ? location : point;
        int destination = direction == Direction.FROM ? point : location;
        AccessLeg access = direction == Direction.FROM
                ? matrix.origins().get(location)
                : matrix.destinations().get(location);
        return matrix.trip(origin, destination)
                .fold(way -> way.drive().plus(access.walk()).toMillis() / 1000.0, none -> Double.POSITIVE_INFINITY);
    }
}
