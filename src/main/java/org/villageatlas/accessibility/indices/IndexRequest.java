package org.villageatlas.accessibility.indices;

import org.villageatlas.accessibility.Conditions;
import org.villageatlas.problem.Invalid;

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

    static final String USUAL_MINUTES = "60";
    static final String USUAL_DECAY = "1";
    static final String USUAL_CATCHMENT = "60";
    static final String USUAL_MAX_MINUTES = "180";
    static final String USUAL_MAJOR_POPULATION = "50000";

    private static final double MOST_MINUTES = 10_000;
    private static final double LARGEST_DECAY = 10;

    /** @throws Invalid when a value is out of range */
    IndexRequest {
        whole("minPopulation", minPopulation);
        positive("minutes", minutes, MOST_MINUTES);
        positive("decay", decay, LARGEST_DECAY);
        positive("catchment_minutes", catchmentMinutes, MOST_MINUTES);
        positive("max_minutes_to_major_city", maxMinutesToMajorCity, MOST_MINUTES);
        whole("major_city_population", majorCityPopulation);
    }

    /** With what a request leaves out. */
    static IndexRequest usual(int minPopulation, Conditions conditions) {
        return new IndexRequest(
                minPopulation,
                Double.parseDouble(USUAL_MINUTES),
                Double.parseDouble(USUAL_DECAY),
                Double.parseDouble(USUAL_CATCHMENT),
                Double.parseDouble(USUAL_MAX_MINUTES),
                Integer.parseInt(USUAL_MAJOR_POPULATION),
                conditions);
    }

    private static void whole(String field, int value) {
        if (value < 0) {
            throw new Invalid(field, value, "a whole number of 0 or more");
        }
    }

    private static void positive(String field, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw new Invalid(field, value, "a number above 0 and up to " + (int) most);
        }
    }
}
