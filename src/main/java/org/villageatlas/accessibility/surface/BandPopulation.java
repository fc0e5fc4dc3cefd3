package org.villageatlas.accessibility.surface;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Inhabitants;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.village.Village;
import org.villageatlas.village.Villages;

/** Who lives how far from the nearest city: the cities of the catalogue and the villages of a programme. */
@Component
class BandPopulation {

    private final Cities cities;
    private final Villages villages;
    private final TravelTimes times;

    BandPopulation(Cities cities, Villages villages, TravelTimes times) {
        this.cities = cities;
        this.villages = villages;
        this.times = times;
    }

    /** A place, how far it is, infinite where there is no way, and how many live there, null when unknown. */
    record Home(boolean isCity, double minutes, @Nullable Integer population) {}

    /** Where people live. */
    record Places(List<City> cities, List<Village> villages) {}

    /** All cities, and the villages of a programme. */
    Places places(String programme) {
        return new Places(cities.list(0), villages.listOf(programme));
    }

    /**
     * A travel time band and who lives in it, as it is answered.
     *
     * @param band such as {@code 30-60}, {@code 180+} or {@code unreachable}
     * @param fromMinutes lower end, or null for what cannot be reached
     * @param toMinutes upper end, or null where there is none
     * @param cells number of cells in it, or null for what cannot be reached
     * @param squareKilometres area of these cells, or null for what cannot be reached
     * @param cities number of cities in it
     * @param inhabitants of these cities and of the villages in it
     */
    record BandRow(
            String band,
            @Nullable Integer fromMinutes,
            @Nullable Integer toMinutes,
            @Nullable Long cells,
            @JsonProperty("area_km2") @Nullable Double squareKilometres,
            long cities,
            @JsonUnwrapped Inhabitants inhabitants) {}

    /** One row for each band, and the last for what reaches no city. */
    static List<BandRow> rows(Surface surface, List<Home> homes, List<TravelTimeBand> bands) {
        List<BandRow> rows = new ArrayList<>();
        for (TravelTimeBand band : bands) {
            long cells = surface.cells()
                    .filter(cell -> band.contains(surface.minutes(cell)))
                    .count();
            List<Home> inside = homes.stream()
                    .filter(home -> Double.isFinite(home.minutes()) && band.contains(home.minutes()))
                    .toList();
            rows.add(new BandRow(
                    band.label(),
                    band.from(),
                    band.to(),
                    cells,
                    Math.round(cells * surface.grid().cellArea() / 1e4) / 100.0,
                    inside.stream().filter(Home::isCity).count(),
                    inhabitants(inside)));
        }
        List<Home> cutOff =
                homes.stream().filter(home -> !Double.isFinite(home.minutes())).toList();
        rows.add(new BandRow(
                "unreachable",
                null,
                null,
                null,
                null,
                cutOff.stream().filter(Home::isCity).count(),
                inhabitants(cutOff)));
        return rows;
    }

    private static Inhabitants inhabitants(List<Home> homes) {
        List<@Nullable Integer> villages = new ArrayList<>();
        long cityPopulation = 0;
        for (Home home : homes) {
            Integer population = home.population();
            if (home.isCity()) {
                cityPopulation += population == null ? 0 : population;
            } else {
                villages.add(population);
            }
        }
        return Inhabitants.of(cityPopulation, villages);
    }

    /** How far each of the places is. */
    List<Home> homes(Places places, SurfaceRequest request) {
        List<City> towns = places.cities();
        List<Village> small = places.villages();
        List<Position> homes = new ArrayList<>();
        towns.forEach(city -> homes.add(city.position()));
        small.forEach(village -> homes.add(village.position()));
        double[] minutes = nearest(homes, request);
        List<Home> found = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            boolean isCity = i < towns.size();
            found.add(new Home(
                    isCity,
                    minutes[i],
                    isCity
                            ? (Integer) towns.get(i).population()
                            : small.get(i - towns.size()).population()));
        }
        return found;
    }

    private double[] nearest(List<Position> homes, SurfaceRequest request) {
        double[] least = new double[homes.size()];
        if (homes.isEmpty()) {
            return least;
        }
        boolean toCities = request.direction() == Direction.TO;
        List<Position> markets = request.cities().stream().map(City::position).toList();
        TravelTimeMatrix matrix = toCities
                ? times.matrix(homes, markets, request.conditions())
                : times.matrix(markets, homes, request.conditions());
        for (int home = 0; home < least.length; home++) {
            least[home] = Double.POSITIVE_INFINITY;
            for (int market = 0; market < markets.size(); market++) {
                double minutes = toCities ? matrix.minutes(home, market) : matrix.minutes(market, home);
                least[home] = Math.min(least[home], minutes);
            }
        }
        return least;
    }
}
