package org.villageatlas.accessibility.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.answer.Fields;
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

    /** One row for each band, and the last for what reaches no city. */
    static List<Map<String, @Nullable Object>> rows(Surface surface, List<Home> homes, List<TravelTimeBand> bands) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (TravelTimeBand band : bands) {
            long cells = surface.cells()
                    .filter(cell -> band.contains(surface.minutes(cell)))
                    .count();
            List<Home> inside = homes.stream()
                    .filter(home -> Double.isFinite(home.minutes()) && band.contains(home.minutes()))
                    .toList();
            rows.add(Fields.of("band", band.label())
                    .put("from_minutes", band.from())
                    .put("to_minutes", band.to())
                    .put("cells", cells)
                    .put("area_km2", Math.round(cells * surface.grid().cellArea() / 1e4) / 100.0)
                    .putAll(population(inside))
                    .toMap());
        }
        List<Home> cutOff =
                homes.stream().filter(home -> !Double.isFinite(home.minutes())).toList();
        rows.add(Fields.of("band", "unreachable")
                .put("from_minutes", null)
                .put("to_minutes", null)
                .put("cells", null)
                .put("area_km2", null)
                .putAll(population(cutOff))
                .toMap());
        return rows;
    }

    private static Map<String, @Nullable Object> population(List<Home> homes) {
        List<Home> villages = homes.stream().filter(home -> !home.isCity()).toList();
        List<Integer> known =
                villages.stream().map(Home::population).filter(Objects::nonNull).toList();
        return Fields.of("cities", homes.size() - villages.size())
                .put(
                        "city_population",
                        homes.stream()
                                .filter(Home::isCity)
                                .map(Home::population)
                                .filter(Objects::nonNull)
                                .mapToLong(Integer::longValue)
                                .sum())
                .put("villages", villages.size())
                .put(
                        "village_population",
                        known.isEmpty()
                                ? null
                                : known.stream().mapToLong(Integer::longValue).sum())
                .put("villages_of_unknown_population", villages.size() - known.size())
                .toMap();
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
