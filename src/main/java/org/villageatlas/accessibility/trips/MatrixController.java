package org.villageatlas.accessibility.trips;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Access;
import org.villageatlas.accessibility.AccessFields;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Matrix;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.network.RequestedPoints;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.geo.Position;
import org.villageatlas.layer.Fields;
import org.villageatlas.problem.Invalid;

@RestController
class MatrixController {

    private static final int MOST_POINTS = 2000;

    private final RoadNetwork network;
    private final TravelTimes times;
    private final AccessibilitySettings settings;

    MatrixController(RoadNetwork network, TravelTimes times, AccessibilitySettings settings) {
        this.network = network;
        this.times = times;
        this.settings = settings;
    }

    /**
     * What is asked.
     *
     * @param origins pairs of longitude and latitude
     * @param destinations pairs of longitude and latitude
     * @param profile {@code car}, also when missing
     * @param month of departure, 1 to 12; the open season when missing
     * @param scenario id of the changes to the roads that are assumed
     */
    record Question(
            @Nullable List<@Nullable List<@Nullable Double>> origins,
            @Nullable List<@Nullable List<@Nullable Double>> destinations,
            @Nullable String profile,
            @Nullable Integer month,
            @Nullable String scenario) {}

    @PostMapping("/api/matrix")
    Map<String, @Nullable Object> matrix(@RequestBody Question question) {
        Conditions conditions = Conditions.parse(question.profile(), question.month(), question.scenario());
        List<Position> origins = points("origins", question.origins());
        List<Position> destinations = points("destinations", question.destinations());
        RequestedPoints map = new RequestedPoints(
                network.graph().summary().extent(), settings.accessibility().reach());
        map.check("origins", origins);
        map.check("destinations", destinations);
        return answer(times.matrix(origins, destinations, conditions));
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

    /** The cells are written one by one as they are asked for: a large answer is never held in memory. */
    private static Map<String, @Nullable Object> answer(Matrix matrix) {
        int rows = matrix.origins().size();
        int columns = matrix.destinations().size();
        List<List<@Nullable Double>> minutes =
                new LazyList<>(rows, row -> new LazyList<>(columns, column -> minutes(matrix, row, column)));
        List<List<@Nullable Double>> km =
                new LazyList<>(rows, row -> new LazyList<>(columns, column -> kilometres(matrix, row, column)));
        return Fields.of("minutes", minutes)
                .put("km", km)
                .put(
                        "origins",
                        matrix.origins().stream().map(MatrixController::toMap).toList())
                .put(
                        "destinations",
                        matrix.destinations().stream()
                                .map(MatrixController::toMap)
                                .toList())
                .toMap();
    }

    private static @Nullable Double minutes(Matrix matrix, int row, int column) {
        return matrix.trip(row, column) instanceof Trip.Reached way ? Minutes.rounded(way.total()) : null;
    }

    private static @Nullable Double kilometres(Matrix matrix, int row, int column) {
        return matrix.trip(row, column) instanceof Trip.Reached way ? Kilometres.rounded(way.distance()) : null;
    }

    private static Map<String, @Nullable Object> toMap(Access access) {
        return Fields.of("lon", access.point().longitude())
                .put("lat", access.point().latitude())
                .putAll(AccessFields.of(access))
                .toMap();
    }
}
