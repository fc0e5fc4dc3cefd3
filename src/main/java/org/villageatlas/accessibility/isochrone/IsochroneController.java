package org.villageatlas.accessibility.isochrone;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessLeg;
import org.villageatlas.accessibility.AccessLegRow;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.AccessibilitySettings.WalkSettings;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.accessibility.ConditionsQuery;
import org.villageatlas.accessibility.ConditionsRow;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.accessibility.Walk;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.graph.TravelTimeField;
import org.villageatlas.accessibility.network.CachedTravelTimes;
import org.villageatlas.accessibility.network.RequestedPoints;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.accessibility.network.RoadResponses;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.geo.Position;
import org.villageatlas.job.Cost;
import org.villageatlas.job.LongWork;
import org.villageatlas.job.Progress;
import org.villageatlas.problem.Invalid;

@RestController
class IsochroneController {

    private static final Cost COST = Cost.of(1, 64_000_000, 4_000_000);

    private final RoadNetwork network;
    private final CachedTravelTimes times;
    private final ReachedPlaces places;
    private final WalkSettings walk;
    private final Walk onFoot;
    private final RoadResponses answers;

    /** All that the areas go by beside the roads. */
    private record Asked(IsochroneRequest request, Direction way, ReachedPlaces.Known known) {}

    private record Found(AccessLeg access, Isochrones drawn, ReachedPlaces.Around around) {}

    IsochroneController(
            RoadNetwork network,
            CachedTravelTimes times,
            ReachedPlaces places,
            AccessibilitySettings settings,
            RoadResponses answers) {
        this.answers = answers;
        this.network = network;
        this.times = times;
        this.places = places;
        this.walk = settings.accessibility();
        onFoot = new Walk(walk);
    }

    /**
     * The areas within some travel times of a point, which nest, and who lives within them.
     *
     * @param lon longitude of the point in degrees, WGS84
     * @param lat latitude of the point in degrees, WGS84
     * @param minutes 1 to 8 different travel times above 0 and up to 600, with commas between
     * @param direction {@code from} the point or {@code to} it
     * @param walkKm how far one walks off the road at most, in kilometres; what suits the network unless said
     */
    @LongWork
    @GetMapping(
            path = "/api/isochrones",
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON, MediaTypes.CSV})
    Report<IsochroneRow, IsochroneRow.IsochroneMembers> isochrones(
            @RequestParam @Parameter(example = "19.82") double lon,
            @RequestParam @Parameter(example = "41.33") double lat,
            @RequestParam(defaultValue = "30,60,120") String minutes,
            @RequestParam(defaultValue = "from") String direction,
            @RequestParam(name = "walk_km", required = false) @Nullable Double walkKm,
            ConditionsQuery how) {
        Direction way = Choice.parse("direction", direction, Direction.class);
        Conditions conditions = how.conditions();
        RoadGraph graph = network.graph();
        IsochroneRequest request = IsochroneRequest.parse(
                lon, lat, minutes, walkKm, graph.summary().generalised(), walk.maxAccessDistance());
        new RequestedPoints(graph.summary().extent(), walk.maxAccessDistance()).check("lon,lat", request.point());
        ReachedPlaces.Known known = places.known();
        Found found = answers.of(
                conditions,
                new Asked(request, way, known),
                "Areas around " + lon + "," + lat,
                COST,
                () -> find(request, way, conditions, known));
        return Features.of(
                        found.drawn().areas(),
                        new Page(IsochroneRequest.MOST_AREAS, 0),
                        area -> toFeature(area, way, found.around()))
                .with(new IsochroneRow.IsochroneMembers(
                        lon,
                        lat,
                        way,
                        ConditionsRow.of(conditions),
                        AccessLegRow.of(found.access()),
                        request.walk().kilometres(),
                        found.drawn().cell().value()));
    }

    private Found find(IsochroneRequest request, Direction way, Conditions conditions, ReachedPlaces.Known known) {
        Position point = request.point();
        TravelTimeField travelTimes = Progress.part(
                0, 0.4, "Ways on the roads", () -> times.travelTimeField(List.of(point), way, conditions));
        AccessLeg access = travelTimes.places().get(0);
        if (!access.reachesRoad()) {
            throw new Invalid(
                    "lon,lat",
                    point.longitude() + "," + point.latitude(),
                    "a point with a road within " + walk.maxAccessDistance().kilometres() + " km");
        }
        Isochrones drawn = Progress.part(
                0.4,
                0.8,
                "Drawing the areas",
                () -> Isochrones.of(travelTimes, request.minutes(), request.walk(), onFoot));
        return new Found(
                access,
                drawn,
                Progress.part(0.8, 1, "Places within the areas", () -> places.find(known, point, way, conditions)));
    }

    private static Feature<IsochroneRow> toFeature(Isochrone area, Direction way, ReachedPlaces.Around around) {
        MultiPolygon parts = area.area();
        return new Feature<>(
                Choice.label(way) + "-" + area.minutes(),
                parts.getNumGeometries() == 1 ? parts.getGeometryN(0) : parts,
                new IsochroneRow(
                        area.minutes(),
                        way,
                        Math.round(area.squareKilometres() * 100) / 100.0,
                        around.citiesWithin(area.minutes()),
                        around.inhabitantsWithin(area.minutes())));
    }
}
