package org.villageatlas.accessibility.indices;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which indices are asked for.
 *
 * @param programme id of a programme; the only one there is unless said
 * @param minPopulation a place of as many inhabitants or more is a market; what the programme says unless said
 * @param minutes within which cities are counted, above 0; 60 unless said
 * @param decay exponent of market access, above 0 and up to 10; 1 unless said
 * @param catchmentMinutes limit of the catchment areas of services, above 0; 60 unless said
 * @param maxMinutesToMajorCity a village qualifies up to there, above 0; 180 unless said
 * @param majorCityPopulation a place of as many inhabitants or more is a major city; 50000 unless said
 */
record IndicesQuery(
        @Nullable String programme,
        @BindParam("min_population") @Nullable Integer minPopulation,
        @Nullable Double minutes,
        @Nullable Double decay,
        @BindParam("catchment_minutes") @Nullable Double catchmentMinutes,
        @BindParam("max_minutes_to_major_city") @Nullable Double maxMinutesToMajorCity,
        @BindParam("major_city_population") @Nullable Integer majorCityPopulation) {

    /** With the usual parameters. */
    static final IndicesQuery USUAL = new IndicesQuery(null, null, null, null, null, null, null);
}
