package org.villageatlas.accessibility.modification;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.section.AdjacencyArray;
import org.villageatlas.accessibility.section.ModifiedRoads;
import org.villageatlas.accessibility.section.RoadLine;
import org.villageatlas.accessibility.section.RoadPosition;
import org.villageatlas.accessibility.section.SectionTimes;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * The open sections that a point may be snapped to. Small disconnected subnetworks of the map are left out unless
 * modifications connect them; new roads count once they are connected. What a closure cuts off stays in: it is cut
 * off, not a mistake of the map.
 */
public final class SnappableSections {

    private final ModifiedRoads roads;
    private final BitSet sections = new BitSet();
    private final Envelope[] boxes;

    /**
     * Finds the sections.
     *
     * @param incidence of the roads
     * @param seconds says which subnetworks the map leaves out
     */
    public SnappableSections(ModifiedRoads roads, AdjacencyArray incidence, SectionTimes seconds) {
        this.roads = roads;
        boxes = new Envelope[roads.sections() - roads.source().sections()];
        BitSet apart = new BitSet();
        for (int section = 0; section < roads.sections(); section++) {
            if (roads.isOpen(section)) {
                sections.set(section);
                apart.set(section, isApart(section, seconds));
            }
        }
        if (!apart.isEmpty()) {
            BitSet joined = joined(apart, incidence);
            apart.stream()
                    .filter(section -> isOpen(2 * section) && !joined.get(2 * section)
                            || isOpen(2 * section + 1) && !joined.get(2 * section + 1))
                    .forEach(sections::clear);
        }
        for (int i = 0; i < boxes.length; i++) {
            Envelope box = new Envelope();
            roads.line(roads.source().sections() + i, 0, 1).forEach(box::expandToInclude);
            boxes[i] = box;
        }
    }

    /** Whether a point may be snapped to a section. */
    public boolean contains(int section) {
        return sections.get(section);
    }

    /** A snapped position on a piece and its distance. */
    public record NearestPiece(RoadPosition position, Metres distance, Position at) {}

    /** The nearest position on a piece of a split or new road. */
    public Optional<NearestPiece> nearestPiece(Position point, Metres within) {
        Coordinate here = NewRoadConnector.coordinate(point);
        double nearest = within.value();
        NearestPiece best = null;
        for (int i = 0; i < boxes.length; i++) {
            int section = roads.source().sections() + i;
            if (sections.get(section) && isNear(boxes[i], here, nearest)) {
                RoadLine line = new RoadLine(roads.line(section, 0, 1).toArray(Coordinate[]::new));
                RoadLine.Nearest place = line.nearest(here);
                if (place.metres() <= nearest) {
                    nearest = place.metres();
                    best = onPiece(section, place);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable NearestPiece onPiece(int section, RoadLine.Nearest place) {
        return new NearestPiece(
                RoadPosition.on(section, place.share()),
                new Metres(place.metres()),
                new Position(place.point().x, place.point().y));
    }

    private static boolean isNear(Envelope box, Coordinate point, double metres) {
        double high = metres / Metres.PER_DEGREE * 1.01;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(point.y)));
        return point.x >= box.getMinX() - wide
                && point.x <= box.getMaxX() + wide
                && point.y >= box.getMinY() - high
                && point.y <= box.getMaxY() + high;
    }

    private boolean isApart(int section, SectionTimes seconds) {
        int road = roads.road(section);
        return road >= roads.source().sections() || seconds.isApart(road);
    }

    /** Directions of sections that are strongly connected with the rest of the network. */
    private BitSet joined(BitSet apart, AdjacencyArray incidence) {
        BitSet both = reached(apart, incidence, true);
        both.and(reached(apart, incidence, false));
        return both;
    }

    private BitSet reached(BitSet apart, AdjacencyArray incidence, boolean outbound) {
        BitSet reached = new BitSet(2 * roads.sections());
        int[] waiting = new int[2 * roads.sections()];
        int count = 0;
        for (int section = sections.nextSetBit(0); section >= 0; section = sections.nextSetBit(section + 1)) {
            for (int direction = 2 * section; direction <= 2 * section + 1; direction++) {
                if (!apart.get(section) && isOpen(direction)) {
                    reached.set(direction);
                    waiting[count++] = direction;
                }
            }
        }
        while (count > 0) {
            int direction = waiting[--count];
            boolean atEnd = (direction & 1) == 0 == outbound;
            int junction = atEnd ? roads.end(direction >> 1) : roads.base(direction >> 1);
            for (int i = incidence.first(junction); i < incidence.first(junction + 1); i++) {
                int next = outbound ? incidence.direction(i) : incidence.direction(i) ^ 1;
                if (!reached.get(next) && isOpen(next) && canFollow(direction, next, outbound)) {
                    reached.set(next);
                    waiting[count++] = next;
                }
            }
        }
        return reached;
    }

    private boolean isOpen(int direction) {
        return Double.isFinite((direction & 1) == 0 ? roads.forward(direction >> 1) : roads.backward(direction >> 1));
    }

    /** A trip may end on a new road and another begin there, so one turns round on it. */
    private boolean canFollow(int direction, int next, boolean outbound) {
        boolean round = direction >> 1 == next >> 1 && roads.isPiece(next >> 1);
        return !roads.hasTurns()
                || round
                || Double.isFinite(outbound ? roads.turn(direction, next) : roads.turn(next, direction));
    }
}
