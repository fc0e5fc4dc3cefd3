package org.villageatlas.accessibility.isochrone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Heights;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.SamePlaces;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

class IsochronesTest {

    private static final String ISLAND = "src/test/resources/island/roads";
    private static final String ALBANIA = "maps/albania";
    private static final String ANDORRA = "../shared/data/osm/andorra.osm.pbf";
    private static final String LIECHTENSTEIN = "../shared/data/osm/liechtenstein-latest.osm.pbf";
    private static final double WALK_SPEED = 4 / 3.6;
    private static final Walk WALK = new Walk(Island.walk());

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(strings = {ISLAND, ALBANIA, ANDORRA, LIECHTENSTEIN})
    void theyNestAreValidAndHoldWhatIsReached(String map) {
        assumeTrue(Files.exists(Path.of(map)), () -> "left out, as " + map + " is not there");
        try (RoadGraph graph = Island.openShared(Path.of(map))) {
            for (int i = 0; i < 3; i++) {
                TravelTimeField travelTimes = travelTimeField(graph, i % 2 == 0 ? Direction.FROM : Direction.TO);
                Metres walk = new Metres(random.nextInt(3000));
                Isochrones found = Isochrones.of(travelTimes, List.of(5.0, 47.5, 15.0), walk, WALK);
                assertThat(found.areas()).extracting(Isochrone::minutes).containsExactly(47.5, 15.0, 5.0);
                found.areas().forEach(this::isWellFormed);
                nest(found);
                for (Isochrone area : found.areas()) {
                    holdsWhatIsReachedAndNoMore(travelTimes, area, walk, found.cell());
                }
            }
        }
    }

    /** Tobler's speed on the flat is 5.04 km/h; a slope of 10 % to the north makes it 3.55 up and 5.04 down. */
    @Test
    void theWalkIsThatOfTheSlopesWhereHeightsAreKnown(@TempDir Path flat, @TempDir Path slope) throws IOException {
        Heights.write(flat, 0);
        Heights.write(slope, 0.1);
        try (RoadGraph graph = Island.openShared(Path.of(ISLAND))) {
            TravelTimeField away = graph.router(Profile.CAR).travelTimeField(List.of(Island.MARKET), Direction.FROM);
            TravelTimeField back = graph.router(Profile.CAR).travelTimeField(List.of(Island.MARKET), Direction.TO);
            Isochrone level = walked(away, Heights.walk(flat, 4));
            Isochrone same = walked(away, Heights.walk(null, 6 * Math.exp(-3.5 * 0.05)));
            assertThat(level.squareKilometres()).isCloseTo(same.squareKilometres(), withinPercentage(0.5));
            Isochrone uphill = walked(away, Heights.walk(slope, 4));
            Isochrone downhill = walked(back, Heights.walk(slope, 4));
            double north = level.area().getEnvelopeInternal().getMaxY();
            double south = level.area().getEnvelopeInternal().getMinY();
            assertThat(uphill.area().getEnvelopeInternal().getMaxY()).isLessThan(north);
            assertThat(uphill.area().getEnvelopeInternal().getMinY()).isCloseTo(south, within(0.002));
            assertThat(downhill.area().getEnvelopeInternal().getMinY()).isGreaterThan(south);
            assertThat(downhill.area().getEnvelopeInternal().getMaxY()).isCloseTo(north, within(0.002));
        }
    }

    private static Isochrone walked(TravelTimeField travelTimes, Walk walk) {
        return Isochrones.of(travelTimes, List.of(40.0), new Metres(5000), walk)
                .areas()
                .get(0);
    }

    private TravelTimeField travelTimeField(RoadGraph graph, Direction direction) {
        while (true) {
            List<Position> place = SamePlaces.random(graph.summary().extent(), 1, random.nextLong());
            TravelTimeField travelTimes = graph.router(Profile.CAR).travelTimeField(place, direction);
            if (travelTimes.places().get(0).reachesRoad()) {
                return travelTimes;
            }
        }
    }

