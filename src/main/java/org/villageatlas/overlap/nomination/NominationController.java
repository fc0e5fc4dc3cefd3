package org.villageatlas.overlap.nomination;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.layer.Features;
import org.villageatlas.layer.MediaTypes;
import org.villageatlas.layer.Page;

@RestController
class NominationController {

    private final Nominations nominations;

    private final Assignments assignments;

    NominationController(Nominations nominations, Assignments assignments) {
        this.nominations = nominations;
        this.assignments = assignments;
    }

    @PostMapping("/api/overlap/what-if")
    Map<String, @Nullable Object> whatIf(@RequestBody WhatIfRequest request) {
        return nominations.tryOut(request).toMap();
    }

    @PostMapping("/api/overlap/assignment")
    Map<String, @Nullable Object> assign(@RequestBody AssignmentRequest request) {
        return assignments.assign(request).toMap();
    }

    @GetMapping(
            path = "/api/villages/{id}/alternatives",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features alternatives(
            @PathVariable String id,
            @RequestParam(name = "within_minutes", required = false) @Nullable Double withinMinutes,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        return nominations.alternatives(id, withinMinutes, new Page(limit, offset));
    }
}
