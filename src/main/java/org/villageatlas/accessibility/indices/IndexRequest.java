package org.villageatlas.accessibility.indices;

import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.problem.Invalid;
import org.villageatlas.programme.Programme;

/**
 * What the indices are to go by.
 *
 * @param minPopulation a place with as many inhabitants or more is a market
 * @param minutes within which cities are counted
 * @param decay exponent of market access
 * @param catchmentMinutes limit of catchment areas
 * @param maxMinutesToMajorCity a village qualifies up to there
 * @param majorCityPopulation a place with as many inhabitants or more is a major city
 */
record IndexRequest(
        int minPopulation,
        double minutes,
        double decay,
        double catchmentMinutes,
        double maxMinutesToMajorCity,
        int majorCityPopulation,
        Conditions conditions) {

    private static final double MOST_MINUTES = 10_000;
    private static final double LARGEST_DECAY = 10;

    /** @throws Invalid when a value is out of range */
    IndexRequest {
        positive("minutes", minutes, MOST_MINUTES);
        positive("decay", decay, LARGEST_DECAY);
        positive("catchment_minutes", catchmentMinutes, MOST_MINUTES);
        positive("max_minutes_to_major_city", maxMinutesToMajorCity, MOST_MINUTES);
        if (majorCityPopulation < 0) {
            throw new Invalid("major_city_population", majorCityPopulation, "a whole number of 0 or more");
        }
    }

    /** As a query has it, with the usual values for what it leaves out. */
    static IndexRequest of(IndicesQuery query, Programme programme, Conditions conditions) {
        return new IndexRequest(
                programme.rules().minCityPopulation(query.minPopulation()),
                or(query.minutes(), 60.0),
                or(query.decay(), 1.0),
                or(query.catchmentMinutes(), 60.0),
                or(query.maxMinutesToMajorCity(), 180.0),
                or(query.majorCityPopulation(), 50_000),
                conditions);
    }

    private static <T> T or(@Nullable T asked, T usual) {
        return asked == null ? usual : asked;
    }

    private static void positive(String field, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw new Invalid(field, value, "a number above 0 and up to " + (int) most);
        }
    }
}
