package org.villageatlas.city;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.Invalid;

@RestController
class CityController {

    private final Cities cities;

    CityController(Cities cities) {
        this.cities = cities;
    }

    /** Cities, the most populous first. */
    @GetMapping(
            path = "/api/cities",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<CityRow> list(
            @RequestParam(name = "min_population", defaultValue = "0") int minPopulation,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        if (minPopulation < 0) {
            throw new Invalid("min_population", minPopulation, "a whole number of 0 or more");
        }
        return Features.of(cities.list(minPopulation), new Page(limit, offset), CityRow::feature);
    }

    /** A city. */
    @GetMapping(
            path = "/api/cities/{id}",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON})
    Feature<CityRow> get(@PathVariable String id) {
        return CityRow.feature(cities.get(id));
    }
}
