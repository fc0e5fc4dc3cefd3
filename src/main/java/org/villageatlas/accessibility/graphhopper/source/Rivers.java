package org.villageatlas.accessibility.graphhopper.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.villageatlas.geo.Position;

/**
 * The courses of rivers, kept beside the graph, so that nobody is sent across one on foot: by where a walk crosses them.
 * They are cut in pieces of a few bends, so that a search reads few.
 */
public final class Rivers {

    private static final String FILE = "rivers";
    private static final int MOST_BENDS = 16;
    private static final double STEPS_PER_DEGREE = 1e7;

    /** Pieces of rivers: longitude and latitude in turn, in steps. */
    private final STRtree pieces = new STRtree();

    private Rivers() {}

    /** Writes those of a map into the folder of its graph. */
    public static void keep(List<LineString> courses, Path folder) {
        try (DataOutputStream file =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(FILE))))) {
            file.writeInt(courses.size());
            for (LineString path : courses) {
                file.writeInt(path.getNumPoints());
                for (Coordinate bend : path.getCoordinates()) {
                    file.writeInt((int) Math.round(bend.x * STEPS_PER_DEGREE));
                    file.writeInt((int) Math.round(bend.y * STEPS_PER_DEGREE));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Those of the folder of a graph; none when nothing was kept there. */
    static Rivers open(Path folder) {
        Rivers rivers = new Rivers();
        Path kept = folder.resolve(FILE);
        if (Files.exists(kept)) {
            try (DataInputStream file = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
                for (int courses = file.readInt(); courses > 0; courses--) {
                    rivers.addCourse(file, file.readInt());
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
        rivers.pieces.build();
        return rivers;
    }

    private void addCourse(DataInputStream file, int bends) throws IOException {
        int[] steps = new int[2 * bends];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = file.readInt();
        }
        for (int first = 0; first + 1 < bends; first += MOST_BENDS) {
            int end = Math.min(bends, first + MOST_BENDS + 1);
            int[] piece = java.util.Arrays.copyOfRange(steps, 2 * first, 2 * end);
            Envelope extent = new Envelope();
            for (int i = 0; i < piece.length; i += 2) {
                extent.expandToInclude(piece[i] / STEPS_PER_DEGREE, piece[i + 1] / STEPS_PER_DEGREE);
            }
            pieces.insert(extent, piece);
        }
    }

    /** Whether the straight line between two positions crosses a river. */
    public boolean lieBetween(Position one, Position other) {
        LineSegment walk = new LineSegment(one.longitude(), one.latitude(), other.longitude(), other.latitude());
        for (Object piece : pieces.query(new Envelope(walk.p0, walk.p1))) {
            if (crosses((int[]) piece, walk)) {
                return true;
            }
        }
        return false;
    }

    private static boolean crosses(int[] piece, LineSegment walk) {
        LineSegment path = new LineSegment();
        for (int i = 2; i < piece.length; i += 2) {
            path.p0.setX(piece[i - 2] / STEPS_PER_DEGREE);
            path.p0.setY(piece[i - 1] / STEPS_PER_DEGREE);
            path.p1.setX(piece[i] / STEPS_PER_DEGREE);
            path.p1.setY(piece[i + 1] / STEPS_PER_DEGREE);
            if (path.intersection(walk) != null) {
                return true;
            }
        }
        return false;
    }
}
