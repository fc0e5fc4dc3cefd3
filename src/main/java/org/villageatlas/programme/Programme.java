package org.villageatlas.programme;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A rural-development scheme with its own rules.
 *
 * @param id stable slug
 * @param country its name in English
 * @param areaUnit what takes part: village, tambon, town
 * @param started year, or null when unknown
 * @param rules what the reports of this programme go by
 * @param source where the facts come from
 */
public record Programme(
        String id,
        String name,
        String country,
        String areaUnit,
        @Nullable Integer started,
        @Nullable String description,
        Rules rules,
        String source) {

    /**
     * The measures of a programme.
     *
     * @param neighbours villages within this travel time of each other are neighbours
     * @param halfTime nearness halves with each
     * @param cutoff nearness is 0 beyond
     * @param minCityPopulation a place with as many inhabitants or more is a city here
     */
    public record Rules(Duration neighbours, Duration halfTime, Duration cutoff, int minCityPopulation) {}
}
