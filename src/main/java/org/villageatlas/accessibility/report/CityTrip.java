package org.villageatlas.accessibility.report;

import java.util.Comparator;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.city.City;

/**
 * The way from a village to a city.
 *
 * @param city where it ends
 * @param way how long it takes
 */
record CityTrip(City city, Trip.Reached way) {

    /** Least time first, equal ones by the city's id. */
    static final Comparator<CityTrip> NEAREST_FIRST = Comparator.comparing(
                    (CityTrip trip) -> trip.way().total())
            .thenComparing(trip -> trip.city().id());

    /**
     * A city that a village reaches, as it is answered.
     *
     * @param city its id
     * @param name of the city
     * @param minutes of the whole way, access legs included
     * @param km on the roads
     */
    record CityTripRow(String city, String name, double minutes, double km) {}

    CityTripRow toRow() {
        return new CityTripRow(
                city.id(), city.name(), Minutes.rounded(way.total()), Kilometres.rounded(way.distance()));
    }
}