    private void isWellFormed(Isochrone area) {
        MultiPolygon parts = area.area();
        assertThat(parts.isValid()).describedAs("valid, seed %d", seed).isTrue();
        double square = 0;
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            Polygon part = (Polygon) parts.getGeometryN(i);
            assertThat(Orientation.isCCW(part.getExteriorRing().getCoordinates()))
                    .isTrue();
            square += geodesic(part.getExteriorRing().getCoordinates());
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                assertThat(Orientation.isCCW(part.getInteriorRingN(hole).getCoordinates()))
                        .isFalse();
                square -= geodesic(part.getInteriorRingN(hole).getCoordinates());
            }
        }
        // The area is measured before coordinates are rounded to a millionth of a degree.
        assertThat(area.squareKilometres()).isCloseTo(square / 1e6, within(0.001 + square / 1e6 * 1e-4));
    }

    private static double geodesic(Coordinate[] ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 1; i < ring.length; i++) {
            area.AddPoint(ring[i].y, ring[i].x);
        }
        return Math.abs(area.Compute().area);
    }

    /** But for the rounding of coordinates to a millionth of a degree. */
    private void nest(Isochrones found) {
        for (int i = 1; i < found.areas().size(); i++) {
            MultiPolygon small = found.areas().get(i).area();
            MultiPolygon large = found.areas().get(i - 1).area();
            assertThat(small.difference(large.buffer(2e-6)).getArea())
                    .describedAs("outside the larger one, seed %d", seed)
                    .isZero();
            assertThat(small.getArea()).isLessThanOrEqualTo(large.getArea());
        }
    }

    private void holdsWhatIsReachedAndNoMore(TravelTimeField travelTimes, Isochrone area, Metres walk, Metres cell) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(area.area());
        float limit = (float) (area.minutes() * 60);
        Near reached = new Near(travelTimes, limit, walk.value() + 2 * cell.value());
        for (int junction = 0; junction < travelTimes.roads().junctions(); junction++) {
            float x = travelTimes.roads().x(junction);
            float y = travelTimes.roads().y(junction);
            Position at = travelTimes.roads().plane().position(x, y);
            int location = inside.locate(new Coordinate(at.longitude(), at.latitude()));
            if (travelTimes.seconds(junction) <= limit) {
                assertThat(location)
                        .describedAs(
                                "junction at %s, %s s of %s, seed %d", at, travelTimes.seconds(junction), limit, seed)
                        .isEqualTo(Location.INTERIOR);
            } else if (!reached.isWithin(x, y, limit, cell.value(), walk.value())) {
                assertThat(location)
                        .describedAs(
                                "junction at %s, %s s of %s, seed %d", at, travelTimes.seconds(junction), limit, seed)
                        .isEqualTo(Location.EXTERIOR);
            }
        }
    }

    /** All reached roads, asked one by one but for those far away. */
    private static final class Near {

        private final Map<Long, List<float[]>> squares = new HashMap<>();
        private final double side;

        Near(TravelTimeField travelTimes, float limit, double side) {
            this.side = side;
            travelTimes.forEachPoint(limit, (x, y, seconds, place) -> put(x, y, seconds));
            Position place = travelTimes.places().get(0).point();
            travelTimes
                    .roads()
                    .plane()
                    .project(place.longitude(), place.latitude(), (x, y) -> put((float) x, (float) y, 0));
        }

        private Near put(float x, float y, float seconds) {
            squares.computeIfAbsent(key(x, y, 0, 0), square -> new ArrayList<>())
                    .add(new float[] {x, y, seconds});
            return this;
        }

        private long key(float x, float y, int east, int north) {
            return ((long) Math.floor(x / side) + east) * 1_000_003L + (long) Math.floor(y / side) + north;
        }

        /** Whether the walk from a reached road may lead here, two cells more or less. */
        boolean isWithin(float x, float y, float limit, double cell, double walk) {
            for (int east = -1; east <= 1; east++) {
                for (int north = -1; north <= 1; north++) {
                    for (float[] road : squares.getOrDefault(key(x, y, east, north), List.of())) {
                        double metres = Math.hypot(road[0] - x, road[1] - y) - 2 * cell;
                        if (metres <= Math.min(walk, (limit - road[2]) * WALK_SPEED)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }
    }
}
