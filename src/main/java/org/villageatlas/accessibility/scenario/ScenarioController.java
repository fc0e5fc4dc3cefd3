package org.villageatlas.accessibility.scenario;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.graph.RoadGraph;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.accessibility.road.RoadModification;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.MediaTypes;
import org.villageatlas.answer.Page;
import org.villageatlas.problem.Invalid;
import org.villageatlas.problem.NotFound;
import org.villageatlas.problem.Outdated;
import org.villageatlas.programme.Programmes;

@RestController
class ScenarioController {

    private static final String KIND = "scenario";
    private static final int MOST_SCENARIOS = 1000;

    private final Scenarios scenarios;
    private final RoadNetwork network;
    private final Programmes programmes;
    private final AccessibilitySettings settings;

    ScenarioController(
            Scenarios scenarios, RoadNetwork network, Programmes programmes, AccessibilitySettings settings) {
        this.scenarios = scenarios;
        this.network = network;
        this.programmes = programmes;
        this.settings = settings;
    }

    /**
     * Stores a scenario, a list of road modifications, and tells which roads it affects.
     *
     * @param request its name and modifications
     */
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/api/scenarios")
    ResponseEntity<ScenarioResponse> make(@RequestBody ScenarioRequest request) {
        Scenario made = scenario("scenario-" + UUID.randomUUID().toString().substring(0, 13), request, null);
        if (scenarios.list().size() >= MOST_SCENARIOS) {
            throw new Invalid(
                    "name", made.name(), "fewer than " + MOST_SCENARIOS + " scenarios in all: delete some first");
        }
        scenarios.keep(made);
        return answer(ResponseEntity.created(URI.create("/api/scenarios/" + made.id())), made);
    }

    /**
     * Replaces all of a scenario; the roads are looked for anew.
     *
     * @param id of the scenario
     * @param request its name and modifications
     * @param ifMatch the ETag of the scenario as the client knows it
     */
    @PutMapping("/api/scenarios/{id}")
    ResponseEntity<ScenarioResponse> replace(
            @PathVariable String id,
            @RequestBody ScenarioRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        Scenario before = scenarios.get(id);
        before.state().check(KIND, id, ifMatch);
        Scenario later = scenario(id, request, before);
        if (!scenarios.replace(later)) {
            throw new Outdated(KIND, id, ifMatch);
        }
        return answer(ResponseEntity.ok(), later);
    }

    /** @param before what it replaces, or null for a new one */
    private Scenario scenario(String id, ScenarioRequest request, @Nullable Scenario before) {
        RoadGraph graph = network.graph();
        String name = request.checkedName();
        String programme = request.programme() == null
                ? null
                : programmes.choose(request.programme()).id();
        List<RoadModification> changes = request.changes(
                new MapExtent(graph.summary().extent(), settings.accessibility().maxAccessDistance()));
        List<MatchedRoads> matched =
                graph.match(changes).stream().map(MatchedRoads::of).toList();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return before == null
                ? new Scenario(id, name, programme, now, null, null, request.sent(), matched)
                : new Scenario(
                        id,
                        name,
                        programme,
                        before.created(),
                        now,
                        before.state().next().number(),
                        request.sent(),
                        matched);
    }

    private static ResponseEntity<ScenarioResponse> answer(ResponseEntity.BodyBuilder answer, Scenario scenario) {
        return answer.eTag(scenario.state().tag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ScenarioResponse.of(scenario));
    }

    /**
     * The scenarios that are stored, latest first.
     *
     * @param limit how many at most, 1 to 10000
     * @param offset how many to leave out first
     */
    @GetMapping(
            path = "/api/scenarios",
            produces = {MediaTypes.JSON, MediaTypes.CSV})
    Features<ScenarioResponse.ScenarioRow> list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(
                scenarios.list(),
                new Page(limit, offset),
                scenario -> new Feature<>(scenario.id(), null, ScenarioResponse.ScenarioRow.of(scenario)));
    }

    /**
     * A scenario with its road modifications.
     *
     * @param id of the scenario
     */
    @GetMapping("/api/scenarios/{id}")
    ResponseEntity<ScenarioResponse> get(@PathVariable String id) {
        return answer(ResponseEntity.ok(), scenarios.get(id));
    }

    /**
     * Deletes a scenario.
     *
     * @param id of the scenario
     * @param ifMatch the ETag of the scenario as the client knows it; any state unless said
     */
    @DeleteMapping("/api/scenarios/{id}")
    ResponseEntity<Void> delete(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        if (ifMatch != null) {
            scenarios.get(id).state().check(KIND, id, ifMatch);
        }
        if (!scenarios.delete(id)) {
            throw new NotFound(KIND, id);
        }
        return ResponseEntity.noContent().build();
    }
}
