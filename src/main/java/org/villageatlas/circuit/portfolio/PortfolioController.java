package org.villageatlas.circuit.portfolio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.CircuitPlanning;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.job.Job;
import org.villageatlas.job.Jobs;
import org.villageatlas.problem.NotFound;
import org.villageatlas.problem.Unavailable;
import tools.jackson.databind.json.JsonMapper;

@RestController
class PortfolioController {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final PortfolioPlanning planning;
    private final CircuitPlanning circuitPlanning;
    private final JdbcPortfolios portfolios;
    private final Jobs jobs;
    private final JsonMapper json;

    PortfolioController(
            PortfolioPlanning planning,
            CircuitPlanning circuitPlanning,
            JdbcPortfolios portfolios,
            Jobs jobs,
            JsonMapper json) {
        this.planning = planning;
        this.circuitPlanning = circuitPlanning;
        this.portfolios = portfolios;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * Where the portfolio will be, and the job that plans it.
     *
     * @param id of the portfolio
     * @param portfolio its address
     * @param job address of the job
     */
    record Started(String id, String portfolio, String job) {}

    /** Starts to plan several circuits that share out the villages of a programme. */
    @PostMapping("/api/portfolios")
    ResponseEntity<Started> plan(@RequestBody PortfolioRequest request) {
        int count = request.count();
        CircuitRequest circuit = request.checked();
        CircuitRequest meant = PortfolioRequest.inCircuit(() -> circuitPlanning.problemOf(circuit))
                .request();
        Portfolio.Request asked = new Portfolio.Request(count, meant);
        String id = "portfolio-"
                + UUID.nameUUIDFromBytes(json.writeValueAsString(asked).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 18);
        boolean isAtWork = jobs.find(id).map(PortfolioController::isAtWork).orElse(false);
        if (!isAtWork) {
            jobs.startCancellable(id, "Planning " + count + " circuits", "/api/portfolios/" + id, job -> {
                Portfolio portfolio = planning.plan(id, asked, job::progress);
                portfolios.keep(portfolio);
                return portfolio.circuits().size() + " circuits with "
                        + portfolio.villages().size() + " villages";
            });
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/portfolios/" + id))
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Started(id, "/api/portfolios/" + id, "/api/jobs/" + id));
    }

    /**
     * A portfolio, once it is planned. Until then 503 names the job.
     *
     * @param id of the portfolio
     */
    @GetMapping(path = "/api/portfolios/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Portfolio get(@PathVariable String id) {
        Optional<Job> job = jobs.find(id);
        if (job.filter(PortfolioController::isAtWork).isPresent()) {
            throw new Unavailable("The portfolio is being planned.", id, SOON);
        }
        return portfolios
                .find(id)
                .orElseThrow(() ->
                        job.filter(one -> one.state() == Job.State.FAILED).isPresent()
                                ? new Unavailable(
                                        "The portfolio could not be planned: "
                                                + job.map(Job::message).orElse(""),
                                        id,
                                        SOON)
                                : new NotFound("portfolio", id));
    }

    /**
     * One row for each village: the circuit it is on and what it gains, or why it is on none.
     *
     * @param id of the portfolio
     */
    @GetMapping(
            path = "/api/portfolios/{id}/villages",
            produces = {MediaTypes.JSON, MediaTypes.GEOJSON, MediaTypes.CSV})
    Features<PortfolioVillageRow> villages(
            @PathVariable String id,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        return PortfolioVillageRow.page(get(id), new Page(limit, offset));
    }

    private static boolean isAtWork(Job job) {
        return job.state() == Job.State.WAITING || job.state() == Job.State.RUNNING;
    }
}
