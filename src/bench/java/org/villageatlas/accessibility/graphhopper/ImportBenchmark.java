package org.villageatlas.accessibility.graphhopper;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.network.RoadGraph;
import org.villageatlas.bench.Benchmark;

/** What the import of a map costs as {@code atlas.map} does it: of an extract, or of a made-up country. */
public final class ImportBenchmark implements Benchmark {

    @Override
    public String arguments() {
        return "FILE.osm.pbf|EDGES [PROFILES: such as car,foot; all unless said]";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new IllegalArgumentException("One argument is needed, a second one may follow.");
        }
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        Set<Profile> profiles = arguments.size() == 1
                ? EnumSet.allOf(Profile.class)
                : Arrays.stream(arguments.get(1).split(",", -1))
                        .map(name -> Profile.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        Path folder = BenchedRoads.emptyFolder();
        try {
            measure(map(arguments.get(0), folder), folder, profiles);
            return true;
        } finally {
            BenchedRoads.delete(folder);
        }
    }

    private static Path map(String argument, Path folder) {
        if (!argument.matches("\\d+")) {
            return Path.of(argument);
        }
        Path map = folder.resolve("country.osm");
        new GeneratedCountry(Integer.parseInt(argument)).write(map);
        return map;
    }

    private static void measure(Path map, Path folder, Set<Profile> profiles) {
        AccessibilitySettings.WalkSettings usual = AccessibilitySettings.WalkSettings.usual();
        AccessibilitySettings settings = new AccessibilitySettings(
                map.toString(),
                folder.toString(),
                new AccessibilitySettings.WalkSettings(
                        profiles,
                        usual.maxAccessKm(),
                        usual.walkingKmh(),
                        usual.anotherRoadKm(),
                        usual.anotherRoadFactor(),
                        usual.elevation()));
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double cpu = Effort.processSeconds();
        long wall = System.nanoTime();
        try (RoadGraph graph = new GraphHopperEngine(settings).open(step -> {})) {
            double seconds = (System.nanoTime() - wall) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "import of %s (%.1f MB) for %s: %,d junctions, %,d road sections; %.0f s, %.0f s of CPU,"
                            + " at most %.0f MB of heap (limit %.0f MB); %.1f MB on disk%n",
                    map.getFileName(),
                    map.toFile().length() / 1e6,
                    settings.accessibility().profiles(),
                    graph.summary().junctions(),
                    graph.summary().sections(),
                    seconds,
                    Effort.processSeconds() - cpu,
                    heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6,
                    Runtime.getRuntime().maxMemory() / 1e6,
                    BenchedRoads.bytes(folder.resolve("graph")) / 1e6);
        }
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
