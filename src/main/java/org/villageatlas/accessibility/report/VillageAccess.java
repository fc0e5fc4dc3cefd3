package org.villageatlas.accessibility.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.PopulationWithin;
import org.villageatlas.accessibility.Reachability;
import org.villageatlas.accessibility.TravelTimeMatrix;
import org.villageatlas.accessibility.Trip;
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

    Reachability status() {
        return Reachability.of(!trips.isEmpty());
    }

    /** Sum of the populations of the cities listed whose time, access legs included, is at most so many minutes. */
    long populationWithin(int minutes) {
        return trips.stream()
                .filter(trip -> trip.way().total().compareTo(Duration.ofMinutes(minutes)) <= 0)
                .mapToLong(trip -> trip.city().population())
                .sum();
    }

    PopulationWithin population() {
        return PopulationWithin.of(this::populationWithin);
    }

    /** A row for each city that can be reached, or one without a city. */
    List<VillageAccessRow.VillageCityRow> toRows() {
        return trips.isEmpty()
                ? List.of(VillageAccessRow.VillageCityRow.withoutCity(this))
                : trips.stream()
                        .map(trip -> VillageAccessRow.VillageCityRow.of(this, trip))
                        .toList();
    }
}
