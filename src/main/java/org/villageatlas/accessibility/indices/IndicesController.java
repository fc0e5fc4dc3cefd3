package org.villageatlas.accessibility.indices;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.Conditions;
import org.villageatlas.answer.Choice;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.programme.Programme;
import org.villageatlas.programme.Programmes;

@RestController
class IndicesController {

    private static final String COLUMNS =
            "village,name,region,lon,lat,reason,nearest_city,nearest_city_minutes,cities_within,"
                    + "population_within_60,population_within_120,population_within_180,market_access,"
                    + "weighted_minutes,unreachable_cities,isolation_rank,health_per_10000,health_reason,"
                    + "lodging_per_10000,lodging_reason,major_city,major_city_minutes,"
                    + "major_city_margin_minutes,qualifies,qualifies_reason";

    private final Programmes programmes;
    private final IndexReport report;

    IndicesController(Programmes programmes, IndexReport report) {
        this.programmes = programmes;
        this.report = report;
    }

    @GetMapping(
            path = "/api/accessibility/indices",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features indices(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(required = false) @Nullable Integer month,
            @RequestParam(required = false) @Nullable String scenario,
            @RequestParam(required = false) @Nullable Integer minPopulation,
            @RequestParam(defaultValue = IndexRequest.USUAL_MINUTES) double minutes,
            @RequestParam(defaultValue = IndexRequest.USUAL_DECAY) double decay,
            @RequestParam(name = "catchment_minutes", defaultValue = IndexRequest.USUAL_CATCHMENT)
                    double catchmentMinutes,
            @RequestParam(name = "max_minutes_to_major_city", defaultValue = IndexRequest.USUAL_MAX_MINUTES)
                    double maxMinutesToMajorCity,
            @RequestParam(name = "major_city_population", defaultValue = IndexRequest.USUAL_MAJOR_POPULATION)
                    int majorCityPopulation,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        Page page = new Page(limit, offset);
        Programme chosen = programmes.choose(programme);
        Conditions conditions = Conditions.parse(profile, month, scenario);
        IndexRequest request = new IndexRequest(
                minPopulation == null ? chosen.rules().minCityPopulation() : minPopulation,
                minutes,
                decay,
                catchmentMinutes,
                maxMinutesToMajorCity,
                majorCityPopulation,
                conditions);
        IndexReport.Indices found = report.of(chosen.id(), request);
        return Features.of(found.villages(), page, village -> village.toFeature(request))
                .withMembers(Fields.of("programme", chosen.id())
                        .put("profile", Choice.label(conditions.profile()))
                        .put("month", month)
                        .put("scenario", scenario)
                        .put("min_population", request.minPopulation())
                        .put("minutes", minutes)
                        .put("decay", decay)
                        .put("max_minutes_to_major_city", maxMinutesToMajorCity)
                        .put("major_city_population", majorCityPopulation)
                        .put("services", found.basis()))
                .withColumns(COLUMNS);
    }
}
