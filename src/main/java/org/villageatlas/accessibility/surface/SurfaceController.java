package org.villageatlas.accessibility.surface;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.ConditionsQuery;
import org.villageatlas.accessibility.ConditionsRow;
import org.villageatlas.accessibility.Direction;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Report;
import org.villageatlas.city.City;
import org.villageatlas.geo.Extent;
import org.villageatlas.geo.Position;
import org.villageatlas.job.LongWork;
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

    /**
     * What a surface goes by.
     *
     * @param programme id of the programme whose villages are counted
     * @param minPopulation cities of as many inhabitants or more
     * @param direction of travel, to the cities or from them
     * @param conditions how one travels
     * @param cellKm between the centres of neighbouring cells, in kilometres
     * @param cellSquareKilometres area of a cell
     * @param walkKm walk to a road at most, in kilometres
     * @param populationOf whose inhabitants the bands count
     * @param bands land and inhabitants by travel time
     */
    record SurfaceMembers(
            String programme,
            int minPopulation,
            Direction direction,
            @JsonUnwrapped ConditionsRow conditions,
            double cellKm,
            @JsonProperty("cell_area_km2") double cellSquareKilometres,
            double walkKm,
            String populationOf,
            List<BandPopulation.BandRow> bands) {}

    /**
     * A cell of a surface.
     *
     * @param cell its name, stable for the same network and spacing
     * @param lon longitude of its centre in degrees, WGS84
     * @param lat latitude of its centre in degrees, WGS84
     * @param minutes to the nearest city or from it, the walk to the road included
     * @param band such as {@code 30-60}
     * @param city id of that city
     * @param cityName its name
     */
    record SurfaceCellRow(
            String cell, double lon, double lat, double minutes, String band, String city, String cityName) {}

    /**
     * The minutes of the land to the nearest city, in hexagons.
     *
     * @param bbox west,south,east,north in degrees: only cells whose centre lies inside
     * @param bands 1 to 12 whole minutes that grow, with commas between
     */
    @LongWork
    @GetMapping(
            path = PATH,
            produces = {MediaTypes.GEOJSON, MediaTypes.JSON, MediaTypes.CSV})
    Report<SurfaceCellRow, SurfaceMembers> cells(
            SurfaceQuery query,
            ConditionsQuery how,
            @RequestParam(required = false) @Nullable String bbox,
            @RequestParam(defaultValue = TravelTimeBand.USUAL) String bands) {
        Extent extent = bbox == null ? null : Extent.parse("bbox", bbox);
        List<TravelTimeBand> ranges = TravelTimeBand.parse(bands);
        SurfaceRequestReader.Asked asked = requests.of(query, how.conditions());
        SurfaceRequest request = asked.request();
        SurfaceResponses.Inhabited found =
                answers.inhabited(request, asked.programme().id());
        Surface surface = found.surface();
        List<Integer> shown = shown(surface, extent, query.spacing());
        return new Features<>(
                        shown.stream()
                                .map(cell -> toFeature(surface, cell, request.cities(), ranges))
                                .toList(),
                        shown.size(),
                        new Page(Page.LARGEST_LIMIT, 0))
                .with(new SurfaceMembers(
                        asked.programme().id(),
                        asked.minPopulation(),
                        request.direction(),
                        ConditionsRow.of(request.conditions()),
                        query.spacing(),
                        Math.round(surface.grid().cellArea() / 100) / 10_000.0,
                        surface.walk().kilometres(),
                        "cities of the catalogue and villages of the programme",
                        BandPopulation.rows(surface, found.homes(), ranges)));
    }

    /** The same as a raster of minutes, a GeoTIFF. */
    @LongWork
    @GetMapping(path = PATH, produces = SurfaceFormats.GEOTIFF)
    ResponseEntity<byte[]> raster(SurfaceQuery query, ConditionsQuery how) {
        Surface surface = answers.surface(requests.of(query, how.conditions()).request());
        if (surface.cells().findAny().isEmpty()) {
            throw new Invalid("min_population", query.minPopulation(), "cities that a road reaches");
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

    private static Feature<SurfaceCellRow> toFeature(
            Surface surface, int cell, List<City> cities, List<TravelTimeBand> bands) {
        City nearest = cities.get(surface.nearest(cell));
        Position centre = surface.grid().centre(cell);
        String name = surface.grid().name(cell);
        return new Feature<>(
                name,
                surface.grid().polygon(cell),
                new SurfaceCellRow(
                        name,
                        rounded(centre.longitude()),
                        rounded(centre.latitude()),
                        Math.round(surface.minutes(cell) * 10) / 10.0,
                        TravelTimeBand.of(surface.minutes(cell), bands).label(),
                        nearest.id(),
                        nearest.name()));
    }

    /** To about a metre. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
