package org.villageatlas.circuit.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.villageatlas.city.Cities;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;
import org.villageatlas.village.Village;

/**
 * A place as the sender gave it: an id or a position.
 *
 * @param id of a city, or of a village where a day may end there, or null when a position was given
 */
public record Where(@Nullable String id, @Nullable Position position) {

    private static final String EXPECTED = "the id of a city, as /api/cities lists them, or [longitude, latitude]";

    /** @throws Invalid when it is neither text nor two numbers */
    static Where parse(String field, @Nullable Object value) {
        if (value instanceof String id && !id.isBlank()) {
            return new Where(id, null);
        }
        if (value instanceof List<?> pair
                && pair.size() == 2
                && pair.get(0) instanceof Number longitude
                && pair.get(1) instanceof Number latitude) {
            return new Where(null, Position.of(field, longitude.doubleValue(), latitude.doubleValue()));
        }
        throw new Invalid(field, value, EXPECTED);
    }

    /**
     * @param field its name in the request
     * @throws Invalid when there is no such city
     */
    public Place in(String field, Cities cities) {
        return find(cities).orElseThrow(() -> new Invalid(field, id, EXPECTED));
    }

    /**
     * @param field its name in the request
     * @throws Invalid when there is neither such a city nor such a village
     */
    public Place in(String field, Cities cities, List<Village> villages) {
        return find(cities)
                .or(() -> villages.stream()
                        .filter(village -> village.id().equals(id))
                        .map(Place::of)
                        .findFirst())
                .orElseThrow(() -> new Invalid(
                        field, id, "the id of a city or of a village of the programme, or [longitude, latitude]"));
    }

    private Optional<Place> find(Cities cities) {
        return position != null
                ? Optional.of(Place.of(position))
                : cities.find(String.valueOf(id)).map(Place::of);
    }

    /** As JSON has it: the id, or longitude and latitude. */
    @JsonValue
    @Schema(types = {"string", "array"})
    Object json() {
        return position == null ? String.valueOf(id) : List.of(position.longitude(), position.latitude());
    }

    /** Part of what ids of circuits are hashes of. */
    @Override
    public String toString() {
        return json().toString();
    }
}
