package org.villageatlas.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graphhopper.GraphHopperEngine;
import org.villageatlas.geo.Position;

/** The toy island: six villages, two cities, twelve roads. docs/explanations/accessibility.md draws it with its travel times. */
public final class Island {

    public static final Path ROADS = Path.of("src/test/resources/island/roads");

    public static final Position PORT = new Position(-30, 0);
    public static final Position MARKET = new Position(-29.8, 0);
    public static final Position ALDER = new Position(-30, 0.1);
    public static final Position BIRCH = new Position(-29.9, 0.1);
    public static final Position DUNE = new Position(-29.9, -0.1);
    public static final Position ELM = new Position(-29.7820136, 0.1);
    public static final Position FERN = new Position(-29.6, 0.1);
    public static final Position GALE = new Position(-30.3, 0.3);

    public static final List<Position> VILLAGES = List.of(ALDER, BIRCH, DUNE, ELM, FERN, GALE);
    public static final List<Position> CITIES = List.of(PORT, MARKET);

    private Island() {}

    /** The walk to the road as it is when nobody sets anything. */
    public static AccessibilitySettings.WalkSettings walk() {
        return AccessibilitySettings.WalkSettings.usual();
    }

    /** Settings for a map, with a data folder of the test's own. */
    public static AccessibilitySettings settings(Path map, Path data) {
        return new AccessibilitySettings(map.toString(), data.toString(), walk());
    }

    /** The graph of a map, to be closed by the test. */
    public static RoadGraph open(Path map, Path data) {
        return new GraphHopperEngine(settings(map, data)).open(step -> {});
    }

    /**
     * The graph of a map as it is, to be closed by the test. It is imported once for all tests of this run, as importing a
     * real extract takes longer than most tests.
     */
    public static RoadGraph openShared(Path map) {
        return open(map, sharedData(map));
    }

    /** Where the graph of a map is kept for all tests of this run. */
    public static Path sharedData(Path map) {
        return SharedGraphs.FOLDER.resolve(map.getFileName().toString());
    }

    /** A folder that is gone after the run. */
    private static final class SharedGraphs {

        static final Path FOLDER = create();

        private static Path create() {
            try {
                Path folder = Files.createTempDirectory("shared-graphs");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        private static void delete(Path folder) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /** The graph of the island, to be closed by the test. */
    public static RoadGraph open(Path data) {
        return open(ROADS, data);
    }
}
