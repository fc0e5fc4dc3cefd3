package org.villageatlas.accessibility.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessLegRow;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.answer.Choice;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

/** The nearest city on a village's page. */
@Component
class NearestCityFacet implements VillageFacet<NearestCityFacet.NearestCityRow> {

    /**
     * The nearest city of a village by car; what is not known is left out.
     *
     * @param status {@code ok}, {@code unreachable}, {@code preparing} while the road network is prepared, or
     *     {@code unavailable} when that failed
     * @param reason why there is none
     * @param city its id
     * @param name of the city
     * @param minutes of the whole way, access legs included
     * @param km on the roads
     * @param accessMetres length of the walk to the road in metres
     * @param accessMinutes time of that walk in minutes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NearestCityRow(
            String status,
            @Nullable String reason,
            @Nullable String city,
            @Nullable String name,
            @Nullable Double minutes,
            @Nullable Double km,
            @JsonProperty("access_m") @Nullable Double accessMetres,
            @Nullable Double accessMinutes) {

        static NearestCityRow none(String status, @Nullable String reason) {
            return new NearestCityRow(status, reason, null, null, null, null, null, null);
        }
    }

    private final Programmes programmes;
    private final Cities cities;
    private final TravelTimes times;
    private final RoadNetwork network;

    NearestCityFacet(Programmes programmes, Cities cities, TravelTimes times, RoadNetwork network) {
        this.programmes = programmes;
        this.cities = cities;
        this.times = times;
        this.network = network;
    }

    @Override
    public String name() {
        return "nearest_city";
    }

    @Override
    public NearestCityRow of(Village village) {
        Programme programme = programmes.get(village.programme());
        List<City> markets = cities.list(programme.rules().minCityPopulation());
        TravelTimeMatrix matrix;
        try {
            matrix = times.matrix(
                    List.of(village.position()),
                    markets.stream().map(City::position).toList(),
                    Conditions.CAR);
        } catch (Unavailable notReady) {
            boolean failed = network.status().state() == RoadNetwork.State.FAILED;
            return NearestCityRow.none(failed ? "unavailable" : "preparing", notReady.getMessage());
        }
        VillageAccess access = VillageAccess.of(village, matrix, 0, markets, Direction.TO);
        String status = Choice.label(access.status());
        AccessLegRow leg = AccessLegRow.of(access.access());
        return access.nearest()
                .map(CityTrip::toRow)
                .map(trip -> new NearestCityRow(
                        status,
                        null,
                        trip.city(),
                        trip.name(),
                        trip.minutes(),
                        trip.km(),
                        leg.accessMetres(),
                        leg.accessMinutes()))
                .orElseGet(() -> NearestCityRow.none(status, access.reason()));
    }
}
