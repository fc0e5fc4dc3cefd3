package org.villageatlas.overlap.statistics.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

class ClosePairsTest {

    private static final Metres TEN_KM = new Metres(10_000);

    @Test
    void findsWhatALookAtEveryPairFindsWhereverOnEarth() {
        Random random = new Random(10);
        for (int round = 0; round < 60; round++) {
            List<Position> positions = scattered(random, 150);
            int[] kinds =
                    random.ints(positions.size(), 0, 1 + random.nextInt(4)).toArray();
            Metres limit = new Metres(Math.pow(10, 7 * random.nextDouble()));
            assertThat(found(positions, kinds, limit))
                    .as("seed 10, round %d, %s", round, limit)
                    .isEqualTo(lookedAt(positions, kinds, limit));
        }
    }

    @Test
    void letsTheGeodesicDecideAtTheVeryLimit() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Position one = new Position(360 * random.nextDouble() - 180, 170 * random.nextDouble() - 85);
            Position just = ahead(one, 360 * random.nextDouble(), 10_000 - 1e-5);
            Position beyond = ahead(one, 360 * random.nextDouble(), 10_000 + 1e-5);
            assertThat(found(List.of(one, just), new int[2], TEN_KM)).hasSize(1);
            assertThat(found(List.of(one, beyond), new int[2], TEN_KM)).isEmpty();
        }
    }

    @Test
    void pairsPlacesInTheSameSpotEvenAtALimitOfNothing() {
        Position spot = new Position(100, 15);
        List<Position> three = List.of(spot, spot, new Position(100.00001, 15));
        assertThat(found(three, new int[3], Metres.NONE)).containsExactly(List.of(0, 1));
    }

    @Test
    void pairsNothingOfDifferentKinds() {
        Position spot = new Position(100, 15);
        assertThat(found(List.of(spot, spot), new int[] {0, 1}, TEN_KM)).isEmpty();
    }

    @Test
    void refusesKindsThatDoNotFit() {
        assertThatThrownBy(() -> found(List.of(new Position(0, 0)), new int[2], TEN_KM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> found(List.of(new Position(0, 0)), new int[] {-1}, TEN_KM))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Around a pole, the antimeridian, a town, or anywhere; some in the same spot. */
    private static List<Position> scattered(Random random, int count) {
        int where = random.nextInt(5);
        double spread = Math.pow(10, -3 + 4 * random.nextDouble());
        List<Position> positions = new ArrayList<>();
        while (positions.size() < count) {
            double north = spread * random.nextGaussian();
            double east = spread * random.nextGaussian();
            positions.add(
                    switch (where) {
                        case 0 -> at(360 * random.nextDouble(), 90 - Math.abs(north));
                        case 1 -> at(180 + east, north);
                        case 2 -> at(20 + east, 41 + north);
                        case 3 -> at(360 * random.nextDouble(), -90 + Math.abs(north));
                        default -> at(360 * random.nextDouble(), 180 * random.nextDouble() - 90);
                    });
            if (random.nextInt(8) == 0) {
                positions.add(positions.get(random.nextInt(positions.size())));
            }
        }
        return positions;
    }

    private static Position at(double longitude, double latitude) {
        return new Position(
                Math.IEEEremainder(longitude, 360), Math.max(-90, Math.min(90, Math.IEEEremainder(latitude, 360))));
    }

    private static Position ahead(Position from, double azimuth, double metres) {
        var to = Geodesic.WGS84.Direct(from.latitude(), from.longitude(), azimuth, metres);
        return new Position(to.lon2, to.lat2);
    }

    private static Set<List<Integer>> found(List<Position> positions, int[] kinds, Metres limit) {
        Set<List<Integer>> pairs = new HashSet<>();
        ClosePairs.forEach(
                positions,
                kinds,
                limit,
                (one, other) -> assertThat(pairs.add(List.of(Math.min(one, other), Math.max(one, other))))
                        .as("%d and %d come once", one, other)
                        .isTrue());
        return pairs;
    }

    private static Set<List<Integer>> lookedAt(List<Position> positions, int[] kinds, Metres limit) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int one = 0; one < positions.size(); one++) {
            for (int other = one + 1; other < positions.size(); other++) {
                if (kinds[one] == kinds[other]
                        && DistanceBand.geodesic(positions.get(one), positions.get(other)) <= limit.value()) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }
}
