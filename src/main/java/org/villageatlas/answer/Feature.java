package org.villageatlas.answer;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing on a map or in a list.
 *
 * @param id stable within its list
 * @param geometry WGS84, longitude before latitude; null when it has no place
 * @param properties a record: its public fields in their order, null meaning unknown
 */
public record Feature<R>(String id, @Nullable Geometry geometry, R properties) {

    public Feature {
        geometry = geometry == null ? null : geometry.copy();
    }

    @Override
    public @Nullable Geometry geometry() {
        return geometry == null ? null : geometry.copy();
    }
}
