package org.villageatlas.accessibility.scenario;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.villageatlas.accessibility.network.RequestedPoints;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/**
 * The extent of the map's roads, to reject shapes elsewhere.
 *
 * @param roads their bounding box
 * @param margin drawn positions may lie so far outside
 */
record MapExtent(Extent roads, Metres margin) {

    /** @throws org.villageatlas.problem.Invalid naming {@code field[i]} for a position that is not on the map */
    void check(String field, List<Position> positions) {
        new RequestedPoints(roads, margin).check(field, positions);
    }

    boolean meets(Envelope shape) {
        return shape.intersects(envelope());
    }

    /** Whether a shape would meet the map with longitude and latitude swapped. */
    boolean meetsSwapped(Envelope shape) {
        return envelope().intersects(new Envelope(shape.getMinY(), shape.getMaxY(), shape.getMinX(), shape.getMaxX()));
    }

    /** For people to read. */
    String sides() {
        return roads.west() + "," + roads.south() + "," + roads.east() + "," + roads.north()
                + " (west,south,east,north)";
    }

    private Envelope envelope() {
        return new Envelope(roads.west(), roads.east(), roads.south(), roads.north());
    }
}
