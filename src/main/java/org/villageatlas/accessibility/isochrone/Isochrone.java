package org.villageatlas.accessibility.isochrone;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * All that lies within some minutes.
 *
 * @param minutes drive and walks together
 * @param area WGS84, longitude first, outer rings counterclockwise
 * @param squareKilometres on the ellipsoid
 */
public record Isochrone(double minutes, MultiPolygon area, double squareKilometres) {

    public Isochrone {
        area = (MultiPolygon) area.copy();
    }

    @Override
    public MultiPolygon area() {
        return (MultiPolygon) area.copy();
    }
}
