package org.villageatlas.accessibility.indices;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.city.City;
import org.villageatlas.village.Village;

/**
 * The indices of one village.
 *
 * @param markets the cities that count, in the order of the access
 * @param major how it lies to the major cities
 * @param majorCities in the order of that
 * @param isolationRank 1 is the most isolated; null where no city can be reached
 * @param services per 10,000 people and the reason where that is undefined, by field
 */
record VillageIndices(
        Village village,
        MarketAccess access,
        List<City> markets,
        MarketAccess major,
        List<City> majorCities,
        @Nullable Integer isolationRank,
        Map<String, @Nullable Object> services) {

    private static final String NO_CITY = "no way to any city that is large enough";

    VillageIndices {
        markets = List.copyOf(markets);
        majorCities = List.copyOf(majorCities);
    }

    Feature toFeature(IndexRequest request) {
        return new Feature(village.id(), village.position().toPoint(), toFields(request));
    }

    Map<String, @Nullable Object> toFields(IndexRequest request) {
        OptionalInt nearest = access.nearest();
        return Fields.of("village", village.id())
                .put("name", village.name())
                .put("region", village.place().region())
                .put("lon", village.position().longitude())
                .put("lat", village.position().latitude())
                .put("reason", nearest.isEmpty() ? NO_CITY : null)
                .put(
                        "nearest_city",
                        nearest.isPresent() ? markets.get(nearest.getAsInt()).id() : null)
                .put(
                        "nearest_city_minutes",
                        nearest.isPresent() ? rounded(access.minutesTo(nearest.getAsInt()), 100) : null)
                .put("cities_within", access.citiesWithin(request.minutes()))
                .put("population_within_60", access.populationWithin(60))
                .put("population_within_120", access.populationWithin(120))
                .put("population_within_180", access.populationWithin(180))
                .put("market_access", rounded(access.potential(request.decay())))
                .put("weighted_minutes", rounded(access.weightedMinutes()))
                .put("unreachable_cities", access.unreachable())
                .put("isolation_rank", isolationRank)
                .putAll(services)
                .putAll(rule(request))
                .toMap();
    }

    private Map<String, @Nullable Object> rule(IndexRequest request) {
        OptionalInt nearest = major.nearest();
        if (nearest.isEmpty()) {
            return Fields.of("major_city", null)
                    .put("major_city_minutes", null)
                    .put("major_city_margin_minutes", null)
                    .put("qualifies", false)
                    .put("qualifies_reason", "no way to any major city")
                    .toMap();
        }
        double minutes = major.minutesTo(nearest.getAsInt());
        boolean qualifies = minutes <= request.maxMinutesToMajorCity();
        return Fields.of("major_city", majorCities.get(nearest.getAsInt()).id())
                .put("major_city_minutes", rounded(minutes, 100))
                .put("major_city_margin_minutes", rounded(request.maxMinutesToMajorCity() - minutes, 100))
                .put("qualifies", qualifies)
                .put("qualifies_reason", qualifies ? null : "the nearest major city is too far away")
                .toMap();
    }

    private static @Nullable Double rounded(OptionalDouble value) {
        return value.isPresent() ? (Double) rounded(value.getAsDouble(), 100) : null;
    }

    static double rounded(double value, double steps) {
        return Math.round(value * steps) / steps;
    }
}
