package org.villageatlas.resource;

import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Position;

/**
 * What people find in a village when they need it.
 *
 * @param id stable slug
 * @param village id of the village
 * @param name or null when only the kind is known
 * @param position where it lies, or null when only the village is known
 * @param source where the facts come from
 * @param note a remark on the row, or null
 */
public record Service(
        String id,
        String village,
        Kind kind,
        @Nullable String name,
        @Nullable Position position,
        String source,
        @Nullable String note) {

    /** What it serves. */
    public enum Kind {
        HEALTH,
        SECURITY,
        LODGING,
        FOOD,
        FUEL,
        BANK,
        INTERNET
    }
}
