package org.villageatlas.accessibility.surface;

import java.util.List;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.city.City;
import org.villageatlas.geo.Metres;
import org.villageatlas.problem.Invalid;

/**
 * Parameters of a travel time surface.
 *
 * @param cities one or more
 * @param direction to the cities or from them
 * @param spacing between the centres of neighbouring cells
 * @param walk to a road, at most
 */
record SurfaceRequest(List<City> cities, Direction direction, Conditions conditions, Metres spacing, Metres walk) {

    private static final double SMALLEST_KM = 0.2;
    private static final double LARGEST_KM = 100;

    SurfaceRequest {
        cities = List.copyOf(cities);
    }

    /** The same under other conditions. */
    SurfaceRequest under(Conditions others) {
        return new SurfaceRequest(cities, direction, others, spacing, walk);
    }

    /**
     * The distance between cells that a request names.
     *
     * @throws Invalid when it is out of range
     */
    static Metres spacing(double kilometres) {
        if (!(kilometres >= SMALLEST_KM && kilometres <= LARGEST_KM)) {
            throw new Invalid("cell_km", kilometres, "kilometres from " + SMALLEST_KM + " to " + LARGEST_KM);
        }
        return new Metres(kilometres * 1000);
    }
}
