package org.villageatlas.accessibility.trips;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

/**
 * The places between which travel times are asked for.
 *
 * @param origins 1 to 2000 pairs of longitude and latitude in degrees
 * @param destinations 1 to 2000 pairs of longitude and latitude in degrees
 * @param profile who travels, such as {@code car} or {@code foot}; a car unless said
 * @param month of departure, 1 to 12; the open season unless said
 * @param scenario id of the scenario that is assumed; the roads as they are unless said
 */
@Schema(example = "{\"origins\":[[19.82,41.33],[19.51,42.07]],\"destinations\":[[20.1,40.6]],\"profile\":\"car\"}")
record MatrixRequest(
        @Nullable List<@Nullable List<@Nullable Double>> origins,
        @Nullable List<@Nullable List<@Nullable Double>> destinations,
        @Nullable String profile,
        @Nullable Integer month,
        @Nullable String scenario) {

    private static final int MOST_POINTS = 2000;

    Conditions conditions() {
        return Conditions.parse(profile, month, scenario);
    }

    /** @throws Invalid naming the first point that is none, such as {@code origins[3]} */
    List<Position> originPoints() {
        return points("origins", origins);
    }

    /** @throws Invalid naming the first point that is none, such as {@code destinations[3]} */
    List<Position> destinationPoints() {
        return points("destinations", destinations);
    }

    private static List<Position> points(String field, @Nullable List<@Nullable List<@Nullable Double>> pairs) {
        if (pairs == null || pairs.isEmpty() || pairs.size() > MOST_POINTS) {
            throw new Invalid(
                    field,
                    pairs == null ? null : pairs.size() + " points",
                    "1 to " + MOST_POINTS + " pairs [longitude, latitude]");
        }
        List<Position> points = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            points.add(point(field + "[" + i + "]", pairs.get(i)));
        }
        return points;
    }

    private static Position point(String field, @Nullable List<@Nullable Double> pair) {
        Double longitude = pair == null || pair.size() != 2 ? null : pair.get(0);
        Double latitude = pair == null || pair.size() != 2 ? null : pair.get(1);
        if (longitude == null || latitude == null) {
            throw new Invalid(field, pair, "a pair [longitude, latitude] in degrees");
        }
        return Position.of(field, longitude, latitude);
    }
}
