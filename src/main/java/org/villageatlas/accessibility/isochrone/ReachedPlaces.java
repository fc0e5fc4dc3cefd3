package org.villageatlas.accessibility.isochrone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Inhabitants;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.city.Cities;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.village.Village;
import org.villageatlas.village.VillageQuery;
import org.villageatlas.village.Villages;

/** Which of the cities and villages that the service knows lie within some minutes, by the times of the matrix. */
@Component
class ReachedPlaces {

    private static final VillageQuery ALL = new VillageQuery(null, null, null, null, null);

    private final Cities cities;
    private final Villages villages;
    private final TravelTimes times;

    ReachedPlaces(Cities cities, Villages villages, TravelTimes times) {
        this.cities = cities;
        this.villages = villages;
        this.times = times;
    }

    /** A place and the whole way to or from it. */
    private record Timed<T>(T place, Duration total) {}

    /** What lies around a point, nearest first. */
    record Around(List<Timed<City>> cities, List<Timed<Village>> villages) {

        Around {
            cities = List.copyOf(cities);
            villages = List.copyOf(villages);
        }

        List<IsochroneRow.ReachedCityRow> citiesWithin(double minutes) {
            return within(cities, minutes).stream()
                    .map(city -> new IsochroneRow.ReachedCityRow(
                            city.place().id(),
                            city.place().name(),
                            city.place().population(),
                            Minutes.rounded(city.total())))
                    .toList();
        }

        Inhabitants inhabitantsWithin(double minutes) {
            List<@Nullable Integer> small = new ArrayList<>();
            within(villages, minutes)
                    .forEach(village -> small.add(village.place().population()));
            return Inhabitants.of(
                    within(cities, minutes).stream()
                            .mapToLong(city -> city.place().population())
                            .sum(),
                    small);
        }

        private static <T> List<Timed<T>> within(List<Timed<T>> places, double minutes) {
            return places.stream()
                    .filter(place -> Minutes.of(place.total()) <= minutes)
                    .toList();
        }
    }

    /** All that the service knows. */
    record Known(List<City> cities, List<Village> villages) {}

    Known known() {
        return new Known(cities.list(0), villages.find(ALL));
    }

    Around find(Known known, Position point, Direction direction, Conditions conditions) {
        List<City> allCities = known.cities();
        List<Village> allVillages = known.villages();
        List<Position> others = new ArrayList<>();
        allCities.forEach(city -> others.add(city.position()));
        allVillages.forEach(village -> others.add(village.position()));
        if (others.isEmpty()) {
            return new Around(List.of(), List.of());
        }
        TravelTimeMatrix matrix = direction == Direction.FROM
                ? times.matrix(List.of(point), others, conditions)
                : times.matrix(others, List.of(point), conditions);
        List<@Nullable Duration> totals = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Trip trip = direction == Direction.FROM ? matrix.trip(0, i) : matrix.trip(i, 0);
            totals.add(trip instanceof Trip.Reached way ? way.total() : null);
        }
        return new Around(
                timed(allCities, totals.subList(0, allCities.size())),
                timed(allVillages, totals.subList(allCities.size(), totals.size())));
    }

    private static <T> List<Timed<T>> timed(List<T> places, List<@Nullable Duration> totals) {
        List<Timed<T>> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Duration total = totals.get(i);
            if (total != null) {
                found.add(new Timed<>(places.get(i), total));
            }
        }
        found.sort(Comparator.comparing(Timed::total));
        return found;
    }
}
