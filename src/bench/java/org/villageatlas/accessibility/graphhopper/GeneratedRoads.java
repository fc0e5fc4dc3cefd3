package org.villageatlas.accessibility.graphhopper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes made-up roads as OpenStreetMap XML: points as they come, ways and forbidden turns from files beside it in the end. */
final class GeneratedRoads implements AutoCloseable {

    private static final double WEST = 10;
    private static final double SOUTH = 45;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double BEND = 0.15;

    private final Path waysFile;
    private final Path turnsFile;
    private final PrintWriter out;
    private final PrintWriter paths;
    private final PrintWriter turns;
    private long points;
    private long wayCount;
    private long turnCount;

    /** @param file whose folder takes two more while it is written */
    GeneratedRoads(Path file) {
        waysFile = file.resolveSibling("ways.part");
        turnsFile = file.resolveSibling("turns.part");
        try {
            out = new PrintWriter(Files.newBufferedWriter(file));
            paths = new PrintWriter(Files.newBufferedWriter(waysFile));
            turns = new PrintWriter(Files.newBufferedWriter(turnsFile));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        out.println("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>");
    }

    /** A point in metres from the country's south-western corner. */
    record Junction(long id, double east, double north) {

        double metresTo(Junction other) {
            return Math.hypot(other.east - east, other.north - north);
        }
    }

    Junction junction(double east, double north) {
        double latitude = SOUTH + north / METRES_PER_DEGREE;
        // All meridians as far apart as where the country begins: it is a little wider than its metres in the north.
        double longitude = WEST + east / (METRES_PER_DEGREE * Math.cos(Math.toRadians(SOUTH)));
        out.println("<node id='" + ++points + "' lat='" + (float) latitude + "' lon='" + (float) longitude + "'/>");
        return new Junction(points, east, north);
    }

    /** The number of the way. */
    long add(Junction from, Junction to, String kind) {
        return write("<nd ref='" + from.id + "'/><nd ref='" + to.id + "'/>", kind, false);
    }

    long addOneWay(Junction from, Junction to, String kind) {
        return write("<nd ref='" + from.id + "'/><nd ref='" + to.id + "'/>", kind, true);
    }

    /** With a bend in the middle. */
    long addBent(Junction from, Junction to, String kind, Random random) {
        double off = (random.nextDouble() - 0.5) * 2 * BEND;
        Junction bend = junction(
                (from.east + to.east) / 2 + off * (to.north - from.north),
                (from.north + to.north) / 2 - off * (to.east - from.east));
        return write("<nd ref='" + from.id + "'/><nd ref='" + bend.id + "'/><nd ref='" + to.id + "'/>", kind, false);
    }

    /** From the one way into the other where they meet. */
    void forbidTurn(long from, Junction via, long to) {
        turns.println("<relation id='" + ++turnCount + "'><member type='way' ref='" + from
                + "' role='from'/><member type='node' ref='" + via.id + "' role='via'/><member type='way' ref='" + to
                + "' role='to'/><tag k='type' v='restriction'/><tag k='restriction' v='no_left_turn'/></relation>");
    }

    private long write(String nodes, String kind, boolean isOneWay) {
        paths.println("<way id='" + ++wayCount + "'>" + nodes + "<tag k='highway' v='" + kind + "'/>"
                + (isOneWay ? "<tag k='oneway' v='yes'/>" : "") + "</way>");
        return wayCount;
    }

    /** After the last road. */
    void writeWays() {
        paths.close();
        turns.close();
        append(waysFile);
        append(turnsFile);
        out.println("</osm>");
    }

    private void append(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            lines.transferTo(out);
            Files.delete(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        paths.close();
        turns.close();
        out.close();
    }
}
