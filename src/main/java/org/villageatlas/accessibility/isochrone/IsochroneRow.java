package org.villageatlas.accessibility.isochrone;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.villageatlas.accessibility.AccessLegRow;
import org.villageatlas.accessibility.ConditionsRow;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Inhabitants;

/**
 * An isochrone and who lives within it, as it is answered.
 *
 * @param minutes travel time, access legs included
 * @param direction from the point or to it
 * @param squareKilometres of the area
 * @param cities of the catalogue within it, nearest first
 * @param inhabitants of these cities and of the villages within it
 */
record IsochroneRow(
        double minutes,
        Direction direction,
        @JsonProperty("area_km2") double squareKilometres,
        List<ReachedCityRow> cities,
        @JsonUnwrapped Inhabitants inhabitants) {

    IsochroneRow {
        cities = List.copyOf(cities);
    }

    /**
     * A city within an isochrone.
     *
     * @param city its id
     * @param name of the city
     * @param population inhabitants
     * @param minutes of the whole way, access legs included
     */
    record ReachedCityRow(String city, String name, int population, double minutes) {}

    /**
     * What isochrones go by.
     *
     * @param lon longitude of the point in degrees, WGS84
     * @param lat latitude of the point in degrees, WGS84
     * @param direction from the point or to it
     * @param conditions how one travels
     * @param access the walk between the point and the road
     * @param walkKm how far one walks off the road at most, in kilometres
     * @param cellMetres spacing in metres of the raster that the areas are drawn from; they are as good as half of it
     */
    record IsochroneMembers(
            double lon,
            double lat,
            Direction direction,
            @JsonUnwrapped ConditionsRow conditions,
            @JsonUnwrapped AccessLegRow access,
            double walkKm,
            @JsonProperty("cell_m") double cellMetres) {}
}
