package org.villageatlas.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One thing on a map or in a list.
 *
 * @param id stable within its layer
 * @param geometry WGS84, longitude before latitude; null when it has no place
 * @param fields its public fields, null values meaning unknown
 */
public record Feature(String id, @Nullable Geometry geometry, Map<String, @Nullable Object> fields) {

    public Feature {
        geometry = geometry == null ? null : geometry.copy();
    }

    public Feature(String id, @Nullable Geometry geometry, Fields fields) {
        this(id, geometry, fields.toMap());
    }

    @Override
    public @Nullable Geometry geometry() {
        return geometry == null ? null : geometry.copy();
    }
}
