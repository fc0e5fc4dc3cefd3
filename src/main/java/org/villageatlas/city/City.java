package org.villageatlas.city;

import org.jspecify.annotations.Nullable;
import org.villageatlas.geo.Position;

/**
 * A market or gateway with a population.
 *
 * @param id stable slug
 * @param region first-level area it lies in
 * @param population inhabitants
 * @param populationYear of the count
 * @param gateway whether visitors start tours here
 * @param source where the facts come from
 */
public record City(
        String id,
        String name,
        @Nullable String region,
        Position position,
        int population,
        int populationYear,
        boolean gateway,
        String source) {}
