package org.villageatlas.accessibility.modification;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.villageatlas.accessibility.section.RoadLine;

/** Polygonal area of a selector: which parts of a road line lie inside. */
final class Area {

    /** Two crossings of a section nearer to each other than this share are one. */
    private static final double SAME_SHARE = 1e-9;

    private final Envelope envelope;
    private final List<Coordinate[]> rings = new ArrayList<>();
    private final IndexedPointInAreaLocator locator;

    Area(Geometry polygons) {
        envelope = polygons.getEnvelopeInternal();
        locator = new IndexedPointInAreaLocator(polygons);
        Geometry boundary = polygons.getBoundary();
        for (int i = 0; i < boundary.getNumGeometries(); i++) {
            rings.add(boundary.getGeometryN(i).getCoordinates());
        }
    }

    Envelope envelope() {
        return new Envelope(envelope);
    }

    boolean contains(Coordinate point) {
        return locator.locate(point) != Location.EXTERIOR;
    }

    /** The share of a line that lies inside, 0 to 1. */
    double shareInside(RoadLine line) {
        List<Double> splits = crossings(line);
        splits.add(1.0);
        double inside = 0;
        double last = 0;
        for (double cut : splits) {
            inside += contains(line.atShare((last + cut) / 2)) ? cut - last : 0;
            last = cut;
        }
        return inside;
    }

    /** The shares at which a line crosses the boundary, in their order, without its ends. */
    List<Double> crossings(RoadLine line) {
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < line.segments(); i++) {
            Coordinate from = line.point(i);
            Coordinate to = line.point(i + 1);
            if (envelope.intersects(from, to)) {
                for (Coordinate[] ring : rings) {
                    for (int side = 1; side < ring.length; side++) {
                        double along = crossing(from, to, ring[side - 1], ring[side]);
                        if (along >= 0 && along <= 1) {
                            shares.add(line.share(i, along));
                        }
                    }
                }
            }
        }
        shares.sort(null);
        List<Double> apart = new ArrayList<>();
        double last = 0;
        for (double share : shares) {
            if (share - last > SAME_SHARE && share < 1 - SAME_SHARE) {
                apart.add(share);
                last = share;
            }
        }
        return apart;
    }

    /** Where a segment crosses another: 0 at its start, 1 at its end, NaN when it does not. */
    private static double crossing(Coordinate from, Coordinate to, Coordinate left, Coordinate right) {
        double x = to.x - from.x;
        double y = to.y - from.y;
        double u = right.x - left.x;
        double v = right.y - left.y;
        double cross = x * v - y * u;
        double along = ((left.x - from.x) * v - (left.y - from.y) * u) / cross;
        double across = ((left.x - from.x) * y - (left.y - from.y) * x) / cross;
        return across >= 0 && across <= 1 ? along : Double.NaN;
    }
}
