package org.villageatlas.circuit.request;

import org.jspecify.annotations.Nullable;
import org.villageatlas.city.City;
import org.villageatlas.geo.Position;
import org.villageatlas.village.Village;

/**
 * Where a tour starts, stops, spends a night or ends.
 *
 * @param id of the city or village, or null for a point that was given by its coordinates
 */
public record Place(@Nullable String id, String name, Kind kind, Position position) {

    /** What a place is. */
    public enum Kind {
        CITY,
        VILLAGE,
        POINT
    }

    public static Place of(City city) {
        return new Place(city.id(), city.name(), Kind.CITY, city.position());
    }

    public static Place of(Village village) {
        return new Place(village.id(), village.name(), Kind.VILLAGE, village.position());
    }

    public static Place of(Position position) {
        return new Place(null, position.toString(), Kind.POINT, position);
    }
}
