package org.villageatlas.programme;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.answer.Version;
import org.villageatlas.problem.Outdated;

@RestController
class ProgrammeController {

    private static final String KIND = "programme";

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
    ResponseEntity<Map<String, @Nullable Object>> get(@PathVariable String id) {
        return answer(programmes.get(id));
    }

    /** Replaces what is known of a programme and its rules; every report of it is computed anew from then on. */
    @PutMapping("/api/programmes/{id}")
    ResponseEntity<Map<String, @Nullable Object>> put(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody ProgrammeBody body) {
        Programme before = programmes.get(id);
        version(before).check(KIND, id, ifMatch);
        Programme after = body.toProgramme(id);
        if (!programmes.replace(before, after)) {
            throw new Outdated(KIND, id, ifMatch);
        }
        return answer(after);
    }

    private static ResponseEntity<Map<String, @Nullable Object>> answer(Programme programme) {
        return ResponseEntity.ok()
                .eTag(version(programme).tag())
                .body(toFeature(programme).fields());
    }

    private static Version version(Programme programme) {
        return new Version(toFeature(programme).fields().hashCode());
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
                        .put("similarity_steps", steps(rules.steps()))
                        .put("bands", bands(rules.bands()))
                        .put("source", programme.source()));
    }

    private static Fields steps(Steps steps) {
        return Fields.of("variety", steps.variety())
                .put("product", steps.product())
                .put("group", steps.group())
                .put("wider", steps.wider());
    }

    private static Fields bands(Bands bands) {
        return Fields.of("watch", bands.watch())
                .put("moderate", bands.moderate())
                .put("high", bands.high())
                .put("severe", bands.severe());
    }
}
