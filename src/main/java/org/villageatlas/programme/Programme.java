package org.villageatlas.programme;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

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
     * @param halfTime proximity halves with each
     * @param cutoff proximity is 0 beyond
     * @param minCityPopulation a place with as many inhabitants or more is a city here
     * @param steps how similar products count as
     * @param bands from which severity each begins
     */
    public record Rules(
            Duration neighbours, Duration halfTime, Duration cutoff, int minCityPopulation, Steps steps, Bands bands) {

        private static final long LONGEST_MINUTES = 1440;

        private static final int MOST_INHABITANTS = 1_000_000_000;

        /** @throws Invalid naming the column of the first that is out of range */
        public Rules {
            minutes("neighbour_minutes", neighbours);
            minutes("half_time_minutes", halfTime);
            minutes("cutoff_minutes", cutoff);
            if (minCityPopulation < 0 || minCityPopulation > MOST_INHABITANTS) {
                throw new Invalid(
                        "min_city_population", minCityPopulation, "a whole number from 0 to " + MOST_INHABITANTS);
            }
        }

        /** The usual steps and bands. */
        public Rules(Duration neighbours, Duration halfTime, Duration cutoff, int minCityPopulation) {
            this(neighbours, halfTime, cutoff, minCityPopulation, Steps.STANDARD, Bands.STANDARD);
        }

        /**
         * The population asked for, or else that of the programme.
         *
         * @throws Invalid when it is negative
         */
        public int minCityPopulation(@Nullable Integer asked) {
            if (asked != null && asked < 0) {
                throw new Invalid("min_population", asked, "a whole number of 0 or more");
            }
            return asked == null ? minCityPopulation : asked;
        }

        private static void minutes(String column, Duration length) {
            if (length.toMinutes() < 1 || length.toMinutes() > LONGEST_MINUTES) {
                throw new Invalid(column, length.toMinutes(), "whole minutes from 1 to " + LONGEST_MINUTES);
            }
        }
    }
}
