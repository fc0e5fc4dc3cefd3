package org.villageatlas.circuit.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.circuit.CircuitPlanning;
import org.villageatlas.circuit.CircuitResponses;
import org.villageatlas.circuit.request.CircuitRequest;
import org.villageatlas.job.LongWork;
import org.villageatlas.job.Progress;
import org.villageatlas.problem.NotFound;
import tools.jackson.databind.json.JsonMapper;

@RestController
class PortfolioController {

    private final PortfolioPlanning planning;
    private final CircuitPlanning circuitPlanning;
    private final JdbcPortfolios portfolios;
    private final CircuitResponses responses;
    private final JsonMapper json;

    PortfolioController(
            PortfolioPlanning planning,
            CircuitPlanning circuitPlanning,
            JdbcPortfolios portfolios,
            CircuitResponses responses,
            JsonMapper json) {
        this.planning = planning;
        this.circuitPlanning = circuitPlanning;
        this.portfolios = portfolios;
        this.responses = responses;
        this.json = json;
    }

    /** Plans several circuits that share out the villages of a programme. The portfolio is kept under its id. */
    @LongWork
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/api/portfolios")
    ResponseEntity<Portfolio> plan(@RequestBody PortfolioRequest request) {
        int count = request.count();
        CircuitRequest circuit = request.checked();
        CircuitRequest meant = PortfolioRequest.inCircuit(() -> circuitPlanning.problemOf(circuit))
                .request();
        Portfolio.Request asked = new Portfolio.Request(count, meant);
        String id = "portfolio-"
                + UUID.nameUUIDFromBytes(json.writeValueAsString(asked).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 18);
        return responses.created(
                asked, "Planning " + count + " circuits", () -> planned(id, asked), PortfolioController::path);
    }

    private Portfolio planned(String id, Portfolio.Request asked) {
        Portfolio portfolio = planning.plan(id, asked, Progress.ofThisThread()::at);
        portfolios.keep(portfolio);
        return portfolio;
    }

    private static String path(Portfolio portfolio) {
        return "/api/portfolios/" + portfolio.id();
    }

    /**
     * A portfolio that was planned.
     *
     * @param id of the portfolio
     */
    @GetMapping(path = "/api/portfolios/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Portfolio get(@PathVariable String id) {
        return portfolios.find(id).orElseThrow(() -> new NotFound("portfolio", id));
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
}
