package org.villageatlas.circuit.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.city.Cities;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/**
 * The start or the end as the sender gave it: a city or a position.
 *
 * @param field its name in the request
 * @param city id of a city, or null when a position was given
 */
public record Where(
        String field, @Nullable String city, @Nullable Position position) {

    private static final String EXPECTED = "the id of a city, as /api/cities lists them, or [longitude, latitude]";

    /** @throws Invalid when it is neither text nor two numbers */
    public static Where parse(String field, @Nullable Object value) {
        if (value instanceof String id && !id.isBlank()) {
            return new Where(field, id, null);
        }
        if (value instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Number longitude
                && pair.get(1) instanceof Number latitude) {
            return new Where(field, null, Position.of(field, longitude.doubleValue(), latitude.doubleValue()));
        }
        throw new Invalid(field, value, EXPECTED);
    }

    /** @throws Invalid when there is no such city */
    public Place in(Cities cities) {
        return position != null
                ? Place.of(position)
                : cities.find(String.valueOf(city))
                        .map(Place::of)
                        .orElseThrow(() -> new Invalid(field, city, EXPECTED));
    }

    /** As the request has it. */
    public Object echo() {
        return position == null ? String.valueOf(city) : List.of(position.longitude(), position.latitude());
    }
}
