package org.villageatlas.overlap.statistics.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.overlap.statistics.ReferenceCase;
import tools.jackson.databind.JsonNode;

class SpatialPointsTest {

    @Test
    void keepsTheBandAcrossTheAntimeridianFarNorthAndToTheMetre() throws IOException {
        ReferenceCase reference = ReferenceCase.open("d07_distance_band_latlon");
        List<Map<String, String>> rows = reference.table("points.csv");
        List<String> ids = rows.stream().map(row -> row.get("id")).toList();
        SpatialPoints places = SpatialPoints.onEarth(rows.stream()
                .map(row -> new Position(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))))
                .toList());
        for (JsonNode pair : reference.expected().get("pairs_below_40km")) {
            int one = ids.indexOf(pair.get("a").asString());
            int other = ids.indexOf(pair.get("b").asString());
            assertThat(places.between(one, other).value())
                    .isCloseTo(pair.get("wgs84_m").asDouble(), within(0.001));
        }
        Neighbours near = places.within(new Metres(10000));
        for (int place = 0; place < ids.size(); place++) {
            List<String> expected = new ArrayList<>();
            reference
                    .expected()
                    .get("neighbours_10km")
                    .get(ids.get(place))
                    .forEach(neighbour -> expected.add(neighbour.asString()));
            assertThat(Arrays.stream(near.of(place)).mapToObj(ids::get))
                    .as(ids.get(place))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(near.islands()).map(ids::get).containsExactly("thaN10001", "thaW10008");
    }

    @Test
    void findsWhatALookAtEveryPairFinds() {
        long seed = 2013;
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            SpatialPoints places = round % 2 == 0 ? onEarth(random, 120, round) : onPlane(random, 120);
            double limit = round % 2 == 0 ? 40000 : 12;
            int k = 1 + random.nextInt(9);
            Neighbours near = places.within(new Metres(limit));
            Neighbours nearest = places.nearest(k);
            for (int place = 0; place < places.size(); place++) {
                int here = place;
                int[] others = IntStream.range(0, places.size())
                        .filter(other -> other != here)
                        .boxed()
                        .sorted(Comparator.<Integer>comparingDouble(other -> places.length(here, other))
                                .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
                assertThat(near.of(place))
                        .as("seed %d round %d", seed, round)
                        .containsExactly(Arrays.stream(others)
                                .filter(other -> places.length(here, other) <= limit)
                                .sorted()
                                .toArray());
                assertThat(nearest.of(place))
                        .as("seed %d round %d", seed, round)
                        .containsExactly(Arrays.stream(others).limit(k).sorted().toArray());
            }
        }
    }

    @Test
    void villagesInTheSameSpotAreNeighboursAtNoDistance() {
        SpatialPoints places = SpatialPoints.onPlane(new double[] {5, 5, 5, 9}, new double[] {5, 5, 5, 5});
        assertThat(places.within(Metres.NONE).of(0)).containsExactly(1, 2);
        assertThat(places.within(Metres.NONE).lengths(0)).containsExactly(0, 0);
        assertThat(places.within(Metres.NONE).islands()).containsExactly(3);
        assertThat(places.nearest(1).of(2)).containsExactly(0);
        assertThat(places.nearest(3).of(0)).containsExactly(1, 2, 3);
    }

    @Test
    void thereMayBeFewerOthersThanAskedFor() {
        SpatialPoints alone = SpatialPoints.onPlane(new double[] {5}, new double[] {5});
        assertThat(alone.nearest(6).islands()).containsExactly(0);
        assertThat(alone.within(new Metres(1000)).islands()).containsExactly(0);
        assertThat(SpatialPoints.onEarth(List.of()).nearest(6).size()).isZero();
        assertThat(SpatialPoints.onPlane(new double[] {0, 3}, new double[] {0, 4})
                        .nearest(6)
                        .lengths(0))
                .containsExactly(5);
        assertThatThrownBy(() -> alone.nearest(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SpatialPoints onEarth(Random random, int size, int round) {
        double[][] corners = {{179.5, 10}, {-0.5, 0}, {20, 89}, {20, -89.5}, {-180, -60}, {100, 45}};
        double[] corner = corners[round / 2];
        return SpatialPoints.onEarth(IntStream.range(0, size)
                .mapToObj(place -> new Position(
                        Math.IEEEremainder(corner[0] + 1.5 * random.nextDouble(), 360),
                        Math.min(90, corner[1] + random.nextDouble())))
                .toList());
    }

    /** Some close together, some far, some on the same spot, many at the same distance. */
    private static SpatialPoints onPlane(Random random, int size) {
        double[] eastings = new double[size];
        double[] northings = new double[size];
        for (int place = 0; place < size; place++) {
            int spread = place % 10 == 0 ? 4000 : 40;
            eastings[place] = random.nextInt(spread);
            northings[place] = random.nextInt(spread);
        }
        return SpatialPoints.onPlane(eastings, northings);
    }
}
