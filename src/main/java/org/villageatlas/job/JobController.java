package org.villageatlas.job;

import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Feature;
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

    /**
     * The long computations of this service.
     *
     * <p>Those that run, those that wait, and the last that ended.
     *
     * @param limit most rows of a page
     * @param offset rows before the page
     */
    @GetMapping(
            path = "/api/jobs",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<JobRow> list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(jobs.list(), new Page(limit, offset), job -> new Feature<>(job.id(), null, job.toRow()));
    }

    /**
     * One job: how far it is, and where its result is.
     *
     * @param id of the job
     */
    @GetMapping("/api/jobs/{id}")
    JobRow get(@Parameter(example = "road-graph") @PathVariable String id) {
        return jobs.find(id).orElseThrow(() -> new NotFound("job", id)).toRow();
    }

    /**
     * Cancels a job; one that has ended stays as it is.
     *
     * @param id of the job
     */
    @DeleteMapping("/api/jobs/{id}")
    JobRow cancel(@PathVariable String id) {
        return jobs.cancel(id).toRow();
    }
}
