package org.villageatlas.accessibility.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.PopulationWithin;
import org.villageatlas.answer.Located;
import org.villageatlas.village.Village;

/**
 * What a scenario changes for a village, as it is answered.
 *
 * @param village its id
 * @param name of the village
 * @param region first-level area it lies in
 * @param population inhabitants, or null when unknown
 * @param status {@code ok}, {@code newly_reachable}, {@code cut_off} or {@code unreachable}
 * @param differenceMinutes minutes to the nearest city after less before, or null where one of them is not known
 * @param before on the roads as they are
 * @param after under the scenario
 */
record VillageEffectRow(
        String village,
        String name,
        String region,
        @Nullable Integer population,
        String status,
        @Nullable Double differenceMinutes,
        NearestCityState before,
        NearestCityState after)
        implements Located {

    /**
     * The nearest city of a village, without a scenario or under it.
     *
     * @param minutes of the whole way, access legs included; null where no city can be reached
     * @param city id of the nearest city, or null
     * @param cityName its name, or null
     * @param population of the cities within some minutes
     * @param reason why no city can be reached, or null
     */
    record NearestCityState(
            @Nullable Double minutes,
            @Nullable String city,
            @Nullable String cityName,
            @JsonUnwrapped PopulationWithin population,
            @Nullable String reason) {

        static NearestCityState of(VillageAccess access) {
            CityTrip.CityTripRow nearest = access.nearest().map(CityTrip::toRow).orElse(null);
            return new NearestCityState(
                    nearest == null ? null : nearest.minutes(),
                    nearest == null ? null : nearest.city(),
                    nearest == null ? null : nearest.name(),
                    access.population(),
                    access.reason());
        }
    }

    static VillageEffectRow of(VillageEffect effect) {
        Village village = effect.village();
        return new VillageEffectRow(
                village.id(),
                village.name(),
                village.place().region(),
                village.population(),
                effect.status().name().toLowerCase(Locale.ROOT),
                effect.difference(),
                NearestCityState.of(effect.before()),
                NearestCityState.of(effect.after()));
    }
}
