package org.villageatlas.accessibility.graphhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.villageatlas.accessibility.Island;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.SamePlaces;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.graph.MapProblem;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.RoadQuery;
import org.villageatlas.accessibility.graph.RoadRow;
import org.villageatlas.accessibility.road.RoadClass;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Page;
import org.villageatlas.geo.Position;

/** Real extracts of OpenStreetMap, where the machine has them. */
class RealExtractTest {

    private static final Path EXTRACTS = Path.of("../shared/data/osm");

    @TempDir
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"monaco.osm.gz", "andorra.osm.pbf", "liechtenstein-latest.osm.pbf", "porto.osm.pbf"})
    void anExtractBecomesARoadGraph(String name) {
        Path map = extract(name);
        long start = System.nanoTime();
        try (RoadGraph graph = Island.openShared(map)) {
            double built = (System.nanoTime() - start) / 1e9;
            assertThat(graph.summary().generalised()).isFalse();
            assertThat(graph.summary().sections()).isGreaterThan(500);
            Features<RoadRow> main = graph.roads(new RoadQuery(null, null, new Page(10_000, 0)));
            assertThat(main.features()).isNotEmpty();
            assertThat(main.features())
                    .extracting(road -> road.properties().rank())
                    .isSubsetOf(
                            RoadClass.mainRoads().stream().map(RoadClass::word).toList());
            long seed = 7;
            List<Position> points = SamePlaces.random(graph.summary().extent(), 12, seed);
            SamePlaces.inMatrixAndRoute(graph, points, seed);
            start = System.nanoTime();
            TravelTimeMatrix matrix = graph.router(Profile.CAR)
                    .matrix(
                            SamePlaces.random(graph.summary().extent(), 99, 1),
                            SamePlaces.random(graph.summary().extent(), 40, 2));
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d junctions, %,d sections, built in %.1f s, 99 x 40 in %.0f ms, %d of 3,960 reached%n",
                    name,
                    graph.summary().junctions(),
                    graph.summary().sections(),
                    built,
                    (System.nanoTime() - start) / 1e6,
                    reached(matrix));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"andorra.osm.pbf", "monaco.osm.gz"})
    void aCutOffExtractIsRefused(String name) throws IOException {
        byte[] whole = Files.readAllBytes(extract(name));
        Path cut = Files.write(data.resolve("cut-" + name), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Island.open(cut, data.resolve("graphs")))
                .isInstanceOf(MapProblem.class)
                .hasMessageContaining("cut-" + name);
    }

    private static int reached(TravelTimeMatrix matrix) {
        int count = 0;
        for (int i = 0; i < matrix.origins().size(); i++) {
            for (int j = 0; j < matrix.destinations().size(); j++) {
                count += matrix.trip(i, j) instanceof Trip.Reached ? 1 : 0;
            }
        }
        return count;
    }

    private static Path extract(String name) {
        Path map = EXTRACTS.resolve(name);
        assumeTrue(Files.exists(map), () -> "left out, as " + map + " is not there");
        return map;
    }
}
