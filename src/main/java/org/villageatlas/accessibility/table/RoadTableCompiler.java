package org.villageatlas.accessibility.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.villageatlas.accessibility.graph.MapProblem;

/** Compiles a folder of road tables into an OpenStreetMap file. */
public final class RoadTableCompiler {

    /** The table of places. */
    public static final String POINTS = "points.csv";

    /** The table of roads. */
    public static final String ROADS = "roads.csv";

    private RoadTableCompiler() {}

    /**
     * Reads the tables and writes the file, whole or not at all.
     *
     * @param folder holds points.csv and roads.csv
     * @param target the .osm file; its folder is made when missing
     * @throws MapProblem when the tables cannot be used or the file cannot be written
     */
    public static void compile(Path folder, Path target) {
        RoadTables tables = RoadTables.read(folder);
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                OsmWriter.write(tables, out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new MapProblem("The compiled map " + target + " cannot be written: " + problem.getMessage(), problem);
        }
    }
}
