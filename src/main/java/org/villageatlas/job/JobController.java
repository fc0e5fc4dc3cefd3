package org.villageatlas.job;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.NotFound;

@RestController
class JobController {

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping(
            path = "/api/jobs",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(jobs.list(), new Page(limit, offset), Job::toFeature);
    }

    @GetMapping("/api/jobs/{id}")
    Map<String, @Nullable Object> get(@PathVariable String id) {
        return jobs.find(id)
                .orElseThrow(() -> new NotFound("job", id))
                .toFeature()
                .fields();
    }

    @DeleteMapping("/api/jobs/{id}")
    Map<String, @Nullable Object> cancel(@PathVariable String id) {
        return jobs.cancel(id).toMap();
    }
}
