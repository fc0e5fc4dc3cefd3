package org.villageatlas.accessibility.trips;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.ConditionsQuery;
import org.villageatlas.accessibility.Kilometres;
import org.villageatlas.accessibility.Minutes;
import org.villageatlas.accessibility.Route;
import org.villageatlas.accessibility.TravelTimes;
import org.villageatlas.accessibility.Trip;
import org.villageatlas.accessibility.network.RequestedPoints;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.geo.Metres;
import org.villageatlas.geo.Position;
import org.villageatlas.job.LongWork;
import org.villageatlas.problem.Invalid;

@RestController
class RouteController {

    private static final int MOST_POINTS = 25;
    private static final GeometryFactory WGS84 = new GeometryFactory(new PrecisionModel(), 4326);

    private final RoadNetwork network;
    private final TravelTimes times;
    private final RoadResponses responses;
    private final AccessibilitySettings settings;

    RouteController(RoadNetwork network, TravelTimes times, RoadResponses responses, AccessibilitySettings settings) {
        this.network = network;
        this.times = times;
        this.responses = responses;
        this.settings = settings;
    }

    /**
     * The fastest route through points, with its line and instructions.
     *
     * @param points 2 to 25 points longitude,latitude in degrees, with semicolons between
     */
    @LongWork
    @GetMapping(
            path = "/api/route",
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON})
    Feature<RouteRow> route(
            @RequestParam @Parameter(example = "19.82,41.33;19.51,42.07") String points, ConditionsQuery how) {
        Conditions conditions = how.conditions();
        List<Position> stops = stops(points);
        new RequestedPoints(
                        network.graph().summary().extent(),
                        settings.accessibility().maxAccessDistance())
                .check("points", stops);
        return answer(
                points,
                responses.onChangedRoads(
                        conditions,
                        stops,
                        "Route through " + stops.size() + " points",
                        () -> times.route(stops, conditions)));
    }

    private static List<Position> stops(String text) {
        String[] parts = text.trim().split("\\s*;\\s*", -1);
        if (parts.length < 2 || parts.length > MOST_POINTS) {
            throw new Invalid(
                    "points",
                    text,
                    "2 to " + MOST_POINTS + " points longitude,latitude with semicolons between,"
                            + " such as 19.82,41.33;19.45,41.31");
        }
        List<Position> stops = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            stops.add(Position.parse("points[" + i + "]", parts[i]));
        }
        return stops;
    }

    private static Feature<RouteRow> answer(String points, Route route) {
        Duration drive = Duration.ZERO;
        Duration access = Duration.ZERO;
        Metres length = Metres.NONE;
        CoordinateList line = new CoordinateList();
        List<RouteRow.InstructionRow> instructions = new ArrayList<>();
        for (int i = 0; i < route.legs().size(); i++) {
            Route.Leg leg = route.legs().get(i);
            LineString drawn = leg.line();
            if (!(leg.trip() instanceof Trip.Reached way) || drawn == null) {
                throw unreachable(points, i, leg.trip());
            }
            drive = drive.plus(way.drive());
            access = access.plus(way.access());
            length = length.plus(way.distance());
            line.add(drawn.getCoordinates(), false);
            leg.instructions().forEach(said -> instructions.add(RouteRow.InstructionRow.of(said)));
        }
        if (line.size() == 1) {
            line.add(new Coordinate(line.getCoordinate(0)), true);
        }
        return new Feature<>(
                "route",
                WGS84.createLineString(line.toCoordinateArray()),
                new RouteRow(
                        Minutes.rounded(drive.plus(access)),
                        Minutes.rounded(drive),
                        Minutes.rounded(access),
                        Kilometres.rounded(length),
                        instructions));
    }

    private static Invalid unreachable(String points, int leg, Trip trip) {
        String reason = trip.fold(way -> "", Trip.Unreachable::reason);
        return new Invalid(
                "points",
                points,
                "points that roads join, but from points[" + leg + "] to points[" + (leg + 1) + "] there is " + reason);
    }
}
