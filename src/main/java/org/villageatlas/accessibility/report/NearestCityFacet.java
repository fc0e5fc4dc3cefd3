package org.villageatlas.accessibility.report;

import java.util.List;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.AccessLegFields;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.answer.Fields;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.problem.Unavailable;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageFacet;

/** The nearest city on a village's page. */
@Component
class NearestCityFacet implements VillageFacet<Object> {

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
    public Object of(Village village) {
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
            return Fields.of("status", failed ? "unavailable" : "preparing")
                    .put("reason", notReady.getMessage())
                    .toMap();
        }
        VillageAccess access = VillageAccess.of(village, matrix, 0, markets, Direction.TO);
        return access.nearest()
                .map(trip -> Fields.of("status", access.status())
                        .putAll(trip.toMap())
                        .put("access_m", AccessLegFields.of(access.access()).get("access_m"))
                        .put(
                                "access_minutes",
                                AccessLegFields.of(access.access()).get("access_minutes"))
                        .toMap())
                .orElseGet(() -> Fields.of("status", access.status())
                        .put("reason", access.reason())
                        .toMap());
    }
}
