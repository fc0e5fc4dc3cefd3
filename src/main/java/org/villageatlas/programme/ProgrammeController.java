package org.villageatlas.programme;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Feature;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.Fields;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;

@RestController
class ProgrammeController {

    private final Programmes programmes;

    ProgrammeController(Programmes programmes) {
        this.programmes = programmes;
    }

    @GetMapping(
            path = "/api/programmes",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(programmes.list(), new Page(limit, offset), ProgrammeController::toFeature);
    }

    @GetMapping("/api/programmes/{id}")
    Map<String, @Nullable Object> get(@PathVariable String id) {
        return toFeature(programmes.get(id)).fields();
    }

    private static Feature toFeature(Programme programme) {
        Programme.Rules rules = programme.rules();
        return new Feature(
                programme.id(),
                null,
                Fields.of("id", programme.id())
                        .put("name", programme.name())
                        .put("country", programme.country())
                        .put("area_unit", programme.areaUnit())
                        .put("started", programme.started())
                        .put("description", programme.description())
                        .put("neighbour_minutes", rules.neighbours().toMinutes())
                        .put("half_time_minutes", rules.halfTime().toMinutes())
                        .put("cutoff_minutes", rules.cutoff().toMinutes())
                        .put("min_city_population", rules.minCityPopulation())
                        .put("source", programme.source()));
    }
}
