package org.villageatlas.accessibility.trips;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.AccessLegRow;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimeMatrix;

/**
 * Travel times and distances from each origin to each destination.
 *
 * @param minutes a row for each origin with a number for each destination: the whole way, access legs included; null where
 *     there is no path
 * @param km in the same order, on the roads; null where there is no path
 * @param origins how each reaches the road
 * @param destinations how each reaches the road
 */
record MatrixResponse(
        List<List<@Nullable Double>> minutes,
        List<List<@Nullable Double>> km,
        List<SnappedPointRow> origins,
        List<SnappedPointRow> destinations) {

    /**
     * A point and its access leg.
     *
     * @param lon longitude in degrees, WGS84
     * @param lat latitude in degrees, WGS84
     * @param access the walk to the road
     */
    record SnappedPointRow(
            double lon, double lat, @JsonUnwrapped AccessLegRow access) {

        static SnappedPointRow of(AccessLeg access) {
            return new SnappedPointRow(
                    access.point().longitude(), access.point().latitude(), AccessLegRow.of(access));
        }
    }

    static MatrixResponse of(TravelTimeMatrix matrix) {
        return new MatrixResponse(
                new DecimalRows(matrix, 2, (row, column) -> {
                    long millis = matrix.totalMillis(row, column);
                    return millis < 0 ? DecimalRows.NONE : Math.round(millis / Minutes.MILLIS * 100);
                }),
                new DecimalRows(matrix, 3, (row, column) -> {
                    double metres = matrix.metres(row, column);
                    return Double.isNaN(metres) ? DecimalRows.NONE : Math.round(metres);
                }),
                matrix.origins().stream().map(SnappedPointRow::of).toList(),
                matrix.destinations().stream().map(SnappedPointRow::of).toList());
    }
}
