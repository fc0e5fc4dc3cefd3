package org.villageatlas.city;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.Invalid;

@RestController
class CityController {

    private static final String COLUMNS = "id,name,region,population,population_year,gateway,source,lon,lat";

    private final Cities cities;

    CityController(Cities cities) {
        this.cities = cities;
    }

    @GetMapping(
            path = "/api/cities",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(
            @RequestParam(defaultValue = "0") int minPopulation,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        if (minPopulation < 0) {
            throw new Invalid("minPopulation", minPopulation, "a whole number of 0 or more");
        }
        return Features.of(cities.list(minPopulation), new Page(limit, offset), CityController::toFeature)
                .withColumns(COLUMNS);
    }

    @GetMapping("/api/cities/{id}")
    Map<String, @Nullable Object> get(@PathVariable String id) {
        City city = cities.get(id);
        return new Fields()
                .putAll(toFeature(city).fields())
                .put("lon", city.position().longitude())
                .put("lat", city.position().latitude())
                .toMap();
    }

    private static Feature toFeature(City city) {
        return new Feature(
                city.id(),
                city.position().toPoint(),
                Fields.of("id", city.id())
                        .put("name", city.name())
                        .put("region", city.region())
                        .put("population", city.population())
                        .put("population_year", city.populationYear())
                        .put("gateway", city.gateway())
                        .put("source", city.source()));
    }
}
