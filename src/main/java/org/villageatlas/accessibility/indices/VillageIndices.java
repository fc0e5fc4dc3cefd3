package org.villageatlas.accessibility.indices;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.PopulationWithin;
import org.villageatlas.city.City;
import org.villageatlas.village.Village;

/**
 * The indices of one village.
 *
 * @param markets the cities that count, in the order of the access
 * @param major how it lies to the major cities
 * @param majorCities in the order of that
 * @param isolationRank 1 is the most isolated; null where no city can be reached
 * @param health services for 10,000 people
 * @param lodging the same
 */
record VillageIndices(
        Village village,
        MarketAccess access,
        List<City> markets,
        MarketAccess major,
        List<City> majorCities,
        @Nullable Integer isolationRank,
        ServiceAccess.Score health,
        ServiceAccess.Score lodging) {

    private static final String NO_CITY = "no way to any city that is large enough";

    VillageIndices {
        markets = List.copyOf(markets);
        majorCities = List.copyOf(majorCities);
    }

    IndicesRow toRow(IndexRequest request) {
        OptionalInt nearest = access.nearest();
        return new IndicesRow(
                village.id(),
                village.name(),
                village.place().region(),
                village.position().longitude(),
                village.position().latitude(),
                nearest.isEmpty() ? NO_CITY : null,
                nearest.isPresent() ? markets.get(nearest.getAsInt()).id() : null,
                nearest.isPresent() ? (Double) rounded(access.minutesTo(nearest.getAsInt()), 100) : null,
                access.citiesWithin(request.minutes()),
                PopulationWithin.of(access::populationWithin),
                rounded(access.potential(request.decay())),
                rounded(access.weightedMinutes()),
                access.unreachable(),
                isolationRank,
                health.perTenThousand(),
                health.reason(),
                lodging.perTenThousand(),
                lodging.reason(),
                majorCity(request));
    }

    private IndicesRow.MajorCityRow majorCity(IndexRequest request) {
        OptionalInt nearest = major.nearest();
        if (nearest.isEmpty()) {
            return new IndicesRow.MajorCityRow(null, null, null, false, "no way to any major city");
        }
        double minutes = major.minutesTo(nearest.getAsInt());
        boolean qualifies = minutes <= request.maxMinutesToMajorCity();
        return new IndicesRow.MajorCityRow(
                majorCities.get(nearest.getAsInt()).id(),
                rounded(minutes, 100),
                rounded(request.maxMinutesToMajorCity() - minutes, 100),
                qualifies,
                qualifies ? null : "the nearest major city is too far away");
    }

    private static @Nullable Double rounded(OptionalDouble value) {
        return value.isPresent() ? (Double) rounded(value.getAsDouble(), 100) : null;
    }

    static double rounded(double value, double steps) {
        return Math.round(value * steps) / steps;
    }
}
