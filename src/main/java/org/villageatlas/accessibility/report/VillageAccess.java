package org.villageatlas.accessibility.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.AccessLegFields;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Fields;
import org.villageatlas.city.City;
import org.villageatlas.village.Village;

/**
 * How one village is connected to the cities.
 *
 * @param access how it reaches the road
 * @param trips the cities that can be reached, nearest first
 * @param unreachable how many cannot
 * @param reason why none can be reached, or null
 */
record VillageAccess(
        Village village,
        AccessLeg access,
        List<CityTrip> trips,
        int unreachable,
        @Nullable String reason) {

    VillageAccess {
        trips = List.copyOf(trips);
    }

    /**
     * Reads what a matrix says of one village.
     *
     * @param number of the village among the origins, or the destinations when it is travelled to
     * @param cities the other side of the matrix
     * @param direction of travel, to the cities or from them
     */
    static VillageAccess of(
            Village village, TravelTimeMatrix matrix, int number, List<City> cities, Direction direction) {
        boolean there = direction == Direction.TO;
        List<CityTrip> trips = new ArrayList<>();
        String reason = cities.isEmpty() ? "no city is large enough" : null;
        for (int i = 0; i < cities.size(); i++) {
            Trip trip = there ? matrix.trip(number, i) : matrix.trip(i, number);
            if (trip instanceof Trip.Reached way) {
                trips.add(new CityTrip(cities.get(i), way));
            } else {
                reason = trip.fold(way -> "", Trip.Unreachable::reason);
            }
        }
        trips.sort(CityTrip.NEAREST_FIRST);
        return new VillageAccess(
                village,
                (there ? matrix.origins() : matrix.destinations()).get(number),
                trips,
                cities.size() - trips.size(),
                trips.isEmpty() ? reason : null);
    }

    Optional<CityTrip> nearest() {
        return trips.stream().findFirst();
    }

    String status() {
        return trips.isEmpty() ? "unreachable" : "ok";
    }

    /** Sum of the populations of the cities listed whose time, access legs included, is at most so many minutes. */
    long populationWithin(int minutes) {
        return trips.stream()
                .filter(trip -> trip.way().total().compareTo(Duration.ofMinutes(minutes)) <= 0)
                .mapToLong(trip -> trip.city().population())
                .sum();
    }

    Feature toFeature() {
        return new Feature(
                village.id(),
                village.position().toPoint(),
                identity()
                        .put("nearest_city", nearest().map(CityTrip::toMap).orElse(null))
                        .put("cities", trips.stream().map(CityTrip::toMap).toList())
                        .put("unreachable_cities", unreachable)
                        .put("population_within_60", populationWithin(60))
                        .put("population_within_120", populationWithin(120))
                        .put("population_within_180", populationWithin(180)));
    }

    /** A row for each city that can be reached, or one without a city. */
    List<Map<String, @Nullable Object>> toRows() {
        if (trips.isEmpty()) {
            return List.of(row(null));
        }
        return trips.stream().map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(@Nullable CityTrip trip) {
        Fields fields = identity();
        if (trip == null) {
            return fields.put("city", null)
                    .put("city_name", null)
                    .put("city_population", null)
                    .put("minutes", null)
                    .put("drive_minutes", null)
                    .put("km", null)
                    .toMap();
        }
        Map<String, @Nullable Object> shown = trip.toMap();
        return fields.put("city", shown.get("city"))
                .put("city_name", shown.get("name"))
                .put("city_population", trip.city().population())
                .put("minutes", shown.get("minutes"))
                .put("drive_minutes", Minutes.rounded(trip.way().drive()))
                .put("km", shown.get("km"))
                .toMap();
    }

    private Fields identity() {
        Map<String, @Nullable Object> leg = AccessLegFields.of(access);
        return Fields.of("village", village.id())
                .put("name", village.name())
                .put("region", village.place().region())
                .put("lon", village.position().longitude())
                .put("lat", village.position().latitude())
                .put("status", status())
                .put("reason", reason)
                .put("access_m", leg.get("access_m"))
                .put("access_minutes", leg.get("access_minutes"));
    }
}
