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
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;

/** What the import of a map costs as {@code atlas.map} does it: of an extract, or of a made-up country. */
public final class ImportBenchmark implements Benchmark {

    private static final long SEED = 20240229;

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
        GraphHopperEngine engine = new GraphHopperEngine(settings);
        open(
                engine,
                "import of " + map.getFileName() + " for " + profiles,
                map.toFile().length(),
                graph -> {});
        open(
                engine,
                "opened again",
                BenchedRoads.bytes(folder.resolve("graph")),
                graph -> profiles.forEach(profile -> ask(graph, profile)));
    }

    private static void open(GraphHopperEngine engine, String what, long bytes, Consumer<RoadGraph> then) {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double cpu = Effort.processSeconds();
        long wall = System.nanoTime();
        try (RoadGraph graph = engine.open(step -> {})) {
            double seconds = (System.nanoTime() - wall) / 1e9;
            double peak =
                    heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
            cpu = Effort.processSeconds() - cpu;
            print(
                    "%s (%.1f MB on disk): %,d junctions, %,d road sections; %.1f s, %.1f s of CPU,"
                            + " at most %.0f MB of heap (limit %.0f MB), %.0f MB held%n",
                    what,
                    bytes / 1e6,
                    graph.summary().junctions(),
                    graph.summary().sections(),
                    seconds,
                    cpu,
                    peak,
                    Runtime.getRuntime().maxMemory() / 1e6,
                    held());
            then.accept(graph);
        }
    }

    /** What the network is imported for: a matrix and the times to all roads. */
    private static void ask(RoadGraph graph, Profile profile) {
        Conditions conditions = Conditions.of(profile);
        Random random = new Random(SEED);
        List<Position> many = points(graph.summary().extent(), random, 1000);
        List<Position> few = many.subList(0, 20);
        graph.router(conditions.profile()).matrix(few, few);
        double held = held();
        Effort narrow = Effort.of(() -> graph.router(conditions.profile()).matrix(many, few));
        Effort wide = Effort.of(() -> graph.router(conditions.profile()).matrix(many, many));
        Effort reach =
                Effort.of(() -> graph.router(conditions.profile()).travelTimeField(few.subList(0, 1), Direction.FROM));
        print(
                "%s: %.0f MB held; matrix 1,000 x 20 with snapping %.1f ms of CPU, 1,000 x 1,000 %.1f ms;"
                        + " one place to all roads %.1f ms%n",
                profile, held, narrow.cpuMillis(), wide.cpuMillis(), reach.cpuMillis());
    }

    private static List<Position> points(Extent extent, Random random, int count) {
        return Stream.generate(() -> new Position(
                        extent.west() + random.nextDouble() * (extent.east() - extent.west()),
                        extent.south() + random.nextDouble() * (extent.north() - extent.south())))
                .limit(count)
                .toList();
    }

    /** Heap in megabytes after a full collection of garbage. */
    private static double held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
