package org.villageatlas.accessibility.graphhopper;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.graphhopper.config.CHProfile;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.shapes.BBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graphhopper.contraction.Contraction;
import org.villageatlas.accessibility.graphhopper.snap.Snapper;
import org.villageatlas.accessibility.graphhopper.source.AtlasHopper;
import org.villageatlas.accessibility.graphhopper.source.ProfileModels;
import org.villageatlas.accessibility.hierarchy.ContractionHierarchy;
import org.villageatlas.accessibility.hierarchy.GraphLocation;
import org.villageatlas.accessibility.table.RoadTableCompiler;
import org.villageatlas.geo.Position;

/** The road graph of an extract, or of copies of it, in a folder that is gone afterwards. */
final class BenchedRoads implements AutoCloseable {

    static final Set<Profile> ALL = EnumSet.allOf(Profile.class);

    final AtlasHopper hopper;
    final Profile profile;
    final Weighting seconds;
    final Snapper snapper;
    final Contraction contraction;
    final ContractionHierarchy hierarchy;
    final double importSeconds;
    final double hierarchySeconds;
    private final @Nullable Path folder;

    private BenchedRoads(AtlasHopper hopper, Profile profile, Path folder) {
        this.hopper = hopper;
        this.profile = profile;
        this.folder = folder;
        // The graph is that of all profiles, as in the service; only this one is contracted.
        hopper.getCHPreparationHandler().setCHProfiles(new CHProfile(ProfileModels.name(profile)));
        double start = Effort.processSeconds();
        hopper.importOrLoad();
        importSeconds = Effort.processSeconds() - start;
        ProfileRouter roads = new ProfileRouter(hopper, profile, AccessibilitySettings.WalkSettings.usual());
        seconds = roads.seconds();
        snapper = roads.snapper();
        start = Effort.processSeconds();
        contraction = roads.contraction();
        hierarchy = contraction.hierarchy();
        hierarchySeconds = Effort.processSeconds() - start;
    }

    private BenchedRoads(BenchedRoads other) {
        hopper = other.hopper;
        profile = other.profile;
        seconds = other.seconds;
        snapper = other.snapper;
        contraction = other.contraction;
        hierarchy = other.hierarchy;
        importSeconds = other.importSeconds;
        hierarchySeconds = other.hierarchySeconds;
        folder = null;
    }

    static BenchedRoads of(Path map, Profile profile) {
        return of(map, profile, true);
    }

    /**
     * @param map an extract or a folder of road tables
     * @param turns whether forbidden turns are heeded, which makes the contraction some ten times as long
     */
    static BenchedRoads of(Path map, Profile profile, boolean turns) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        Path folder = emptyFolder();
        boolean generalised = Files.isDirectory(map);
        Path extract = generalised ? folder.resolve("map.osm") : map;
        if (generalised) {
            RoadTableCompiler.compile(map, extract);
        }
        AtlasHopper hopper = turns ? new AtlasHopper(folder, generalised, ALL) : new Turnless(folder);
        hopper.setOSMFile(extract.toString());
        return new BenchedRoads(hopper, profile, folder);
    }

    /** Any turn may be made. */
    private static final class Turnless extends AtlasHopper {
        Turnless(Path folder) {
            super(folder, false, false, ALL);
        }
    }

    /** The same roads, left open when this is closed. */
    BenchedRoads shared() {
        return new BenchedRoads(this);
    }

    /** @param side copies along one side of a square */
    BenchedRoads tiled(int side) {
        Path tiles = emptyFolder();
        return new BenchedRoads(new TiledHopper(tiles, hopper, side, ALL), profile, tiles);
    }

    /** Random points that have a road within reach. */
    List<Position> points(int count, long seed) {
        Random random = new Random(seed);
        BBox box = bounds();
        return Stream.generate(() -> new Position(
                        box.minLon + random.nextDouble() * (box.maxLon - box.minLon),
                        box.minLat + random.nextDouble() * (box.maxLat - box.minLat)))
                .filter(point -> snapper.snap(point).access().reachesRoad())
                .limit(count)
                .toList();
    }

    List<GraphLocation> locations(List<Position> points) {
        return points.stream()
                .map(point -> contraction.location(snapper.snap(point).snap()))
                .toList();
    }

    String size() {
        return String.format(
                Locale.ROOT,
                "%,d nodes, %,d edges; import with contraction %.1f s of CPU; GraphHopper holds %.0f MB;"
                        + " the hierarchy of %,d arcs %.0f MB more, copied in %.2f s of CPU",
                hopper.getBaseGraph().getNodes(),
                hopper.getBaseGraph().getEdges(),
                importSeconds,
                engineBytes() / 1e6,
                hierarchy.arcs(),
                hierarchy.bytes() / 1e6,
                hierarchySeconds);
    }

    private double engineBytes() {
        return hopper.getBaseGraph().getCapacity()
                + hopper.readShortcuts(profile, CHStorage::getCapacity)
                + ((LocationIndexTree) hopper.getLocationIndex()).getCapacity();
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        hopper.close();
        delete(folder);
    }

    private BBox bounds() {
        return hopper.getBaseGraph().getBounds();
    }

    static Path emptyFolder() {
        try {
            return Files.createTempDirectory("atlas-bench");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The size of all files in a folder. */
    static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
