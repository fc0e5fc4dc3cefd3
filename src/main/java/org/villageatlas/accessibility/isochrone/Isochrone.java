package org.villageatlas.accessibility.isochrone;

import org.locationtech.jts.geom.MultiPolygon;

/**
 * The area within a travel time.
 *
 * @param minutes travel time with access legs
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
