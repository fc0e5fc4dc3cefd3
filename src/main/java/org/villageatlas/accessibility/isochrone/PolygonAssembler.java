package org.villageatlas.accessibility.isochrone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/** Puts the rings of a contour together: each hole belongs to the smallest outer ring around it. */
final class PolygonAssembler {

    private static final GeometryFactory METRES = new GeometryFactory(new PrecisionModel(), 0);

    private final List<Shell> shells = new ArrayList<>();

    private static final class Shell {

        private final LinearRing ring;
        private final double area;
        private final List<LinearRing> holes = new ArrayList<>();
        private final Envelope envelope;
        private final IndexedPointInAreaLocator locator;

        Shell(LinearRing ring, double area) {
            this.ring = ring;
            this.area = area;
            envelope = ring.getEnvelopeInternal();
            locator = new IndexedPointInAreaLocator(ring);
        }

        boolean contains(Coordinate point) {
            return envelope.contains(point) && locator.locate(point) == Location.INTERIOR;
        }

        Polygon toPolygon() {
            return METRES.createPolygon(ring, holes.toArray(LinearRing[]::new));
        }
    }

    private PolygonAssembler() {}

    /**
     * The area within rings.
     *
     * @param rings outer ones counterclockwise, holes clockwise
     * @param leastHole smaller holes are filled, in the square of their unit
     */
    static MultiPolygon of(List<Coordinate[]> rings, double leastHole) {
        PolygonAssembler nest = new PolygonAssembler();
        List<Coordinate[]> holes = new ArrayList<>();
        for (Coordinate[] ring : rings) {
            double clockwise = Area.ofRingSigned(ring);
            if (clockwise < 0) {
                nest.shells.add(new Shell(METRES.createLinearRing(ring), -clockwise));
            } else if (clockwise >= leastHole) {
                holes.add(ring);
            }
        }
        nest.shells.sort(Comparator.comparingDouble((Shell shell) -> shell.area));
        holes.forEach(nest::add);
        return METRES.createMultiPolygon(
                nest.shells.stream().map(Shell::toPolygon).toArray(Polygon[]::new));
    }

    private void add(Coordinate[] hole) {
        shells.stream()
                .filter(shell -> shell.contains(hole[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a hole at " + hole[0] + " lies in no ring"))
                .holes
                .add(METRES.createLinearRing(hole));
    }
}
