package org.villageatlas.accessibility.section;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The road network after modifications, in flat arrays. Sections keep their numbers. A section that is split is
 * closed, and its pieces follow after the last section of the map, as the pieces of new roads do.
 */
public final class ModifiedRoads {

    private final RoadSource source;
    private final int junctions;
    private final List<Piece> pieces;
    private final double[] forward;
    private final double[] backward;
    private final SectionTimes turns;

    /**
     * Takes the arrays over.
     *
     * @param turns says which turns are forbidden
     */
    public ModifiedRoads(
            RoadSource source,
            SectionTimes turns,
            int junctions,
            List<Piece> pieces,
            double[] forward,
            double[] backward) {
        this.source = source;
        this.turns = turns;
        this.junctions = junctions;
        this.pieces = List.copyOf(pieces);
        this.forward = forward;
        this.backward = backward;
    }

    /**
     * A part of a section of the map or of a new road.
     *
     * @param road number of the section, or of a new road after the last section
     * @param line of the whole road
     * @param from where it begins, as a share of the whole
     * @param to where it ends
     * @param metres its own length
     */
    public record Piece(
            int road, RoadLine line, RoadSource.Texts texts, double from, double to, int base, int end, double metres) {

        public double part() {
            return to - from;
        }

        public Coordinate middle() {
            return line.atShare((from + to) / 2);
        }
    }

    public int junctions() {
        return junctions;
    }

    public int sections() {
        return forward.length;
    }

    public int base(int section) {
        return isPiece(section) ? piece(section).base() : source.base(section);
    }

    public int end(int section) {
        return isPiece(section) ? piece(section).end() : source.end(section);
    }

    public double metres(int section) {
        return isPiece(section) ? piece(section).metres() : source.metres(section);
    }

    /** Seconds from base to end, infinite where closed. */
    public double forward(int section) {
        return forward[section];
    }

    /** Seconds from end to base, infinite where closed. */
    public double backward(int section) {
        return backward[section];
    }

    /** Whether a section is open in some direction. */
    public boolean isOpen(int section) {
        return Double.isFinite(forward[section]) || Double.isFinite(backward[section]);
    }

    /** Whether a section is a piece of a split section or of a new road. */
    public boolean isPiece(int section) {
        return section >= source.sections();
    }

    /** The section of the map, or the new road after them, that a section is or is a piece of. */
    public int road(int section) {
        return isPiece(section) ? piece(section).road() : section;
    }

    /** The line of a section between two shares of it; turned round when the first is the larger. */
    public List<Coordinate> line(int section, double from, double to) {
        if (!isPiece(section)) {
            return source.line(section).part(from, to);
        }
        Piece piece = piece(section);
        return piece.line().part(piece.from() + from * piece.part(), piece.from() + to * piece.part());
    }

    public RoadSource.Texts texts(int section) {
        return isPiece(section) ? piece(section).texts() : source.texts(section);
    }

    /** Seconds between two positions along their common section; infinite where they have none. */
    public double along(RoadPosition from, RoadPosition to) {
        if (!from.isOnSection() || from.section() != to.section()) {
            return Double.POSITIVE_INFINITY;
        }
        double part = to.share() - from.share();
        return part == 0 ? 0 : part > 0 ? part * forward[from.section()] : -part * backward[from.section()];
    }

    public boolean hasTurns() {
        return turns.hasTurns();
    }

    /**
     * Turn cost from one direction of a section into another, in seconds, infinite where forbidden. Pieces have the
     * turn costs of their roads at the junctions of the map; elsewhere only U-turns are forbidden.
     */
    public double turn(int from, int to) {
        int junction = (from & 1) == 0 ? end(from >> 1) : base(from >> 1);
        int one = road(from >> 1);
        int other = road(to >> 1);
        boolean known = junction < source.junctions() && one < source.sections() && other < source.sections();
        if (known) {
            return turns.turn(2 * one + (from & 1), junction, 2 * other + (to & 1));
        }
        return from >> 1 == to >> 1 ? Double.POSITIVE_INFINITY : 0;
    }

    /** Where a junction of the map lies. */
    public Coordinate point(int junction) {
        return source.point(junction);
    }

    public RoadSource source() {
        return source;
    }

    private Piece piece(int section) {
        return pieces.get(section - source.sections());
    }
}
