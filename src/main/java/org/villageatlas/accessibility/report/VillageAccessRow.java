package org.villageatlas.accessibility.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessLegRow;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.PopulationWithin;
import org.villageatlas.accessibility.Reachability;
import org.villageatlas.village.Village;

/**
 * How a village is connected to the cities, as it is answered.
 *
 * @param village which one, and how it reaches the road
 * @param nearestCity the city of least minutes, or null where none can be reached
 * @param cities all that can be reached, nearest first
 * @param unreachableCities number of cities that cannot
 * @param population of the cities within some minutes
 */
record VillageAccessRow(
        @JsonUnwrapped ConnectedVillageRow village,
        CityTrip.@Nullable CityTripRow nearestCity,
        List<CityTrip.CityTripRow> cities,
        int unreachableCities,
        @JsonUnwrapped PopulationWithin population) {

    /**
     * A village and its access leg.
     *
     * @param village its id
     * @param name of the village
     * @param region first-level area it lies in
     * @param lon longitude in degrees, WGS84
     * @param lat latitude in degrees, WGS84
     * @param status {@code unreachable} where no city can be reached
     * @param reason why none can be reached, or null
     * @param accessMetres length of the walk to the road in metres, or null where no road is within reach
     * @param accessMinutes time of that walk in minutes, or null where no road is within reach
     */
    record ConnectedVillageRow(
            String village,
            String name,
            String region,
            double lon,
            double lat,
            Reachability status,
            @Nullable String reason,
            @JsonProperty("access_m") @Nullable Double accessMetres,
            @Nullable Double accessMinutes) {

        static ConnectedVillageRow of(VillageAccess access) {
            Village village = access.village();
            AccessLegRow leg = AccessLegRow.of(access.access());
            return new ConnectedVillageRow(
                    village.id(),
                    village.name(),
                    village.place().region(),
                    village.position().longitude(),
                    village.position().latitude(),
                    access.status(),
                    access.reason(),
                    leg.accessMetres(),
                    leg.accessMinutes());
        }
    }

    /**
     * A village and one city, a row of the table.
     *
     * @param village which one, and how it reaches the road
     * @param city id of the city, or null where none can be reached; so are all that follow
     * @param cityName its name
     * @param cityPopulation its inhabitants
     * @param minutes of the whole way, access legs included
     * @param driveMinutes on the roads
     * @param km on the roads
     */
    record VillageCityRow(
            @JsonUnwrapped ConnectedVillageRow village,
            @Nullable String city,
            @Nullable String cityName,
            @Nullable Integer cityPopulation,
            @Nullable Double minutes,
            @Nullable Double driveMinutes,
            @Nullable Double km) {

        static VillageCityRow of(VillageAccess access, CityTrip trip) {
            return new VillageCityRow(
                    ConnectedVillageRow.of(access),
                    trip.city().id(),
                    trip.city().name(),
                    trip.city().population(),
                    Minutes.rounded(trip.way().total()),
                    Minutes.rounded(trip.way().drive()),
                    Kilometres.rounded(trip.way().distance()));
        }

        static VillageCityRow withoutCity(VillageAccess access) {
            return new VillageCityRow(ConnectedVillageRow.of(access), null, null, null, null, null, null);
        }
    }

    static VillageAccessRow of(VillageAccess access) {
        return new VillageAccessRow(
                ConnectedVillageRow.of(access),
                access.nearest().map(CityTrip::toRow).orElse(null),
                access.trips().stream().map(CityTrip::toRow).toList(),
                access.unreachable(),
                access.population());
    }
}
