package org.villageatlas.accessibility.surface;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.city.City;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;
import org.villageatlas.problem.Invalid;

@RestController
class SurfaceController {

    private static final int MOST_CELLS = 50_000;
    private static final String PATH = "/api/accessibility/surface";

    private final SurfaceRequestReader requests;
    private final SurfaceResponses answers;

    SurfaceController(SurfaceRequestReader requests, SurfaceResponses answers) {
        this.requests = requests;
        this.answers = answers;
    }

    @GetMapping(
            path = PATH,
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON, MediaTypes.CSV})
    Features cells(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(name = "cell_km", defaultValue = SurfaceRequest.USUAL_CELL_KM) double cellKm,
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(defaultValue = "to") String direction,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable String scenario,
            @RequestParam(required = false) @Nullable Integer minPopulation,
            @RequestParam(name = "walk_km", required = false) @Nullable Double walkKm,
            @RequestParam(defaultValue = TravelTimeBand.USUAL) String bands) {
        Extent extent = bbox == null ? null : Extent.parse("bbox", bbox);
        List<TravelTimeBand> ranges = TravelTimeBand.parse(bands);
        Conditions conditions = Conditions.parse(profile, month, scenario);
        SurfaceRequestReader.Asked asked = requests.of(programme, minPopulation, cellKm, walkKm, direction, conditions);
        SurfaceResponses.Inhabited found =
                answers.inhabited(asked.request(), asked.programme().id());
        Surface surface = found.surface();
        List<Integer> shown = shown(surface, extent, cellKm);
        return new Features(
                        shown.stream()
                                .map(cell ->
                                        toFeature(surface, cell, asked.request().cities(), ranges))
                                .toList(),
                        shown.size(),
                        new Page(Page.LARGEST_LIMIT, 0))
                .withMembers(Fields.of("programme", asked.programme().id())
                        .put("min_population", asked.minPopulation())
                        .put("direction", direction)
                        .put("profile", Choice.label(conditions.profile()))
                        .put("month", month)
                        .put("scenario", scenario)
                        .put("cell_km", cellKm)
                        .put("cell_area_km2", Math.round(surface.grid().cellArea() / 100) / 10_000.0)
                        .put("walk_km", surface.walk().kilometres())
                        .put("population_of", "cities of the catalogue and villages of the programme")
                        .put("bands", BandPopulation.rows(surface, found.homes(), ranges)))
                .withColumns("cell,lon,lat,minutes,band,city,city_name");
    }

    @GetMapping(path = PATH, produces = SurfaceFormats.GEOTIFF)
    ResponseEntity<byte[]> raster(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(name = "cell_km", defaultValue = SurfaceRequest.USUAL_CELL_KM) double cellKm,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(defaultValue = "to") String direction,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable String scenario,
            @RequestParam(required = false) @Nullable Integer minPopulation,
            @RequestParam(name = "walk_km", required = false) @Nullable Double walkKm) {
        Surface surface = answers.surface(requests.of(
                        programme, minPopulation, cellKm, walkKm, direction, Conditions.parse(profile, month, scenario))
                .request());
        if (surface.cells().findAny().isEmpty()) {
            throw new Invalid("minPopulation", minPopulation, "cities that a road reaches");
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("minutes-to-city.tif")
                                .build()
                                .toString())
                .body(GeoTiff.of(surface));
    }

    private static List<Integer> shown(Surface surface, @Nullable Extent extent, double cellKm) {
        List<Integer> shown = surface.cells()
                .filter(cell -> extent == null || extent.contains(surface.grid().centre(cell)))
                .limit(MOST_CELLS + 1L)
                .boxed()
                .toList();
        if (shown.size() > MOST_CELLS) {
            throw new Invalid(
                    "cell_km",
                    cellKm,
                    "larger cells or a smaller bbox: an answer holds at most " + MOST_CELLS + " cells");
        }
        return shown;
    }

    private static Feature toFeature(Surface surface, int cell, List<City> cities, List<TravelTimeBand> bands) {
        City nearest = cities.get(surface.nearest(cell));
        double minutes = Math.round(surface.minutes(cell) * 10) / 10.0;
        Position centre = surface.grid().centre(cell);
        return new Feature(
                surface.grid().name(cell),
                surface.grid().polygon(cell),
                Fields.of("cell", surface.grid().name(cell))
                        .put("lon", rounded(centre.longitude()))
                        .put("lat", rounded(centre.latitude()))
                        .put("minutes", minutes)
                        .put(
                                "band",
                                TravelTimeBand.of(surface.minutes(cell), bands).label())
                        .put("city", nearest.id())
                        .put("city_name", nearest.name()));
    }

    /** To about a metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
