package org.villageatlas.accessibility.report;

import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.answer.Fields;
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

    Map<String, @Nullable Object> toMap() {
        return Fields.of("city", city.id())
                .put("name", city.name())
                .put("minutes", Minutes.rounded(way.total()))
                .put("km", Kilometres.rounded(way.distance()))
                .toMap();
    }
}
