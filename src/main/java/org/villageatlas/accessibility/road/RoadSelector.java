package org.villageatlas.accessibility.road;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Selects the roads that a modification affects: those that meet all criteria given.
 *
 * @param ref number of the road such as SH21, or null for any
 * @param classes ranks, empty for any
 * @param surfaces in OpenStreetMap's words such as gravel, empty for any
 * @param area polygons in WGS84, longitude first: the parts of roads inside; or null for anywhere
 */
public record RoadSelector(
        @Nullable String ref,
        Set<RoadClass> classes,
        Set<String> surfaces,
        @Nullable Geometry area) {

    public RoadSelector {
        classes = Set.copyOf(classes);
        surfaces = Set.copyOf(surfaces);
        area = area == null ? null : area.copy();
    }

    @Override
    public @Nullable Geometry area() {
        return area == null ? null : area.copy();
    }

    /** The same without its area. */
    public RoadSelector anywhere() {
        return new RoadSelector(ref, classes, surfaces, null);
    }
}
