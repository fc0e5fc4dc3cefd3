package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.graphhopper.storage.index.Snap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.sweep.ManyToMany;

/** The matrix holds what GraphHopper's own single routes say, pair by pair, on real roads where the machine has them. */
class ExactMatrixTest {

    private static final Path EXTRACTS = Path.of(System.getProperty("atlas.extracts", "../shared/data/osm"));
    private static final int SIDE = 100;
    private static final int PLAIN_ROWS = 2;
    private static final double MOST_SECONDS = 1e-3;

    @ParameterizedTest
    @CsvSource({
        "andorra.osm.pbf, CAR",
        "liechtenstein-latest.osm.pbf, CAR",
        "andorra.osm.pbf, VAN",
        "liechtenstein-latest.osm.pbf, BICYCLE",
        "andorra.osm.pbf, FOOT"
    })
    void tenThousandRandomPairsTakeWhatASingleRouteTakes(String name, Profile profile) {
        Path map = EXTRACTS.resolve(name);
        assumeTrue(Files.exists(map), () -> "left out, as " + map + " is not there");
        compare(map, profile, SIDE, SIDE, System.nanoTime());
    }

    @Test
    void pairsOfALargeCityTakeWhatASingleRouteTakes() {
        Path map = EXTRACTS.resolve("porto.osm.pbf");
        assumeTrue(Files.exists(map), () -> "left out, as " + map + " is not there");
        compare(map, Profile.CAR, SIDE, SIDE / 5, System.nanoTime());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 40, 70})
    void anyShapeOfMatrixOnTheIslandTakesWhatSingleRoutesTake(int destinations) {
        compare(Island.ROADS, Profile.CAR, 30, destinations, System.nanoTime());
    }

    @Test
    void aGraphContractedInABorrowedOrderTakesWhatASingleRouteTakes(@TempDir Path folder) {
        Path map = EXTRACTS.resolve("liechtenstein-latest.osm.pbf");
        assumeTrue(Files.exists(map), () -> "left out, as " + map + " is not there");
        try (OpenedRoads roads = OpenedRoads.inBorrowedOrder(map, folder, Profile.CAR)) {
            compare(roads, map, SIDE, SIDE / 5, System.nanoTime());
        }
    }

    private static void compare(Path map, Profile profile, int origins, int destinations, long seed) {
        try (OpenedRoads roads = new OpenedRoads(map, Island.sharedData(map), profile)) {
            compare(roads, map, origins, destinations, seed);
        }
    }

    private static void compare(OpenedRoads roads, Path map, int origins, int destinations, long seed) {
        Random random = new Random(seed);
        Profile profile = roads.profile;
        try (ManyToMany paths = new ManyToMany(roads.hierarchy)) {
            List<Snap> from = roads.snaps(random, origins);
            List<Snap> to = roads.snaps(random, destinations);
            ManyToMany.Table table = paths.find(roads.locations(from), roads.locations(to));
            SingleRoutes routes = new SingleRoutes(
                    roads.hopper,
                    profile,
                    Stream.concat(from.stream(), to.stream()).toList());
            new Comparison(table, name(map, seed) + ", " + profile).check(routes, from, to);
        }
    }

    private static String name(Path map, long seed) {
        return map.getFileName() + ", seed " + seed;
    }

    /** Holds a table against single routes. */
    private record Comparison(ManyToMany.Table table, String name) {

        void check(SingleRoutes routes, List<Snap> from, List<Snap> to) {
            double worst = 0;
            int longer = 0;
            int reached = 0;
            for (int i = 0; i < from.size(); i++) {
                for (int j = 0; j < to.size(); j++) {
                    String pair = name + ", " + from.get(i) + " to " + to.get(j);
                    SingleRoutes.Answer answer = routes.byHierarchy(from.get(i), to.get(j));
                    if (i < PLAIN_ROWS) {
                        check(routes.byDijkstra(from.get(i), to.get(j)), i, j, pair);
                    }
                    worst = Math.max(worst, check(answer, i, j, pair));
                    reached += Double.isNaN(answer.seconds()) ? 0 : 1;
                    longer += Math.abs(answer.metres() - table.metres()[i][j]) > 1 ? 1 : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d pairs reached, times differ by at most %.6f s, %d ways of equal time differ in length%n",
                    name,
                    reached,
                    from.size() * to.size(),
                    worst,
                    longer);
            assertThat(longer).as(name).isLessThanOrEqualTo(reached / 100);
        }

        private double check(SingleRoutes.Answer answer, int i, int j, String pair) {
            double measured = table.seconds()[i][j];
            assertThat(Double.isNaN(measured)).as(pair).isEqualTo(Double.isNaN(answer.seconds()));
            if (Double.isNaN(measured)) {
                return 0;
            }
            double difference = Math.abs(measured - answer.seconds());
            assertThat(difference).as(pair).isLessThan(MOST_SECONDS);
            return difference;
        }
    }
}
