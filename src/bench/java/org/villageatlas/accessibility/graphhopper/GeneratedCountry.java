package org.villageatlas.accessibility.graphhopper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A made-up country as OpenStreetMap data: streets every 300 m, of which a fifth is missing, and among them roads of higher
 * classes, the higher the rarer. The same number of edges gives the same file.
 */
final class GeneratedCountry {

    private static final double SPACING_DEGREES = 0.003;
    private static final double WEST = 10;
    private static final double SOUTH = 45;
    private static final double MISSING = 0.2;
    private static final int STREETS_A_WAY = 8;

    private final Random random = new Random(20240229);
    private final int side;
    private long ways;

    /** @param edges how many there are to be, about */
    GeneratedCountry(int edges) {
        side = (int) Math.ceil(Math.sqrt(edges / (2 * (1 - MISSING * 3 / 4))));
    }

    void write(Path file) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>");
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    out.println("<node id='" + node(row, column) + "' lat='" + at(SOUTH, row) + "' lon='"
                            + at(WEST, column) + "'/>");
                }
            }
            for (int line = 0; line < side; line++) {
                writeLine(out, line, true);
                writeLine(out, line, false);
            }
            out.println("</osm>");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private long node(int row, int column) {
        return 1 + (long) row * side + column;
    }

    /** Moved by up to a third of the spacing, so that no two streets are equally long. */
    private String at(double origin, int number) {
        return String.valueOf((float) (origin + (number + (random.nextDouble() - 0.5) / 1.5) * SPACING_DEGREES));
    }

    private void writeLine(PrintWriter out, int line, boolean isRow) {
        String kind = kind(line);
        boolean mayMiss = kind.equals("residential");
        for (int first = 0; first + 1 < side; first += STREETS_A_WAY) {
            int last = Math.min(side - 1, first + STREETS_A_WAY);
            StringBuilder nodes = new StringBuilder();
            for (int i = first; i < last; i++) {
                boolean isMissing = mayMiss && random.nextDouble() < MISSING;
                if (nodes.isEmpty() && !isMissing) {
                    nodes.append(reference(line, i, isRow));
                }
                if (!isMissing) {
                    nodes.append(reference(line, i + 1, isRow));
                }
                if (!nodes.isEmpty() && (isMissing || i + 1 == last)) {
                    out.println("<way id='" + ++ways + "'>" + nodes + "<tag k='highway' v='" + kind + "'/></way>");
                    nodes.setLength(0);
                }
            }
        }
    }

    private String reference(int line, int i, boolean isRow) {
        return "<nd ref='" + (isRow ? node(line, i) : node(i, line)) + "'/>";
    }

    private static String kind(int line) {
        if (line % 64 == 0) {
            return "trunk";
        }
        if (line % 16 == 0) {
            return "secondary";
        }
        return line % 4 == 0 ? "tertiary" : "residential";
    }
}
