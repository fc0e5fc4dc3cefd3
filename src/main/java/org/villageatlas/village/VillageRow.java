package org.villageatlas.village;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Located;

/**
 * A village as it is answered.
 *
 * @param id stable slug
 * @param programme id of its programme
 * @param name of the village
 * @param region first-level area, a county in Albania
 * @param municipality second-level area, or null when unknown
 * @param adminUnit third-level area, or null when unknown
 * @param placeConfidence how surely the position is that of the village meant
 * @param population inhabitants, or null when unknown
 * @param elevation metres above the sea, or null when unknown
 * @param description a sentence of sourced facts, or null
 * @param source where the facts come from
 * @param note a remark on the row, or null
 */
record VillageRow(
        String id,
        String programme,
        String name,
        String region,
        @Nullable String municipality,
        @Nullable String adminUnit,
        Village.Confidence placeConfidence,
        @Nullable Integer population,
        @JsonProperty("elevation_m") @Nullable Integer elevation,
        @Nullable String description,
        String source,
        @Nullable String note)
        implements Located {

    /**
     * A village on a page of its own.
     *
     * @param village its facts
     * @param lon longitude in degrees, WGS84
     * @param lat latitude in degrees, WGS84
     * @param facets what other rooms know of it, by the name of the {@link VillageFacet}
     */
    record Page(
            @JsonUnwrapped VillageRow village,
            double lon,
            double lat,
            @JsonAnyGetter Map<String, @Nullable Object> facets) {}

    static VillageRow of(Village village) {
        Village.Place place = village.place();
        return new VillageRow(
                village.id(),
                village.programme(),
                village.name(),
                place.region(),
                place.municipality(),
                place.adminUnit(),
                place.confidence(),
                village.population(),
                village.elevation(),
                village.description(),
                village.source(),
                village.note());
    }

    static Feature<VillageRow> feature(Village village) {
        return new Feature<>(village.id(), village.position().toPoint(), of(village));
    }
}
