package org.villageatlas.accessibility.graphhopper.source;

import com.graphhopper.util.Constants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.villageatlas.accessibility.Profile;
import org.villageatlas.accessibility.graph.MapProblem;
import org.villageatlas.accessibility.table.RoadTableCompiler;

/**
 * The map that the settings name.
 *
 * @param path as the user gave it
 * @param name the last part of it, for people and for folders
 * @param generalised whether it is a folder of tables
 * @param files what it consists of
 */
public record MapSource(Path path, String name, boolean generalised, List<Path> files) {

    /** Raise this when a change of ours makes another graph of the same map. */
    private static final String IMPORT_VERSION = "6";

    private static final List<String> ENDINGS = List.of(".osm", ".osm.gz", ".osm.pbf");
    private static final String EXPECTED =
            "Set atlas.map to a folder with points.csv and roads.csv, or to an .osm, .osm.gz or .osm.pbf file.";

    public MapSource {
        files = List.copyOf(files);
    }

    /** @throws MapProblem when there is no such map or it is of no known kind */
    public static MapSource of(Path path) {
        String name = String.valueOf(path.getFileName());
        if (Files.isDirectory(path)) {
            List<Path> tables = List.of(path.resolve(RoadTableCompiler.POINTS), path.resolve(RoadTableCompiler.ROADS));
            tables.forEach(MapSource::requireContent);
            return new MapSource(path, name, true, tables);
        }
        requireContent(path);
        if (ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            throw new MapProblem("The map " + path + " has an unknown ending. " + EXPECTED);
        }
        return new MapSource(path, name, false, List.of(path));
    }

    /** SHA-256 over the content of all files and over what of us and of GraphHopper shapes the graph. */
    public String fingerprint(Set<Profile> profiles) {
        try {
            Sha256 hash = new Sha256();
            String shape = String.join(
                    " ",
                    IMPORT_VERSION,
                    Constants.VERSION,
                    String.valueOf(generalised),
                    new TreeSet<>(profiles).toString());
            hash.add(shape.getBytes(StandardCharsets.UTF_8));
            for (Path file : files) {
                hash.add(file);
            }
            return hash.hex();
        } catch (IOException problem) {
            throw new MapProblem("The map " + path + " cannot be read: " + problem.getMessage(), problem);
        }
    }

    private static void requireContent(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new MapProblem("The map file " + file + " does not exist. " + EXPECTED);
            }
            if (Files.size(file) == 0) {
                throw new MapProblem("The map file " + file + " is empty. " + EXPECTED);
            }
        } catch (IOException problem) {
            throw new MapProblem("The map file " + file + " cannot be read: " + problem.getMessage(), problem);
        }
    }
}
