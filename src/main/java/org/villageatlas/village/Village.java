package org.villageatlas.village;

import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Position;

/**
 * A place taking part in a programme or applying.
 *
 * @param id stable slug
 * @param programme id of its programme
 * @param place where it lies and how sure that is
 * @param population inhabitants, or null when unknown
 * @param elevation metres above the sea, or null when unknown
 * @param description a sentence of sourced facts, or null
 * @param source where the facts come from
 * @param note a remark on the row, or null
 */
public record Village(
        String id,
        String programme,
        String name,
        Place place,
        @Nullable Integer population,
        @Nullable Integer elevation,
        @Nullable String description,
        String source,
        @Nullable String note) {

    /**
     * Where a village lies.
     *
     * @param region first-level area, a county in Albania
     * @param municipality second-level area, or null
     * @param adminUnit third-level area, or null
     * @param confidence how surely the position is that of the village meant
     */
    public record Place(
            Position position,
            String region,
            @Nullable String municipality,
            @Nullable String adminUnit,
            Confidence confidence) {}

    /** How surely a position is that of the village meant. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    public Position position() {
        return place.position();
    }
}
