package org.villageatlas.circuit.order;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.city.Cities;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.village.Village;

/**
 * A place as the sender gave it: a city or a position.
 *
 * @param field its name in the request
 * @param city id of a city, or of a village where a day may end there, or null when a position was given
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
        return find(cities).orElseThrow(() -> new Invalid(field, city, EXPECTED));
    }

    /** @throws Invalid when there is neither such a city nor such a village */
    public Place in(Cities cities, List<Village> villages) {
        return find(cities)
                .or(() -> villages.stream()
                        .filter(village -> village.id().equals(city))
                        .map(Place::of)
                        .findFirst())
                .orElseThrow(() -> new Invalid(
                        field, city, "the id of a city or of a village of the programme, or [longitude, latitude]"));
    }

    private Optional<Place> find(Cities cities) {
        return position != null
                ? Optional.of(Place.of(position))
                : cities.find(String.valueOf(city)).map(Place::of);
    }

    /** As the request has it. */
    public Object echo() {
        return position == null ? String.valueOf(city) : List.of(position.longitude(), position.latitude());
    }
}
