package org.villageatlas.accessibility.scenario;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RestController;
import org.villageatlas.accessibility.AccessibilitySettings;
import org.villageatlas.accessibility.network.RoadGraph;
import org.villageatlas.accessibility.network.RoadModification;
import org.villageatlas.accessibility.network.RoadNetwork;
import org.villageatlas.answer.Feature;
import org.villageatlas.answer.Features;
import org.villageatlas.answer.Fields;
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

    @PostMapping("/api/scenarios")
    ResponseEntity<Map<String, @Nullable Object>> make(@RequestBody ScenarioRequest request) {
        Scenario made = scenario("scenario-" + UUID.randomUUID().toString().substring(0, 13), request, null);
        if (scenarios.list().size() >= MOST_SCENARIOS) {
            throw new Invalid(
                    "name", made.name(), "fewer than " + MOST_SCENARIOS + " scenarios in all: delete some first");
        }
        scenarios.keep(made);
        return answer(ResponseEntity.created(URI.create("/api/scenarios/" + made.id())), made);
    }

    /** All of it is replaced; the roads are looked for anew. */
    @PutMapping("/api/scenarios/{id}")
    ResponseEntity<Map<String, @Nullable Object>> replace(
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

    private static ResponseEntity<Map<String, @Nullable Object>> answer(
            ResponseEntity.BodyBuilder answer, Scenario scenario) {
        return answer.eTag(scenario.state().tag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(whole(scenario));
    }

    @GetMapping(
            path = "/api/scenarios",
            produces = {MediaTypes.JSON, MediaTypes.CSV})
    Features list(
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit, @RequestParam(defaultValue = "0") int offset) {
        return Features.of(
                        scenarios.list(),
                        new Page(limit, offset),
                        scenario -> new Feature(
                                scenario.id(),
                                null,
                                summary(scenario)
                                        .put("changes", scenario.changes().size())))
                .withColumns("id,name,programme,created,changed,version,changes");
    }

    @GetMapping("/api/scenarios/{id}")
    ResponseEntity<Map<String, @Nullable Object>> get(@PathVariable String id) {
        return answer(ResponseEntity.ok(), scenarios.get(id));
    }

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

    /** A change as it was sent, with what it took hold of. */
    private record MadeChange(@JsonUnwrapped RoadModificationRequest change, MatchedRoads matched) {}

    private static Fields summary(Scenario scenario) {
        return Fields.of("id", scenario.id())
                .put("name", scenario.name())
                .put("programme", scenario.programme())
                .put("created", scenario.created().toString())
                .put(
                        "changed",
                        scenario.changed() == null ? null : scenario.changed().toString())
                .put("version", scenario.state().number());
    }

    private static Map<String, @Nullable Object> whole(Scenario scenario) {
        List<MadeChange> changes = new ArrayList<>();
        for (int i = 0; i < scenario.changes().size(); i++) {
            changes.add(
                    new MadeChange(scenario.changes().get(i), scenario.matched().get(i)));
        }
        return summary(scenario).put("changes", changes).toMap();
    }
}
