package org.villageatlas.accessibility.indices;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.ConditionsRow;
import org.villageatlas.accessibility.PopulationWithin;

/**
 * The accessibility indices of a village, as they are answered.
 *
 * @param village its id
 * @param name of the village
 * @param region first-level area it lies in
 * @param lon longitude in degrees, WGS84
 * @param lat latitude in degrees, WGS84
 * @param reason why no city can be reached, or null
 * @param nearestCity id of the city of least minutes, or null where none can be reached
 * @param nearestCityMinutes to that city, or null
 * @param citiesWithin number of cities within the minutes asked for
 * @param population of the cities within some minutes
 * @param marketAccess Hansen's potential, the sum of inhabitants / minutes^decay; null where no city can be reached
 * @param weightedMinutes mean minutes to the cities that can be reached, weighted by inhabitants, or null
 * @param unreachableCities number of cities that cannot be reached
 * @param isolationRank 1 for the most weighted minutes; null where no city can be reached
 * @param healthPerTenThousand health services for 10,000 people by floating catchment areas, or null with a reason
 * @param healthReason why that is undefined, or null
 * @param lodgingPerTenThousand lodgings for 10,000 people by floating catchment areas, or null with a reason
 * @param lodgingReason why that is undefined, or null
 * @param majorCity how the village lies to the major cities
 */
record IndicesRow(
        String village,
        String name,
        String region,
        double lon,
        double lat,
        @Nullable String reason,
        @Nullable String nearestCity,
        @Nullable Double nearestCityMinutes,
        int citiesWithin,
        @JsonUnwrapped PopulationWithin population,
        @Nullable Double marketAccess,
        @Nullable Double weightedMinutes,
        int unreachableCities,
        @Nullable Integer isolationRank,
        @JsonProperty("health_per_10000") @Nullable Double healthPerTenThousand,
        @Nullable String healthReason,
        @JsonProperty("lodging_per_10000") @Nullable Double lodgingPerTenThousand,
        @Nullable String lodgingReason,
        @JsonUnwrapped MajorCityRow majorCity) {

    /**
     * Whether a village is near enough to a major city.
     *
     * @param majorCity id of the nearest one, or null where none can be reached
     * @param minutes to it, or null
     * @param marginMinutes what is left of the most minutes, negative beyond; or null
     * @param qualifies whether it is within the most minutes
     * @param reason why it does not qualify, or null
     */
    record MajorCityRow(
            @Nullable String majorCity,
            @JsonProperty("major_city_minutes") @Nullable Double minutes,

            @JsonProperty("major_city_margin_minutes") @Nullable
            Double marginMinutes,

            boolean qualifies,
            @JsonProperty("qualifies_reason") @Nullable String reason) {}

    /**
     * What the indices go by.
     *
     * @param programme id of the programme
     * @param conditions how one travels
     * @param minPopulation a place of as many inhabitants or more is a market
     * @param minutes within which cities are counted
     * @param decay exponent of market access
     * @param maxMinutesToMajorCity a village qualifies up to there
     * @param majorCityPopulation a place of as many inhabitants or more is a major city
     * @param services what the services were computed from
     */
    record IndicesMembers(
            String programme,
            @JsonUnwrapped ConditionsRow conditions,
            int minPopulation,
            double minutes,
            double decay,
            double maxMinutesToMajorCity,
            int majorCityPopulation,
            ServicesBasis services) {}

    /**
     * What services for 10,000 people were computed from.
     *
     * @param catchmentMinutes limit of the catchment areas
     * @param health the health services that are known
     * @param lodging the lodgings that are known
     */
    record ServicesBasis(double catchmentMinutes, ServiceBasis health, ServiceBasis lodging) {}

    /**
     * What is known of one kind of service.
     *
     * @param services how many there are
     * @param sites number of places where they are
     * @param villagesOfUnknownPopulation villages that count as empty, as their inhabitants are not known
     * @param sitesWithoutPeople number of sites around which nobody is known to live
     */
    record ServiceBasis(int services, int sites, int villagesOfUnknownPopulation, int sitesWithoutPeople) {}
}
