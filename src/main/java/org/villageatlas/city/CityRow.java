package org.villageatlas.city;

import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Located;

/**
 * A city as it is answered.
 *
 * @param id stable slug
 * @param name of the city
 * @param region first-level area it lies in, or null when unknown
 * @param population inhabitants
 * @param populationYear year of the count
 * @param gateway whether visitors start tours here
 * @param source where the facts come from
 */
record CityRow(
        String id,
        String name,
        @Nullable String region,
        int population,
        int populationYear,
        boolean gateway,
        String source)
        implements Located {

    static CityRow of(City city) {
        return new CityRow(
                city.id(),
                city.name(),
                city.region(),
                city.population(),
                city.populationYear(),
                city.gateway(),
                city.source());
    }

    static Feature<CityRow> feature(City city) {
        return new Feature<>(city.id(), city.position().toPoint(), of(city));
    }
}
