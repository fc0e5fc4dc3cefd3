package org.villageatlas.accessibility.table;

import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;

/** Distances on a sphere of 6,371 km, the one that the routing engine measures on. */
final class GreatCircle {

    private GreatCircle() {}

    /** By the haversine formula. */
    static double metres(Position from, Position to) {
        double latitudes = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        double longitudes = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double square = latitudes * latitudes
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * longitudes
                        * longitudes;
        return 2 * Metres.EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
