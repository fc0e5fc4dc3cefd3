package org.villageatlas.accessibility.graphhopper;

import com.graphhopper.GHRequest;
import com.graphhopper.config.CHProfile;
import com.graphhopper.util.shapes.BBox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;
import org.villageatlas.bench.Bench;
import org.villageatlas.bench.Benchmark;
import org.villageatlas.geo.Position;

/**
 * What is on Java's heap after a full collection of garbage: GraphHopper with the graph of an extract, its index and its
 * own prepared hierarchy for cars, that has answered routes; and this engine with the same graph that has answered a
 * matrix and a route. Both are opened from the same folder, each in a process of its own with the same options of Java, so
 * that nothing of the import or of the other is counted or taken off.
 */
public final class MemoryBenchmark implements Benchmark {

    private static final double WANTED_RATIO = 1.5;
    private static final int POINTS = 100;
    private static final long SEED = 20240229;
    private static final String PEER = "peer";
    private static final String OWN = "own";
    private static final Set<String> MEASURED = Set.of(PEER, OWN);
    private static final String HELD = "MB held: ";

    @Override
    public String arguments() {
        return "FILE.osm.pbf [TILES, a square such as 4]";
    }

    @Override
    public boolean run(List<String> arguments) {
        if (arguments.size() == 2 && MEASURED.contains(arguments.get(1))) {
            Path folder = Path.of(arguments.get(0));
            double held = arguments.get(1).equals(PEER) ? peer(folder, heap()) : own(folder, heap());
            System.out.println(HELD + held);
            return true;
        }
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw new IllegalArgumentException("One argument is needed, a second one may follow.");
        }
        int side = (int) Math.round(Math.sqrt(arguments.size() == 2 ? Integer.parseInt(arguments.get(1)) : 1));
        Path folder = BenchedRoads.emptyFolder();
        try {
            prepare(Path.of(arguments.get(0)), side, folder);
            long bytes = BenchedRoads.bytes(folder);
            double peer = measure(folder, PEER);
            double own = measure(folder, OWN);
            System.out.printf(
                    Locale.ROOT,
                    "memory, %d tiles: GraphHopper alone %.1f MB, this engine %.1f MB, ratio %.2f (wanted: at most %.1f);"
                            + " the graph takes %.1f MB on disk%n",
                    side * side,
                    peer,
                    own,
                    own / peer,
                    WANTED_RATIO,
                    bytes / 1e6);
            return own / peer <= WANTED_RATIO;
        } finally {
            BenchedRoads.delete(folder);
        }
    }

    private static void prepare(Path extract, int side, Path folder) {
        try (BenchedRoads roads = BenchedRoads.of(extract, Profile.CAR)) {
            AtlasHopper copies = new TiledHopper(folder, roads.hopper, side, BenchedRoads.ALL);
            carsOnly(copies);
            copies.importOrLoad();
            System.out.printf(
                    Locale.ROOT,
                    "%d tiles: %,d nodes, %,d edges%n",
                    side * side,
                    copies.getBaseGraph().getNodes(),
                    copies.getBaseGraph().getEdges());
            copies.close();
        }
    }

    /** In a process of its own, in megabytes. */
    private static double measure(Path folder, String what) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName()));
        command.addAll(List.of("memory", folder.toString(), what));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = process.inputReader()) {
                return lines.lines()
                        .peek(line -> System.out.println("  " + what + ": " + line))
                        .filter(line -> line.startsWith(HELD))
                        .mapToDouble(line -> Double.parseDouble(line.substring(HELD.length())))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the process for " + what + " has failed"));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static double peer(Path folder, double before) {
        AtlasHopper hopper = new AtlasHopper(folder, false, BenchedRoads.ALL);
        carsOnly(hopper);
        hopper.load();
        List<Position> points = points(hopper, new Random(SEED));
        for (Position point : points) {
            hopper.route(new GHRequest(
                            points.get(0).latitude(), points.get(0).longitude(), point.latitude(), point.longitude())
                    .setProfile(ProfileModels.name(Profile.CAR)));
        }
        double held = heap() - before;
        hopper.close();
        return held;
    }

    private static double own(Path folder, double before) {
        AtlasHopper hopper = new AtlasHopper(folder, false, BenchedRoads.ALL);
        hopper.loadRoads();
        try (ProfileRouter roads = new ProfileRouter(hopper, Profile.CAR, AccessibilitySettings.WalkSettings.usual())) {
            List<Position> points = points(hopper, new Random(SEED));
            roads.matrix(points, points, share -> {});
            roads.route(points.subList(0, 2));
            double held = heap() - before;
            System.out.printf(
                    Locale.ROOT,
                    "hierarchy of %,d arcs%n",
                    roads.contraction().hierarchy().arcs());
            return held;
        } finally {
            hopper.close();
        }
    }

    private static void carsOnly(AtlasHopper hopper) {
        hopper.getCHPreparationHandler().setCHProfiles(new CHProfile(ProfileModels.name(Profile.CAR)));
    }

    private static List<Position> points(AtlasHopper hopper, Random random) {
        BBox box = hopper.getBaseGraph().getBounds();
        return Stream.generate(() -> new Position(
                        box.minLon + random.nextDouble() * (box.maxLon - box.minLon),
                        box.minLat + random.nextDouble() * (box.maxLat - box.minLat)))
                .limit(POINTS)
                .toList();
    }

    /** In megabytes. */
    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
